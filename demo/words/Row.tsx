import type { Plural, Sentence } from '../../widget/model/sentence.ts';
import { everySentence, type Fault, formsIn, formsOf } from '../../widget/ui/strings/faults.ts';
import { directionOf } from './direction.ts';
import { sampled } from './samples.ts';

export type RowProps = {
  readonly language: string;
  readonly name: string;
  readonly sentence: Sentence;
  readonly faults: readonly Fault[];
  readonly isChanged: boolean;
  readonly onChange: (sentence: Sentence) => void;
  readonly onRevert: () => void;
};

/** One sentence: English, the translation in each form, what is wrong with it, and how it will be read. */
export function Row(props: RowProps) {
  const { language, name, sentence, faults, isChanged, onChange, onRevert } = props;
  const original = formsOf(everySentence[name] ?? '').at(-1) ?? '';
  const field = (label: string, text: string, change: (text: string) => void) => (
    <textarea
      aria-label={label}
      lang={language}
      dir={directionOf(language)}
      rows={Math.max(1, Math.ceil(Math.max(text.length, original.length) / 48))}
      value={text}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
  return (
    <li class={faults.length > 0 ? 'row row--faulty' : 'row'} id={name}>
      <div class="row__from">
        <code class="row__key">{name}</code>
        <p>{original}</p>
      </div>
      <div class="row__to">
        {typeof sentence === 'string'
          ? field(name, sentence, onChange)
          : formsIn(language).map((form) => (
              <label key={form} class="form">
                <span class="form__name">{form}</span>
                {field(`${name}, ${form}`, textIn(sentence, form), (text) =>
                  onChange({ ...sentence, [form]: text }),
                )}
              </label>
            ))}
        {faults.map((fault) => (
          <p key={fault.kind} class="fault">
            {faultText(fault)}
          </p>
        ))}
        {sampled(language, sentence).map((text) => (
          <p key={text} class="sample" lang={language} dir={directionOf(language)}>
            {text}
          </p>
        ))}
        {isChanged ? (
          <button type="button" class="quiet" onClick={onRevert}>
            Take back
          </button>
        ) : null}
      </div>
    </li>
  );
}

function textIn(sentence: Plural, form: string): string {
  return Object.entries(sentence).find(([name]) => name === form)?.[1] ?? '';
}

function faultText(fault: Fault): string {
  switch (fault.kind) {
    case 'missing':
      return 'Not translated yet.';
    case 'spaces':
      return 'There is a space at the beginning or the end.';
    case 'values':
      return fault.wanted.length === 0
        ? 'Names a value in braces that English does not.'
        : `Has to name ${fault.wanted.map((value) => `{${value}}`).join(' and ')}, and no other value.`;
    case 'forms':
      return `Has to have these forms: ${fault.wanted.join(', ')}.`;
    case 'ending':
      return fault.wanted === 'no mark'
        ? 'A name or a button: it ends without a mark.'
        : `Ends with “${fault.wanted}” in English.`;
  }
}
