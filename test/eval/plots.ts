/** Curves as SVG, with the place marked where the rules stand by default. */
import type { Interval } from '../../demo/desk/core/wilson.ts';
import type { CurvePoint } from './statistics.ts';
import { fires } from './statistics.ts';

const side = 260;
const left = 34;
const bottom = 34;
const top = 8;
const width = left + side + 8;
const height = top + side + bottom;

type Place = readonly [x: number, y: number];
type Axes = { readonly x: string; readonly y: string };

export type Curve = { readonly name: string; readonly points: readonly CurvePoint[] };

export function precisionRecall(curves: readonly Curve[]): string {
  return plot(
    'Precision over recall',
    { x: 'recall', y: 'precision' },
    curves,
    ({ recall, precision }) => [recall, precision],
    [],
  );
}

export function rocCurve(curves: readonly Curve[]): string {
  return plot(
    'ROC',
    { x: 'share of the negatives that fire', y: 'recall' },
    curves,
    ({ falseShare, recall }) => [falseShare, recall],
    [[0, 0]],
  );
}

function plot(
  title: string,
  axes: Axes,
  curves: readonly Curve[],
  placeOf: (point: CurvePoint) => Place,
  start: readonly Place[],
): string {
  const lines = curves.map(({ points }, at) => {
    const places = [...start, ...points.map(placeOf)].map(onPaper);
    const path = places.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L ');
    return `<path class="curve${at > 0 ? ' other' : ''}" d="M ${path}"/>`;
  });
  const standing = curves[0]?.points.findLast(({ score }) => fires(score));
  const [x, y] = standing ? onPaper(placeOf(standing)) : [0, 0];
  const names = curves.map(({ name }, at) => (at > 0 ? `${name}: dashed` : name)).join('; ');
  return `<figure>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}: ${axes.y} over ${axes.x}">
${grid()}
${lines.toReversed().join('\n')}
${standing ? `<circle class="point" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="6"/>` : ''}
<text x="${left + side / 2}" y="${height - 2}" text-anchor="middle">${axes.x}</text>
<text transform="translate(9 ${top + side / 2}) rotate(-90)" text-anchor="middle">${axes.y}</text>
</svg>
<figcaption>${title}${curves.length > 1 ? ` (${names})` : ''}. The dot is the default threshold.</figcaption>
</figure>`;
}

function grid(): string {
  const marks = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => {
    const [x] = onPaper([value, 0]);
    const [, y] = onPaper([0, value]);
    return [
      `<line class="grid" x1="${x}" y1="${top}" x2="${x}" y2="${top + side}"/>`,
      `<line class="grid" x1="${left}" y1="${y}" x2="${left + side}" y2="${y}"/>`,
      ...(value % 0.5 === 0
        ? [
            `<text x="${x}" y="${top + side + 14}" text-anchor="middle">${value}</text>`,
            `<text x="${left - 5}" y="${y + 4}" text-anchor="end">${value}</text>`,
          ]
        : []),
    ];
  });
  return `${marks.join('')}<rect class="frame" x="${left}" y="${top}" width="${side}" height="${side}"/>`;
}

function onPaper([x, y]: Place): Place {
  return [left + x * side, top + (1 - y) * side];
}

/** A share with its interval, on a line from 0 to 1. */
export function bar(value: number | null, within: Interval | null): string {
  if (value === null || within === null) return '';
  const [low, high] = within.map((end) => end * 100);
  return `<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect class="track" x="0" y="5.5" width="100" height="1"/><rect class="range" x="${low}" y="2" width="${(high ?? 0) - (low ?? 0)}" height="8"/><rect class="value" x="${value * 100 - 1}" y="0" width="2" height="12"/></svg>`;
}
