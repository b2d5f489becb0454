/** The rules as they are to be: thresholds by hand, everything else in the document itself, with the schema's help. */
import { useId, useState } from 'preact/hooks';
import type { Scope } from '../../../widget/model/scope.ts';
import { helpAt, type Read, withValue } from './place.ts';
import { thresholds } from './settings.ts';

type Props = {
  readonly text: string;
  readonly read: Read;
  /** In force. */
  readonly today: Scope;
  readonly onText: (text: string) => void;
};

export function Editor({ text, read, today, onText }: Props) {
  const [offset, setOffset] = useState<number | null>(null);
  const help = offset === null ? null : helpAt(text, offset);
  const name = useId();
  const state = useId();
  return (
    <section class="panel editor" aria-label="Change">
      <h2 class="panel__head">Change</h2>
      <Knobs text={text} read={read} today={today} onText={onText} />
      <label class="panel__head" htmlFor={name}>
        The whole document
      </label>
      <textarea
        id={name}
        class="field editor__text"
        rows={18}
        spellcheck={false}
        autocapitalize="off"
        aria-describedby={state}
        aria-invalid={read.kind === 'mistaken'}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onSelect={(event) => setOffset(event.currentTarget.selectionStart)}
      />
      <div id={state} class="editor__state" role="status">
        {read.kind === 'mistaken' ? (
          <ul class="editor__mistakes">
            {read.mistakes.slice(0, 5).map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        ) : help === null ? (
          <p class="panel__aside">Put the cursor on a part to read what it does.</p>
        ) : (
          <p class="panel__aside">
            <code>{help.place}</code> {help.about}
            {help.examples.length > 0 ? ` For example: ${help.examples.join(' or ')}` : ''}
          </p>
        )}
      </div>
      {read.kind === 'readable' && read.warnings.length > 0 ? (
        <details class="panel__aside">
          <summary>
            {read.warnings.length === 1
              ? '1 thing to look at again'
              : `${read.warnings.length} things to look at again`}
          </summary>
          <ul class="panel__list">
            {read.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Knobs({ text, read, today, onText }: Props) {
  const scope = read.kind === 'readable' ? read.scope : null;
  return (
    <div class="knobs" role="group" aria-label="Thresholds">
      {thresholds.map(({ path, name, about, of, most, step }) => (
        <label key={name} class="knob" title={about}>
          <span class="knob__name">{name}</span>
          <input
            class="field knob__value"
            type="number"
            min={most === 1 ? 0 : 1}
            max={most}
            step={step}
            disabled={scope === null}
            value={scope === null ? '' : of(scope)}
            onChange={(event) => {
              const { valueAsNumber } = event.currentTarget;
              if (Number.isFinite(valueAsNumber)) onText(withValue(text, path, valueAsNumber));
            }}
          />
          <span class="knob__today">
            {scope !== null && of(scope) !== of(today) ? `today ${of(today)}` : ''}
          </span>
        </label>
      ))}
    </div>
  );
}
