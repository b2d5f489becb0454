import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentTokens, contrast, rgb } from '../../widget/ui/theme.ts';

const accent = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** What the style sheets put on what, by the names of their tokens. */
const texts = [
  ['ink', 'surface sunken human-surface edge'],
  ['soft', 'surface sunken human-surface'],
  ['accent-text', 'surface sunken human-surface'],
  ['on-accent', 'accent'],
  ['human', 'surface human-surface'],
  ['grave', 'surface sunken'],
] as const;
/** The ring around what has the focus, and the border of what is chosen. */
const marks = [['accent-text', 'surface sunken human-surface']] as const;

/** https://www.w3.org/TR/WCAG22/#contrast-minimum and https://www.w3.org/TR/WCAG22/#non-text-contrast */
const pairs = [
  ...texts.flatMap(([above, below]) => below.split(' ').map((on) => ({ above, on, least: 4.5 }))),
  ...marks.flatMap(([above, below]) => below.split(' ').map((on) => ({ above, on, least: 3 }))),
];

const css = readFileSync('widget/ui/panel.css', 'utf8');

/** The colours that the sheet itself gives this theme. */
function coloursOf(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const [, rules = ''] =
    (theme === 'light' ? /\.frame \{([^}]*)/ : /\.frame\.dark \{([^}]*)/).exec(css) ?? [];
  return Object.fromEntries(
    [...rules.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [
      name,
      value.length === 4 ? value.replaceAll(/[0-9a-f]/g, '$&$&') : value,
    ]),
  );
}

function faultsOf(colour: string, own: Readonly<Record<string, string>>, theme: string) {
  const tokens = accentTokens(colour);
  const named: Readonly<Record<string, string | undefined>> = {
    ...own,
    accent: tokens['--accent'],
    'on-accent': tokens['--on-accent'],
    'accent-text': tokens[`--accent-text-${theme}`],
  };
  return pairs
    .map(({ above, on, least }) => ({
      pair: `${above} on ${on}, ${theme}`,
      isEnough: contrast(rgb(named[above] ?? ''), rgb(named[on] ?? '')) >= least,
    }))
    .filter(({ isEnough }) => !isEnough)
    .map(({ pair }) => pair);
}

describe('the accent of a site', () => {
  it('is corrected until all that is written on it, in it and beside it can be read, whatever it is', () => {
    const [light, dark] = [coloursOf('light'), coloursOf('dark')];
    fc.assert(
      fc.property(accent, (colour) => {
        const faults = [...faultsOf(colour, light, 'light'), ...faultsOf(colour, dark, 'dark')];
        expect(faults, colour).toEqual([]);
      }),
      { numRuns: 10_000, seed: 20_261_127 },
    );
  });
});
