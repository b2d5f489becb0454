/** A report as text, for the terminal. */
import { goalText, isReached, measuredOf } from './goals.ts';
import type { OrdinaryRate, Report, RepetitionReport, TriggerReport } from './report.ts';
import type { Interval } from '../../demo/desk/core/wilson.ts';

export function printed(report: Report): string {
  return [
    ...report.triggers.map(trigger),
    `any escalating trigger\n${ordinary(report.any)}`,
    `amounts\n${table(
      ['', 'messages', 'exact', 'precision', 'recall'],
      report.amounts.map((one) => [
        one.name,
        String(one.messages),
        figure(one.exact),
        figure(one.precision),
        figure(one.recall),
      ]),
    )}`,
    report.repetition ? repetition(report.repetition) : 'repetition\n  not the labelled dialogues',
    handed(report),
    time(report),
    `size, gzip\n${table(
      ['', 'kB'],
      report.sizes.map(({ name, gzip }) => [name, (gzip / 1000).toFixed(1)]),
    )}`,
  ].join('\n\n');
}

export const sliceHead = ['', 'n', 'positive', 'precision', 'recall', '95 %', 'F1', 'AUC'];

export function sliceRow(slice: TriggerReport['slices'][number]): readonly string[] {
  return [
    slice.name,
    String(slice.n),
    String(slice.positives),
    figure(slice.precision),
    figure(slice.recall),
    between(slice.recallWithin),
    figure(slice.positives === 0 ? null : slice.f1),
    figure(slice.auc),
  ];
}

function trigger({ title, slices, ordinary: rates, ceilings, lookAlikes }: TriggerReport): string {
  const noun = rates.length > 0 ? 'ordinary messages' : 'in-scope messages';
  const graded = ceilings.map(({ ceiling, recall }) => `${ceiling}: ${figure(recall)}`);
  return [
    title,
    table(sliceHead, slices.map(sliceRow)),
    ...(rates.length > 0 ? [ordinary(rates)] : []),
    ...(lookAlikes ? [`  look-alikes that fire: ${lookAlikes.fired} of ${lookAlikes.n}`] : []),
    `  recall at so many fires per 100 ${noun}  ${graded.join('  ')}`,
  ].join('\n');
}

function ordinary(rates: readonly OrdinaryRate[]): string {
  return rates
    .map(
      ({ name, n, fired, per100, within }) =>
        `  false fires per 100, ${name}: ${figure(per100, 2)} (${between(within, 2)}; ${fired} of ${n})`,
    )
    .join('\n');
}

function repetition({ slices, recallOneTurnLate }: RepetitionReport): string {
  return [
    'repetition (AUC: of the likeness in words)',
    table(sliceHead, slices.map(sliceRow)),
    `  recall at once or at the next turn: ${figure(recallOneTurnLate)}`,
  ].join('\n');
}

function handed(report: Report): string {
  const rows = measuredOf(report).map((one) => [
    one.name,
    String(one.n),
    figure(one.value),
    between(one.within),
    `${goalText(one)}${isReached(one) ? '' : ', missed'}`,
  ]);
  return [
    `what a handoff carries and hides, ${report.handoff.dialogues} conversations`,
    table(['', 'n', 'measured', '95 %', 'goal'], rows),
    `  ROUGE-1 of the whole summary, with who it is and what to do next: ${figure(report.handoff.rouge.whole)}`,
  ].join('\n');
}

function time({ time: { messages, pressure, transcript, packet } }: Report): string {
  const row = (name: string, { n, median, p99, worst }: Report['time']['messages']) => [
    name,
    String(n),
    ...[median, p99, worst].map((value) => value.toFixed(0)),
  ];
  return [
    'time for a decision, µs',
    table(
      ['', 'n', 'median', 'p99', 'worst'],
      [row('messages of the set', messages), row('4 kB, made to be slow', pressure)],
    ),
    `  slowest shape: ${pressure.worstShape}`,
    `  verdict on 200 lines: ${transcript.first.toFixed(1)} ms never seen, ${transcript.oneMore.toFixed(1)} ms one line later`,
    `  packet and its text from 200 lines: ${packet.toFixed(1)} ms`,
  ].join('\n');
}

export function figure(value: number | null, digits = 3): string {
  return value === null ? '–' : value.toFixed(digits);
}

export function between(interval: Interval | null, digits = 3): string {
  return interval === null ? '–' : interval.map((end) => end.toFixed(digits)).join('–');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? `  ${cell.padEnd(width)}` : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}
