import type { Reading } from './figures.ts';

const head = ['figure', '', 'floor', 'stack', 'Baton', '× floor', '× stack', 'goal', ''];

export function table(readings: readonly Reading[]): string {
  const rows = [head, ...readings.map(row)];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => {
          const isFigure = column > 1 && column < 7;
          return isFigure ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function row({ figure, floor, stack, baton, goal, verdict }: Reading): readonly string[] {
  return [
    figure.name,
    figure.unit,
    number(floor),
    number(stack),
    number(baton),
    ratio(baton, floor),
    ratio(baton, stack),
    goal,
    verdict,
  ];
}

function ratio(one: number | null, other: number | null): string {
  return one === null || other === null || other <= 0 ? '' : (one / other).toFixed(2);
}

function number(value: number | null): string {
  if (value === null) return '';
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  return value.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0);
}
