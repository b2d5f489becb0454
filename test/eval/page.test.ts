import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { handedIn, handedOf, withHanded } from './readmeHandoff.ts';
import { rowsIn, rowsOf, withTable } from './readme.ts';
import type { Report } from './report.ts';
import { countOf, curveOf, qualityOf, rateOf } from './statistics.ts';

const rows = [
  { truth: true, score: 0.9 },
  { truth: true, score: 0.3 },
  { truth: false, score: 0.6 },
  { truth: false, score: 0 },
];
const slice = { name: 'all', ...qualityOf(rows) };
const mistake = {
  source: 'tweets',
  score: 0.3,
  text: '<b>so angry</b> & sad',
  heard: ['so angry'],
};
const spread = { n: 1, median: 40, p99: 50, worst: 60 };

const report: Report = {
  schema: 1,
  made: '2026-11-26T10:00:00.000Z',
  side: 'dev',
  messages: 4,
  triggers: [
    {
      id: 'frustration',
      title: 'frustration',
      slices: [slice],
      ordinary: [{ name: 'ordinary messages', ...rateOf([0, 0, 0, 0.7]) }],
      ceilings: [{ ceiling: 1, over: 0.5, recall: 0.5 }],
      lookAlikes: null,
      curve: curveOf(rows),
      missed: { count: 7, worst: [mistake] },
      falselyFired: { count: 0, worst: [] },
    },
  ],
  any: [{ name: 'ordinary messages', ...rateOf([0, 0, 0, 0.7]) }],
  amounts: [{ name: 'bare numbers', messages: 2, exact: 0.5, precision: null, recall: 0 }],
  repetition: null,
  handoff: {
    dialogues: 3,
    human: countOf(19, 20),
    automatic: countOf(1, 2),
    whole: countOf(2, 3),
    length: 0.41,
    invented: countOf(0, 40),
    leaked: countOf(0, 0),
    rouge: { n: 2, narrative: 0.39, whole: 0.35 },
    missed: [{ dialogue: 'd-1', kind: 'date', value: '<9 May>' }],
  },
  redaction: {
    kinds: [{ kind: 'CARD', ...countOf(9, 10) }],
    falsely: countOf(0, 5),
    kept: countOf(4, 4),
    missed: [{ kind: 'CARD', text: '4111' }],
  },
  time: {
    messages: spread,
    pressure: { ...spread, worstShape: 'dots' },
    transcript: { first: 3, oneMore: 1 },
    packet: 11,
  },
  sizes: [{ name: 'language en', gzip: 8600 }],
};

describe('the report as a page', () => {
  const html = page(report);

  it('quotes messages as text, with the words that were heard', () => {
    expect(html).toContain('&lt;b&gt;<mark>so angry</mark>&lt;/b&gt; &amp; sad');
    expect(html).toContain('Missed: 7, the 1 worst');
    expect(html).not.toContain('Fired falsely:');
  });

  it('names the facts that were not carried, and the goals that were missed', () => {
    expect(html).toContain('&lt;9 May&gt;<small>date · d-1</small>');
    expect(html).toContain('<td>≥ 0.97 (missed)</td>');
    expect(html).toContain('<td>≥ 0.93</td>');
  });

  it('needs nothing from elsewhere', () => {
    expect(html).not.toMatch(/https?:|<script|<link|src=/);
  });

  it('leaves no figure out as a word of the machine', () => {
    expect(html).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });
});

const handedTable = `## What a handoff carries

| | measured | goal | of |
|---|---|---|---|
| old | 0.100 | ≥ 0.9 | 7 |
`;

describe('the table of a handoff in the README', () => {
  it('is written in its place from what is measured, and read as it stands', () => {
    expect(handedIn(handedTable)).toEqual([{ name: 'old', value: 0.1, n: 7 }]);
    const written = withHanded(handedTable, report);
    expect(written).toContain('| facts labelled by people: carried | 0.950 | ≥ 0.93 | 20 |');
    expect(written).not.toContain('| old |');
    expect(handedIn(written)).toEqual(handedOf(report));
  });
});

describe('the table in the README', () => {
  const readme = `# Baton

## How well it judges

Words.

| sign | precision | recall | AUC | falsely, per 100 | messages |
|---|---|---|---|---|---|
| old | 0.10 | 0.20 | – | 3.00 | 1,234 |

More words.
`;

  it('is read as it stands', () => {
    const row = { precision: 0.1, recall: 0.2, auc: null, falsely: 3, n: 1234 };
    expect(rowsIn(readme)).toEqual([{ name: 'old', ...row }]);
  });

  it('is written in its place, and nothing else is touched', () => {
    const written = withTable(readme, report);
    expect(written).toBe(
      readme.replace(
        '| old | 0.10 | 0.20 | – | 3.00 | 1,234 |',
        '| frustration | 0.50 | 0.50 | 0.75 | 25.00 | 4 |\n| any of them | – | – | – | 25.00 | 4 |',
      ),
    );
    expect(rowsIn(written)).toEqual(rowsOf(report));
  });

  it('has to be there', () => {
    expect(() => rowsIn('# Baton')).toThrow('no table under "## How well it judges"');
  });
});
