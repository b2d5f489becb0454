/** What to paste, in the form that the site needs. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { download } from '../../page/download.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { Knobs } from '../knobs/knobs.ts';
import { Tabs } from '../parts/Tabs.tsx';
import { type Form, forms, scopePart, styleRule } from './forms.ts';
import { settingsFrom } from './settings.ts';

export function Snippet({ knobs }: { readonly knobs: Knobs }) {
  const [chosen, setChosen] = useState<Form['id']>('tag');
  const settings = settingsFrom(knobs);
  const form = forms.find(({ id }) => id === chosen) ?? forms[0];
  if (form === undefined) return null;
  const text = form.write(settings);
  return (
    <section class="snippets" aria-label="Snippet">
      <Tabs label="Form" tabs={forms} chosen={chosen} onChoose={setChosen}>
        <p class="facts__aside">{form.where}</p>
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
      <Block title="In the site’s style sheet" text={styleRule(settings)} />
      <Block title="In the scope document" text={scopePart(settings)} />
      <p class="facts__aside">
        Only what differs from the widget’s own defaults is written down. Device, width, text size
        and direction are the visitor’s.
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
