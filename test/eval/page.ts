/** A report as one page that needs nothing else: to be read, and to find the next thing to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goalText, isReached, measuredOf } from './goals.ts';
import { lostFacts, mistakes, repeatedMistakes } from './pageMistakes.ts';
import { bar, precisionRecall, rocCurve } from './plots.ts';
import { between, figure } from './printed.ts';
import type { OrdinaryRate, RepetitionReport, Report, Slice, TriggerReport } from './report.ts';

const fewPositives = 10;

export function page(report: Report): string {
  const style = ['page.css', 'plots.css'].map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  );
  const named = report.triggers.map(({ id, title }) => [id, title] as const);
  const others = [
    ['amounts', 'amounts'],
    ['repetition', 'repetition'],
    ['handoff', 'handoff'],
    ['time', 'time'],
    ['size', 'size'],
  ] as const;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How well the rules judge: ${report.side} side</title>
<style>${style.join('\n')}</style>
<h1>How well the rules judge</h1>
<p class="quiet">${report.side === 'dev' ? 'Development' : 'Held-out'} side, ${count(report.messages)} messages judged, ${report.made.slice(0, 16).replace('T', ' ')} UTC.
What each figure is: <code>test/eval/README.md</code>. The page quotes messages that may not be passed on.</p>
<nav>${[...named, ...others].map(([id, title]) => `<a href="#${id}">${title}</a>`).join('')}</nav>
${overview(report)}
${report.triggers.map((one) => section(one, report)).join('\n')}
${amounts(report)}
${report.repetition ? repetition(report.repetition) : ''}
${handoff(report)}
${time(report)}
${size(report)}
</html>
`;
}

function overview({ triggers, any, repetition: again }: Report): string {
  const measured = [
    ...triggers,
    ...(again
      ? [{ id: 'repetition', title: 'repetition', slices: again.slices, ordinary: [] }]
      : []),
  ];
  const rows = measured.map(({ id, title, slices: [all], ordinary: [rate] }) =>
    all
      ? [
          `<a href="#${id}">${title}</a>`,
          count(all.n),
          count(all.positives),
          figure(all.precision),
          figure(all.recall),
          bar(all.recall, all.recallWithin),
          figure(all.auc),
          rate ? figure(rate.per100, 2) : '–',
        ]
      : [],
  );
  const head = ['', 'n', 'positive', 'precision', 'recall', '95 %', 'AUC', 'false per 100'];
  return `${table(head, rows, 'plain')}
<p>Any trigger that hands over or offers to fires on ${rates(any)}.</p>`;
}

function section(trigger: TriggerReport, report: Report): string {
  const { id, title, slices, ordinary, ceilings, lookAlikes, curve } = trigger;
  const alone = report.triggers.find((one) => one.id === 'frustration-rules');
  const curves = [
    { name: title, points: curve },
    ...(id === 'frustration' && alone ? [{ name: alone.title, points: alone.curve }] : []),
  ];
  const noun = ordinary.length > 0 ? 'ordinary' : 'in-scope';
  const isGraded = curve.length > 0;
  return `<h2 id="${id}">${title[0]?.toUpperCase()}${title.slice(1)}</h2>
${sliceTable(slices)}
${ordinary.length > 0 ? `<p>Fires falsely on ${rates(ordinary)}.</p>` : ''}
${lookAlikes ? `<p>Of ${lookAlikes.n} look-alikes, ${lookAlikes.fired} fire.</p>` : ''}
${
  isGraded
    ? `${table(
        [`at most so many of 100 ${noun} messages`, ...ceilings.map((one) => String(one.ceiling))],
        [
          ['recall', ...ceilings.map(({ recall }) => figure(recall))],
          ['fires over', ...ceilings.map(({ over }) => figure(over))],
        ],
        'plain',
      )}
<div class="plots">${precisionRecall(curves)}${rocCurve(curves)}</div>`
    : '<p class="quiet">Yes or no, without grades: the rank is that of the one threshold there is.</p>'
}
${mistakes(trigger)}`;
}

function sliceTable(slices: readonly Slice[]): string {
  const head = ['', 'n', 'positive', 'precision', 'recall', '95 %', '', 'F1', 'AUC'];
  const rows = slices.map((slice) => [
    slice.name,
    count(slice.n),
    count(slice.positives),
    figure(slice.precision),
    figure(slice.recall),
    between(slice.recallWithin, 2),
    bar(slice.recall, slice.recallWithin),
    figure(slice.positives === 0 ? null : slice.f1),
    figure(slice.auc),
  ]);
  const few = new Set(
    slices.flatMap(({ positives }, at) => (positives < fewPositives ? [at] : [])),
  );
  return table(head, rows, '', few);
}

function amounts({ amounts: slices }: Report): string {
  const head = ['', 'messages', 'exact', 'precision', 'recall'];
  const rows = slices.map((one) => [
    one.name,
    count(one.messages),
    figure(one.exact),
    figure(one.precision),
    figure(one.recall),
  ]);
  return `<h2 id="amounts">Amounts</h2>${table(head, rows, 'plain')}`;
}

function repetition(report: RepetitionReport): string {
  return `<h2 id="repetition">Repetition</h2>
<p>Turns in real dialogues in which the customer says something again after an answer. AUC is the rank of the likeness in
words to the nearest earlier turn. Noticed at once or one turn later: ${figure(report.recallOneTurnLate)}.</p>
${sliceTable(report.slices)}
${repeatedMistakes(report)}`;
}

function handoff(report: Report): string {
  const rows = measuredOf(report).map((one) => [
    one.name,
    count(one.n),
    figure(one.value),
    between(one.within, 3),
    `${goalText(one)}${isReached(one) ? '' : ' (missed)'}`,
  ]);
  return `<h2 id="handoff">What a handoff carries and hides</h2>
${table(['', 'n', 'measured', '95 %', 'goal'], rows, 'plain')}
${lostFacts(report)}`;
}

function time({ time: { messages, pressure, transcript, packet } }: Report): string {
  const row = (name: string, { n, median, p99, worst }: Report['time']['messages']) => [
    name,
    count(n),
    ...[median, p99, worst].map((value) => count(Math.round(value))),
  ];
  return `<h2 id="time">Time for a decision</h2>
${table(
  ['µs', 'n', 'median', 'p99', 'worst'],
  [row('messages of the set', messages), row('4 kB, made to be slow', pressure)],
  'plain',
)}
<p>Slowest shape: ${pressure.worstShape}. The verdict on 200 lines takes ${transcript.first.toFixed(1)} ms when none of
them was seen before, and ${transcript.oneMore.toFixed(1)} ms when one line has been added; a packet of them
${packet.toFixed(1)} ms.</p>`;
}

function size({ sizes }: Report): string {
  const rows = sizes.map(({ name, gzip }) => [name, (gzip / 1000).toFixed(1)]);
  return `<h2 id="size">Size</h2>${table(['as built, gzip', 'kB'], rows, 'plain')}`;
}

function rates(ordinary: readonly OrdinaryRate[]): string {
  return ordinary
    .map(
      ({ name, n, per100, within }) =>
        `<strong>${figure(per100, 2)}</strong> of 100 ${name} (${between(within, 2)}, n = ${count(n)})`,
    )
    .join(' and ');
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  kind: string,
  few: ReadonlySet<number> = new Set(),
): string {
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  const body = rows.map(
    (row, at) => `<tr${few.has(at) ? ' class="few"' : ''}>${cells(row, 'td')}</tr>`,
  );
  return `<div class="wide"><table class="${kind}"><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
