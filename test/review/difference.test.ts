import { describe, expect, it } from 'vitest';
import { holm, rankTest, shareChange, shareTest } from '../../demo/desk/measures/difference.ts';

describe('the difference of two shares', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
  it.for([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ] as const)('of %i/%i and %i/%i lies where Newcombe has it', ([a, n, b, m, low, high]) => {
    const [from, to] = shareChange({ hits: a, of: n }, { hits: b, of: m }) ?? [];
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('is tested as Agresti has it for aspirin and heart attacks, but for (N − 1)/N', () => {
    // A. Agresti, An Introduction to Categorical Data Analysis, table 2.3: X² = 25.01 of 22,071 physicians.
    const p = shareTest({ hits: 189, of: 11_034 }, { hits: 104, of: 11_037 });
    expect(p).toBeGreaterThan(3e-7);
    expect(p).toBeLessThan(9e-7);
  });

  it('is not judged where one of the expected numbers is below 1', () => {
    expect(shareTest({ hits: 1, of: 4 }, { hits: 0, of: 60 })).toBeNull();
    expect(shareTest({ hits: 0, of: 0 }, { hits: 3, of: 9 })).toBeNull();
    expect(shareChange({ hits: 0, of: 0 }, { hits: 3, of: 9 })).toBeNull();
  });
});

describe('two lists of times', () => {
  it('are compared as Hollander and Wolfe do it by the normal distribution', () => {
    // Nonparametric Statistical Methods (1973), p. 69; one-sided p = 0.1103, as R's `wilcox.test` has it.
    const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const early = [1.15, 0.88, 0.9, 0.74, 1.21];
    expect(rankTest(term, early, 5)).toBeCloseTo(2 * 0.1103, 3);
  });

  it('are not compared with fewer than ten of either, or where all are the same', () => {
    const ten = Array.from({ length: 10 }, () => 1);
    expect(rankTest(ten, ten.slice(1))).toBeNull();
    expect(rankTest(ten, ten)).toBeNull();
  });
});

describe('many tests at once', () => {
  it('are made up for as in the worked example of Holm’s procedure', () => {
    // https://en.wikipedia.org/wiki/Holm%E2%80%93Bonferroni_method#Example
    const adjusted = holm([0.01, 0.04, null, 0.03, 0.005]);
    expect(adjusted.map((p) => p && Number(p.toFixed(6)))).toEqual([0.03, 0.06, null, 0.06, 0.02]);
  });
});
