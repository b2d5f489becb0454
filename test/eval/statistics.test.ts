import { describe, expect, it } from 'vitest';
import { wilson } from '../../demo/desk/core/wilson.ts';
import { auc, curveOf, qualityOf, rateOf, recallUnder, type Scored } from './statistics.ts';

const scored = (...pairs: readonly (readonly [truth: 0 | 1, score: number])[]): readonly Scored[] =>
  pairs.map(([truth, score]) => ({ truth: truth === 1, score }));

describe('the measures, by hand', () => {
  it('count what fired rightly, falsely and not at all', () => {
    const rows = scored([1, 0.9], [1, 0.5], [1, 0.2], [1, 0], [0, 0.7], [0, 0.4]);
    // Fired: 0.9, 0.5 and, falsely, 0.7. Of 4 positives 2 were found.
    expect(qualityOf(rows)).toMatchObject({ n: 6, positives: 4, precision: 2 / 3, recall: 0.5 });
    // 2 · ⅔ · ½ / (⅔ + ½)
    expect(qualityOf(rows).f1).toBeCloseTo(4 / 7, 12);
  });

  it.for([
    { rows: scored([0, 0.1], [0, 0]), precision: null, recall: null, auc: null },
    { rows: scored([1, 0.1]), precision: null, recall: 0, auc: null },
    { rows: scored([1, 0.8]), precision: 1, recall: 1, auc: null },
    { rows: scored(), precision: null, recall: null, auc: null },
  ])('say nothing where nothing can be said: $rows.length rows', ({ rows, ...expected }) => {
    expect(qualityOf(rows)).toMatchObject({ ...expected, f1: expected.precision ?? 0 });
  });

  it.for([
    // Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3.
    { hits: 81, of: 263, low: 0.2553, high: 0.3662 },
    { hits: 15, of: 148, low: 0.0624, high: 0.1605 },
    { hits: 0, of: 20, low: 0, high: 0.1611 },
    { hits: 1, of: 29, low: 0.0061, high: 0.1718 },
    { hits: 29, of: 29, low: 0.883, high: 1 },
  ])('bound a share as Wilson did: $hits of $of', ({ hits, of, low, high }) => {
    const [from, to] = wilson(hits, of) ?? [];
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('bound nothing without cases', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it.for([
    { rows: scored([1, 0.9], [1, 0.8], [0, 0.2], [0, 0.1]), area: 1, because: 'all in order' },
    { rows: scored([1, 0.1], [0, 0.9]), area: 0, because: 'the other way round' },
    { rows: scored([1, 0], [0, 0], [1, 0], [0, 0]), area: 0.5, because: 'all tied' },
    // Pairs: 0.8 beats 0.6 and 0.3; 0.6 ties with 0.6 and beats 0.3. 3.5 of 4.
    { rows: scored([1, 0.8], [1, 0.6], [0, 0.6], [0, 0.3]), area: 0.875, because: 'one tie' },
  ])('rank by pairs, a tie counting half (Mann and Whitney): $because', ({ rows, area }) => {
    expect(auc(rows)).toBeCloseTo(area, 12);
  });

  it('rank as counting all pairs does', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      truth: (at * 7) % 3 === 0,
      score: ((at * 37) % 11) / 11,
    }));
    const [positives, negatives] = [
      rows.filter((row) => row.truth),
      rows.filter((row) => !row.truth),
    ];
    const wins = positives.flatMap((one) =>
      negatives.map((other) => (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0)),
    );
    expect(auc(rows)).toBeCloseTo(
      wins.reduce<number>((sum, win) => sum + win, 0) / wins.length,
      12,
    );
  });

  it('find the recall under a ceiling of false fires', () => {
    const calm = [0.9, 0.6, 0.3, ...Array.from({ length: 197 }, () => 0)];
    const positives = [0.95, 0.7, 0.5, 0.1];
    // 0.5 of 100 is one of 200: only what is over the second highest may fire.
    expect(recallUnder(0.5, positives, calm)).toEqual({ ceiling: 0.5, over: 0.6, recall: 0.5 });
    expect(recallUnder(0, positives, calm)).toEqual({ ceiling: 0, over: 0.9, recall: 0.25 });
    expect(recallUnder(100, positives, calm).recall).toBe(1);
  });

  it('count false fires per 100', () => {
    const rate = rateOf([0.5, 0.49, 0, 1]);
    expect(rate).toMatchObject({ n: 4, fired: 2, per100: 50 });
    expect(rate.within?.map(Math.round)).toEqual([15, 85]);
  });

  it('draw a curve through every threshold, ties at once', () => {
    expect(curveOf(scored([1, 0.9], [0, 0.6], [1, 0.6], [0, 0.1]))).toEqual([
      { score: 0.9, recall: 0.5, precision: 1, falseShare: 0 },
      { score: 0.6, recall: 1, precision: 2 / 3, falseShare: 0.5 },
      { score: 0.1, recall: 1, precision: 0.5, falseShare: 1 },
    ]);
  });
});
