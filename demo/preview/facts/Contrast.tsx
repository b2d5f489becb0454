/** What became of the accent, so that everybody can read it. */
import { accentTokens, contrast, rgb } from '../../../widget/ui/theme.ts';

export function Contrast({ accent }: { readonly accent: string }) {
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
