/** The measures, from pairs of what is true and what was scored. Pure; held against worked examples and the shared scorer. */
import { type Interval, share, wilson } from '../../demo/desk/core/wilson.ts';

export type Scored = { readonly truth: boolean; readonly score: number };

/** Each null where nothing could be counted. */
export type Quality = {
  readonly n: number;
  readonly positives: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Where the recall lies with 95 %. */
  readonly recallWithin: Interval | null;
  readonly f1: number;
  readonly auc: number | null;
};

/** A trigger fires from here on. */
export const threshold = 0.5;

export function fires(score: number): boolean {
  return score >= threshold;
}

export function qualityOf(rows: readonly Scored[]): Quality {
  const fired = rows.filter(({ score }) => fires(score));
  const positives = rows.filter(({ truth }) => truth);
  const hits = fired.filter(({ truth }) => truth).length;
  const precision = share(hits, fired.length);
  const recall = share(hits, positives.length);
  return {
    n: rows.length,
    positives: positives.length,
    precision,
    recall,
    recallWithin: wilson(hits, positives.length),
    f1: precision && recall ? (2 * precision * recall) / (precision + recall) : 0,
    auc: auc(rows),
  };
}

/**
 * How probable it is that a positive scores higher than a negative, a tie counting half: the rank sum of
 * H. B. Mann and D. R. Whitney (1947) over all pairs. 0.5 is a coin.
 */
export function auc(rows: readonly Scored[]): number | null {
  const sorted = rows.toSorted((one, other) => one.score - other.score);
  const positives = rows.filter(({ truth }) => truth).length;
  const negatives = rows.length - positives;
  if (positives === 0 || negatives === 0) return null;

  let ranks = 0;
  for (const { from, to, tied } of ties(sorted)) {
    const middle = (from + to + 1) / 2;
    ranks += middle * tied.filter(({ truth }) => truth).length;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Runs of equal scores; `to` is behind the last of them. */
function ties(sorted: readonly Scored[]) {
  const starts = sorted.flatMap(({ score }, at) => (sorted[at - 1]?.score === score ? [] : [at]));
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? sorted.length;
    return { from, to, tied: sorted.slice(from, to) };
  });
}

export type Ceiling = {
  /** Fires per 100 messages that are not more than allowed. */
  readonly ceiling: number;
  /** Only scores over it fire. */
  readonly over: number;
  readonly recall: number | null;
};

/** What is found when no more than so many of 100 calm messages may fire. */
export function recallUnder(
  ceiling: number,
  positives: readonly number[],
  calm: readonly number[],
): Ceiling {
  const allowed = Math.floor((ceiling / 100) * calm.length);
  const over = calm.toSorted((one, other) => other - one)[allowed] ?? Number.NEGATIVE_INFINITY;
  const found = positives.filter((score) => score > over).length;
  return { ceiling, over, recall: share(found, positives.length) };
}

export type Rate = {
  readonly n: number;
  readonly fired: number;
  readonly per100: number | null;
  readonly within: Interval | null;
};

/** So many of so many, with Wilson's interval. */
export function countOf(hits: number, n: number) {
  return { n, hits, share: share(hits, n), within: wilson(hits, n) };
}

export function rateOf(scores: readonly number[]): Rate {
  const fired = scores.filter(fires).length;
  const part = share(fired, scores.length);
  const interval = wilson(fired, scores.length);
  return {
    n: scores.length,
    fired,
    per100: part === null ? null : 100 * part,
    within: interval && [100 * interval[0], 100 * interval[1]],
  };
}

export type CurvePoint = {
  readonly score: number;
  readonly recall: number;
  readonly precision: number;
  /** Share of the negatives that fire. */
  readonly falseShare: number;
};

/** One point for each score that occurs, from the strictest threshold to the most lenient. */
export function curveOf(rows: readonly Scored[]): readonly CurvePoint[] {
  const sorted = rows.toSorted((one, other) => other.score - one.score);
  const positives = rows.filter(({ truth }) => truth).length;
  const negatives = rows.length - positives;
  if (positives === 0 || negatives === 0) return [];

  let hits = 0;
  return ties(sorted).map(({ to, tied }) => {
    hits += tied.filter(({ truth }) => truth).length;
    return {
      score: tied[0]?.score ?? 0,
      recall: hits / positives,
      precision: hits / to,
      falseShare: (to - hits) / negatives,
    };
  });
}
