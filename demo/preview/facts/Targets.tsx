/** How large everything is that can be pressed in what stands on the stage. */
import type { Target, Verdict } from '../stage/targets.ts';

const words: Readonly<Record<Verdict, string>> = {
  fine: '',
  small: 'under 24',
  short: 'aim: 44',
  inline: 'in text',
};

export function Targets({ targets }: { readonly targets: readonly Target[] }) {
  const [smallest] = targets.filter(({ verdict }) => verdict !== 'inline');
  const small = targets.filter(({ verdict }) => verdict === 'small').length;
  return (
    <section class="facts" aria-label="Target sizes">
      <h2 class="facts__head">Target sizes</h2>
      <p class="facts__sum">
        {smallest === undefined
          ? 'Nothing can be pressed here.'
          : `Smallest: “${smallest.name}”, ${sizeOf(smallest)}. ${
              small === 0 ? 'None is under 24 px.' : `Under 24 px: ${small}.`
            }`}
      </p>
      <ul class="targets">
        {targets.map((target, at) => (
          <li key={at} class={`targets__row targets__row--${target.verdict}`}>
            <span class="targets__name">{target.name}</span>
            <span class="targets__verdict">{words[target.verdict]}</span>
            <span class="targets__size">{sizeOf(target)}</span>
          </li>
        ))}
      </ul>
      <p class="facts__aside">
        Measured on the stage, in CSS pixels. At least 24 by WCAG 2.2 AA, which leaves links in a
        line of text alone; launcher, Send and Talk to a human aim at 44.
      </p>
    </section>
  );
}

function sizeOf({ width, height }: Target): string {
  return `${width} × ${height}`;
}
