/** The table "What a handoff carries" in the project's README: written from a report, and read to be held against one. */
import { goalText, type Measured, measuredOf } from './goals.ts';
import { around } from './readme.ts';
import type { Report } from './report.ts';

export type HandedRow = Pick<Measured, 'name' | 'value' | 'n'>;

type Reports = Pick<Report, 'handoff' | 'redaction'>;

const heading = '## What a handoff carries';
const head = ['| | measured | goal | of |', '|---|---|---|---|'];

export function handedOf(reports: Reports): readonly HandedRow[] {
  return measuredOf(reports).map(({ name, value, n }) => ({ name, value: rounded(value), n }));
}

export function withHanded(readme: string, reports: Reports): string {
  const { before, after } = around(readme, heading, head);
  const rows = measuredOf(reports).map(
    (one) =>
      `| ${one.name} | ${one.value === null ? '–' : one.value.toFixed(3)} | ${goalText(one)} | ${one.n} |`,
  );
  return [...before, ...head, ...rows, ...after].join('\n');
}

export function handedIn(readme: string): readonly HandedRow[] {
  return around(readme, heading, head).table.map((line) => {
    const [name = '', value = '', , n] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { name, value: value === '–' ? null : Number(value), n: Number(n) };
  });
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(3));
}
