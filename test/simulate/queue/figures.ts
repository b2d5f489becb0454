/** What a simulated day comes to, and which promises it has broken. */
import { mostHeadStart } from '../../../demo/desk/core/queue.ts';
import type { Priority } from '../../../widget/model/packet.ts';
import type { Day } from './day.ts';
import type { Outcome, Played, Shown } from './simulate.ts';

export type Calibration = {
  /** Ranges of which is known whether they held: nobody knows how long those would have waited who gave up in time. */
  readonly known: number;
  readonly unknown: number;
  /** Shares of the known ones. */
  readonly inside: number;
  readonly sooner: number;
  readonly later: number;
  /** Seconds from end to end, of the range in the middle. */
  readonly width: number;
};

export type Figures = {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly longest: Readonly<Record<Priority, number>>;
  readonly all: Calibration;
  readonly first: Calibration;
  readonly byPosition: readonly { readonly of: string; readonly calibration: Calibration }[];
  /** In sentences; none when every promise was kept. */
  readonly broken: readonly string[];
};

/** The share of real waits that lie inside the range that was shown. */
export const wanted = 0.8;
const buckets = [
  [1, 1],
  [2, 3],
  [4, 10],
  [11, 30],
  [31, 100],
  [101, Infinity],
] as const;

export function figuresOf(day: Day, played: Played): Figures {
  const outcomes = { helped: 0, 'gave up': 0, 'still waiting': 0, 'still with an agent': 0 };
  for (const outcome of played.outcomes.values()) outcomes[outcome] += 1;
  const all = calibrationOf(played.shown);
  const first = calibrationOf(played.shown.filter(({ isFirst }) => isFirst));
  const lost = day.customers.filter(({ id }) => {
    const outcome = played.outcomes.get(id);
    return outcome !== 'helped' && outcome !== 'gave up';
  });
  const broken = [
    ...(lost.length > 0 ? [`${lost.length} customers were lost.`] : []),
    ...(played.outcomes.size === day.customers.length ? [] : ['Customers were made up.']),
    ...(played.unfair > 0
      ? [`${played.unfair} times somebody was overtaken by over ${mostHeadStart / 60} minutes.`]
      : []),
    ...(played.isFrontKept ? [] : ['Somebody was taken before one whom an agent had left.']),
    ...(played.grown.silent > 0 ? [`${played.grown.silent} numbers grew without a word.`] : []),
    ...(all.inside < wanted ? [`Only ${percent(all.inside)} of the ranges held.`] : []),
    ...(first.inside < wanted ? [`Only ${percent(first.inside)} of the first ranges held.`] : []),
  ];
  return {
    outcomes,
    longest: {
      urgent: longest(played, 'urgent'),
      high: longest(played, 'high'),
      normal: longest(played, 'normal'),
      low: longest(played, 'low'),
    },
    all,
    first,
    byPosition: buckets.map(([from, to]) => ({
      of: nameOf(from, to),
      calibration: calibrationOf(
        played.shown.filter(({ position }) => position >= from && position <= to),
      ),
    })),
    broken,
  };
}

function calibrationOf(shown: readonly Shown[]): Calibration {
  const known = shown.filter(({ wait, to, end }) => end === 'claimed' || wait > to);
  const share = (count: number) => (known.length === 0 ? 1 : count / known.length);
  const widths = shown.map(({ from, to }) => to - from).toSorted((a, b) => a - b);
  return {
    known: known.length,
    unknown: shown.length - known.length,
    inside: share(known.filter(({ wait, from, to }) => wait >= from && wait <= to).length),
    sooner: share(known.filter(({ wait, from }) => wait < from).length),
    later: share(known.filter(({ wait, to }) => wait > to).length),
    width: widths[Math.floor(widths.length / 2)] ?? 0,
  };
}

function longest({ waits }: Played, priority: Priority): number {
  return waits.reduce(
    (most, one) => (one.priority === priority ? Math.max(most, one.seconds) : most),
    0,
  );
}

function nameOf(from: number, to: number): string {
  if (to === Infinity) return `from ${from} on`;
  return from === to ? `${from}` : `${from} to ${to}`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
