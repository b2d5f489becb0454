/** What to paste, in the form that the site needs. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { englishWords } from '../../../widget/ui/strings/languages.ts';
import { download } from '../../page/download.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { Knobs } from '../knobs/knobs.ts';
import { wordingOf, wordsOf } from '../stage/wording.ts';
import { Tabs } from '../parts/Tabs.tsx';
import { type Form, forms, scopePart, styleRule } from './forms.ts';
import { settingsFrom } from './settings.ts';

export function Snippet({ knobs }: { readonly knobs: Knobs }) {
  const [chosen, setChosen] = useState<Form['id']>('tag');
  const [words, setWords] = useState(englishWords);
  const wording = wordingOf(knobs);
  useEffect(() => {
    let isGone = false;
    void wordsOf(knobs).then((brought) => isGone || setWords(brought));
    return () => {
      isGone = true;
    };
  }, [wording]);
  const settings = settingsFrom(knobs, words);
  const form = forms.find(({ id }) => id === chosen) ?? forms[0];
  if (form === undefined) return null;
  const text = form.write(settings);
  const [rule, part] = [styleRule(settings), scopePart(settings)];
  const also = new Intl.ListFormat('en').format([
    ...(rule === '' ? [] : ['a rule for the style sheet']),
    ...(part === '' ? [] : ['a part of the scope document']),
  ]);
  return (
    <section class="snippets" aria-label="Snippet">
      <Tabs label="Form" tabs={forms} chosen={chosen} onChoose={setChosen}>
        <p class="facts__aside">
          {form.where}
          {also === '' ? '' : ` With it goes what stands below: ${also}.`}
        </p>
        <Block title={form.title} text={text}>
          {form.id === 'file' ? (
            <button
              type="button"
              class="button"
              onClick={() => download('baton.json', 'application/json', text)}
            >
              Download
            </button>
          ) : null}
        </Block>
      </Tabs>
      <Block title="In the site’s style sheet" text={rule} />
      <Block title="In the scope document" text={part} />
      <p class="facts__aside">
        The addresses are examples: put in your own. Otherwise only what differs from the widget’s
        own defaults is written down. Device, width, text size and direction are the visitor’s.
      </p>
    </section>
  );
}

type BlockProps = {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
};

function Block({ title, text, children = null }: BlockProps) {
  if (text === '') return null;
  return (
    <section class="snippets__block" aria-label={title}>
      <div class="facts__row">
        <h2 class="facts__head">{title}</h2>
        <span class="facts__deeds">
          {children}
          <CopyButton key={text} title="Copy" text={() => text} />
        </span>
      </div>
      <pre class="snippet">
        <code>{text}</code>
      </pre>
    </section>
  );
}
