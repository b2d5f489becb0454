/** The table "How well it judges" in the project's README: written from a report, and read to be held against one. */
import type { Figures } from './figures.ts';
import type { OrdinaryRate, Slice } from './report.ts';

export type Row = {
  readonly name: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly auc: number | null;
  /** Per 100 ordinary messages. */
  readonly falsely: number | null;
  readonly n: number;
};

const heading = '## How well it judges';
const head = [
  '| sign | precision | recall | AUC | falsely, per 100 | messages |',
  '|---|---|---|---|---|---|',
];

export function rowsOf({ triggers, any, repetition }: Figures): readonly Row[] {
  const row = (name: string, all: Slice | undefined, rate: OrdinaryRate | undefined): Row => ({
    name,
    precision: all?.precision ?? null,
    recall: all?.recall ?? null,
    auc: all?.auc ?? null,
    falsely: rate?.per100 ?? null,
    n: all?.n ?? rate?.n ?? 0,
  });
  return [
    ...triggers
      .filter(({ id }) => id !== 'frustration-rules')
      .map(({ title, slices: [all], ordinary: [rate] }) => row(title, all, rate)),
    ...(repetition ? [row('says it again', repetition.slices[0], undefined)] : []),
    row('any of them', undefined, any[0]),
  ];
}

export function withTable(readme: string, figures: Figures): string {
  const { before, after } = around(readme);
  const rows = rowsOf(figures).map(
    ({ name, precision, recall, auc, falsely, n }) =>
      `| ${[name, share(precision), share(recall), share(auc), share(falsely), n.toLocaleString('en')].join(' | ')} |`,
  );
  return [...before, ...head, ...rows, ...after].join('\n');
}

export function rowsIn(readme: string): readonly Row[] {
  return around(readme).table.map((line) => {
    const [name = '', precision, recall, auc, falsely, n] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return {
      name,
      precision: number(precision),
      recall: number(recall),
      auc: number(auc),
      falsely: number(falsely),
      n: number(n) ?? 0,
    };
  });
}

/** What stands before, in and after the rows of a table under a heading. */
export function around(readme: string, under = heading, top = head) {
  const lines = readme.split('\n');
  const section = lines.indexOf(under);
  const start = lines.findIndex((line, at) => at > section && line === top[0]);
  if (section < 0 || start < 0) throw new Error(`README.md has no table under "${under}".`);
  const rest = lines.slice(start + top.length);
  const length = rest.findIndex((line) => !line.startsWith('|'));
  return { before: lines.slice(0, start), table: rest.slice(0, length), after: rest.slice(length) };
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

function number(cell: string | undefined): number | null {
  return cell === undefined || cell === '–' ? null : Number(cell.replaceAll(',', ''));
}
