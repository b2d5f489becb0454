/** Beside the stage: what the state is, what the colour became, what to paste, what is not here yet. */
import { useState } from 'preact/hooks';
import { accentTokens, contrast, rgb } from '../../widget/ui/theme.ts';
import { type Knobs, snippet } from './knobs.ts';
import type { Scene } from './views/scene.ts';

type Props = { readonly scene: Scene; readonly knobs: Knobs };

export function About({ scene }: { readonly scene: Scene }) {
  return (
    <section class="facts" aria-label="This state">
      <h1 class="facts__title">{scene.title}</h1>
      <p>{scene.note}</p>
      <p class="facts__spot">
        <code>{scene.at}</code>
      </p>
    </section>
  );
}

export function Facts({ scene, knobs }: Props) {
  return (
    <>
      <Colours accent={knobs.accent} />
      <Snippet key={snippet(knobs)} text={snippet(knobs)} />
      <Unfinished />
      <p class="facts__foot">
        <a href="/preview/states.json">states.json</a> lists every state for other tools. This one
        is <code>{scene.id}</code>.
      </p>
    </>
  );
}

function Colours({ accent }: { readonly accent: string }) {
  const tokens = accentTokens(accent);
  const rows = [
    { name: 'Button text', ink: tokens['--on-accent'], paper: tokens['--accent'] },
    { name: 'Links, light', ink: tokens['--accent-text-light'], paper: '#ffffff' },
    { name: 'Links, dark', ink: tokens['--accent-text-dark'], paper: '#1b1d23' },
  ];
  return (
    <section class="facts" aria-label="Contrast">
      <h2 class="facts__head">Contrast</h2>
      <ul class="colours">
        {rows.map(({ name, ink = '', paper = '' }) => (
          <li key={name} class="colours__row">
            <span
              class="colours__sample"
              aria-hidden="true"
              ref={(sample) => {
                sample?.style.setProperty('--ink', ink);
                sample?.style.setProperty('--paper', paper);
              }}
            >
              Aa
            </span>
            <span>{name}</span>
            <code>{ink}</code>
            <span class="colours__ratio">{contrast(rgb(ink), rgb(paper)).toFixed(1)} : 1</span>
          </li>
        ))}
      </ul>
      <p class="facts__aside">Corrected from {accent} until text reaches 4.5 : 1 (WCAG 2.2 AA).</p>
    </section>
  );
}

function Snippet({ text }: { readonly text: string }) {
  const [stage, setStage] = useState<'new' | 'copied' | 'refused'>('new');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setStage('copied');
    } catch {
      setStage('refused');
    }
  };
  return (
    <section class="facts" aria-label="Snippet">
      <div class="facts__row">
        <h2 class="facts__head">Snippet</h2>
        <button type="button" class="button" onClick={() => void copy()}>
          {stage === 'copied' ? 'Copied' : 'Copy'}
        </button>
      </div>
      <pre class="snippet">
        <code>{text}</code>
      </pre>
      <p class="facts__aside" role="status">
        {stage === 'refused' ? 'The browser did not allow copying. Select the text instead.' : ''}
      </p>
    </section>
  );
}

function Unfinished() {
  return (
    <details class="facts facts--fold">
      <summary>What is not here yet</summary>
      <ul class="facts__list">
        <li>The widget speaks English only. Right to left turns the layout, not the words.</li>
        <li>Width and direction are for looking; they are no settings of the widget.</li>
        <li>No conversation simulator, no statechart, no comparison with a screenshot.</li>
        <li>Own fonts, text size, density, and snippets for npm, React, Vue and WordPress.</li>
        <li>Colours of high-contrast mode follow your system and cannot be turned here.</li>
      </ul>
    </details>
  );
}
