import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { planDay } from './queue/day.ts';
import { figuresOf } from './queue/figures.ts';
import { simulate } from './queue/simulate.ts';

it('loses nobody, starves nobody, explains what grows and keeps its ranges, on any day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const day = planDay(seed, { customers: 1000, agents: 6 });
      const { broken, outcomes } = figuresOf(day, simulate(day, seed + 1));

      expect(broken).toEqual([]);
      expect(outcomes.helped + outcomes['gave up']).toBe(1000);
    }),
    { numRuns: 4, seed: 20_261_126 },
  );
});
