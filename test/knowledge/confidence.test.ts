import { describe, expect, it } from 'vitest';
import { coefficients } from '../../widget/knowledge/search.ts';
import { calibrationError, examples, fit, heldOut, reliability } from './fit.ts';

const all = examples();
const bins = reliability(heldOut(all));

describe('the confidence of an answer', () => {
  it('rests on coefficients that the fitting script reproduces', { timeout: 30_000 }, () => {
    for (const [name, value] of Object.entries(fit(all))) {
      expect(coefficients, name).toHaveProperty(name, expect.closeTo(value, 1));
    }
  });

  it('means what it says: on questions held back it is off by less than eight points', () => {
    expect(calibrationError(bins)).toBeLessThan(0.08);
  });

  it('rises with how often the answer is right', () => {
    const [low, , , , high] = bins;
    expect(low?.was).toBeLessThan(0.1);
    expect(high?.was).toBeGreaterThan(0.85);
  });

  it('finds the right entry for three questions in four, typos and slang included', () => {
    const asked = all.filter(({ inScope }) => inScope);
    expect(asked.filter(({ right }) => right).length / asked.length).toBeGreaterThan(0.75);
  });
});
