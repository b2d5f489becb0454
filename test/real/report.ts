import type { Findings } from './compare.ts';
import type { Talk } from './talk.ts';

export type Outcome = {
  readonly id: string;
  readonly talk: Talk | null;
  readonly findings: Findings | null;
  readonly misses: readonly string[];
};

const head = ['dialogue', 'typed', 'arrived', 'complete', 'in order', 'once', 'in packet'];
const more = ['replies', 'offers', 'escalated by', 'trigger', 'bytes', 'ms to 201'];

export function row({ id, talk, findings, misses }: Outcome): readonly string[] {
  if (talk === null || findings === null) return [id, misses.join('; ')];
  return [
    id,
    String(findings.typed),
    String(findings.arrived),
    yes(findings.isComplete),
    yes(findings.isInOrder),
    yes(findings.isOnce),
    String(findings.inPacket),
    String(talk.replies.length),
    String(talk.offers),
    talk.escalatedBy,
    findings.trigger,
    String(findings.bytes),
    talk.handoverMs === null ? '–' : String(Math.round(talk.handoverMs)),
  ];
}

export function report(outcomes: readonly Outcome[]): string {
  const rows = [[...head, ...more], ...outcomes.map(row)];
  return [table(rows), '', ...totals(outcomes), ...missed(outcomes)].join('\n');
}

function totals(outcomes: readonly Outcome[]): readonly string[] {
  const done = outcomes.flatMap(({ talk, findings }) =>
    talk && findings ? [{ talk, findings }] : [],
  );
  const sum = (figure: (one: (typeof done)[number]) => number) =>
    done.reduce((total, one) => total + figure(one), 0);
  const all = (isSo: (one: (typeof done)[number]) => boolean) =>
    `${done.filter(isSo).length}/${outcomes.length}`;
  const by = (who: Talk['escalatedBy']) =>
    done.filter(({ talk }) => talk.escalatedBy === who).length;
  const bytes = done.map(({ findings }) => findings.bytes);
  const times = done.flatMap(({ talk }) => talk.handoverMs ?? []);
  const inPacket = sum(({ findings }) => findings.inPacket);
  return [
    `customer lines   ${sum(({ findings }) => findings.typed)} typed, ${sum(({ findings }) => findings.arrived)} arrived (${inPacket} in packets, the rest as messages)`,
    `conversations    complete ${all(({ findings }) => findings.isComplete)}, in order ${all(({ findings }) => findings.isInOrder)}, once ${all(({ findings }) => findings.isOnce)}, without a miss ${outcomes.filter(({ misses }) => misses.length === 0).length}/${outcomes.length}`,
    `escalated by     rule ${by('rule')}, accepted offer ${by('offer')}, button ${by('button')}; ${sum(({ talk }) => talk.offers)} offers made, ${sum(({ talk }) => talk.replies.length)} replies by a person`,
    `packet           ${median(bytes)} bytes in the middle, ${Math.max(0, ...bytes)} at most`,
    `press → 201      ${Math.round(median(times))} ms in the middle, ${Math.round(Math.max(0, ...times))} at most`,
  ];
}

function missed(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ id, misses }) => misses.map((miss) => `MISS  ${id}: ${miss}`));
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((cells) => (cells.length < 3 ? 0 : (cells[column]?.length ?? 0)))),
  );
  return rows
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  '))
    .join('\n');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function yes(isSo: boolean): string {
  return isSo ? 'yes' : 'NO';
}
