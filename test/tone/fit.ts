/**
 * Logistic regression with an elastic net, by accelerated proximal gradient (FISTA).
 * Nothing in it is left to chance: the same examples give the same weights, bit by bit.
 */

import { shareOf } from '../../widget/escalation/tone/tone.ts';

export type Sample = { readonly marks: readonly number[]; readonly angry: boolean };
export type Model = { readonly bias: number; readonly weights: Float64Array };
export type Recipe = {
  readonly size: number;
  readonly lasso: number;
  readonly ridge: number;
  /** How much one angry example counts against one calm one. */
  readonly angryCounts: number;
  readonly rounds: number;
};

export function fit(samples: readonly Sample[], recipe: Recipe): Model {
  const buckets = 2 ** recipe.size;
  const weights = new Float64Array(buckets + 1);
  const looked = new Float64Array(buckets + 1);
  const slope = new Float64Array(buckets + 1);
  const step = 1 / steepest(samples, recipe);
  let momentum = 1;

  for (let round = 0; round < recipe.rounds; round += 1) {
    slopeAt(looked, samples, recipe, slope);
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / next;
    momentum = next;
    for (let at = 0; at <= buckets; at += 1) {
      const here = looked[at] ?? 0;
      const moved = here - step * (slope[at] ?? 0);
      // The last place is the bias: it is not pulled to zero.
      const kept = at === buckets ? moved : shrunk(moved, step * recipe.lasso);
      looked[at] = kept + push * (kept - (weights[at] ?? 0));
      weights[at] = kept;
    }
  }
  return { bias: weights[buckets] ?? 0, weights: weights.slice(0, buckets) };
}

function sumOf(weights: Float64Array, marks: readonly number[]): number {
  let sum = 0;
  for (const mark of marks) sum += weights[mark] ?? 0;
  return sum;
}

function slopeAt(
  at: Float64Array,
  samples: readonly Sample[],
  { ridge, size, angryCounts }: Recipe,
  slope: Float64Array,
): void {
  const last = 2 ** size;
  for (let place = 0; place < last; place += 1) slope[place] = ridge * (at[place] ?? 0);
  slope[last] = 0;
  for (const { marks, angry } of samples) {
    const scaled = shareOf(marks.length);
    const guess = 1 / (1 + Math.exp(-(at[last] ?? 0) - scaled * sumOf(at, marks)));
    const error = angry ? angryCounts * (guess - 1) : guess;
    slope[last] = (slope[last] ?? 0) + error;
    for (const mark of marks) slope[mark] = (slope[mark] ?? 0) + scaled * error;
  }
}

/** The largest curvature there can be, found by power iteration: the step that never overshoots. */
function steepest(samples: readonly Sample[], { size, ridge, angryCounts }: Recipe): number {
  const last = 2 ** size;
  let direction = new Float64Array(last + 1).fill(1 / Math.sqrt(last + 1));
  let length = 1;
  for (let round = 0; round < 20; round += 1) {
    const next = new Float64Array(last + 1);
    for (const { marks, angry } of samples) {
      const scaled = shareOf(marks.length);
      const along =
        (angry ? angryCounts : 1) * ((direction[last] ?? 0) + scaled * sumOf(direction, marks));
      next[last] = (next[last] ?? 0) + along;
      for (const mark of marks) next[mark] = (next[mark] ?? 0) + scaled * along;
    }
    length = Math.hypot(...chunks(next));
    direction = next.map((value) => value / length);
  }
  return (length / 4) * 1.1 + ridge;
}

/** `Math.hypot` takes arguments, and there are too many of them for one call. */
function chunks(values: Float64Array): readonly number[] {
  const lengths: number[] = [];
  for (let at = 0; at < values.length; at += 1024) {
    lengths.push(Math.hypot(...values.subarray(at, at + 1024)));
  }
  return lengths;
}

function shrunk(value: number, by: number): number {
  return Math.sign(value) * Math.max(0, Math.abs(value) - by);
}
