import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../demo/desk/core/queue.ts';
import { headStart, inOrder, mostHeadStart } from '../../demo/desk/core/queue.ts';
import type { Priority } from '../../widget/model/packet.ts';

const noon = Date.parse('2026-11-23T12:00:00.000Z');
const at = (second: number) => new Date(noon + second * 1000).toISOString();
const tiers = { '*': 5, gold: 15 };

function waiting(id: string, second: number, priority: Priority, tier: string | null = null) {
  return { id, queuedAt: at(second), headStart: headStart(priority, tier, tiers), left: null };
}

const someone = fc
  .record({
    second: fc.integer({ min: 0, max: 4 * 3600 }),
    priority: fc.constantFrom<Priority[]>('low', 'normal', 'high', 'urgent'),
    tier: fc.constantFrom(null, 'gold', 'silver'),
    leftAfter: fc.option(fc.integer({ min: 1, max: 600 }), { freq: 5 }),
  })
  .map(({ second, priority, tier, leftAfter }): Omit<Waiting, 'id'> => ({
    ...waiting('', second, priority, tier),
    left: leftAfter === null ? null : { at: at(second + leftAfter) },
  }));
const crowd = fc
  .array(someone, { minLength: 2, maxLength: 40 })
  .map((all) => all.map((one, index): Waiting => ({ ...one, id: `cnv_${index}` })));
const ids = (queue: readonly Waiting[]) => queue.map(({ id }) => id);
const seconds = ({ queuedAt }: Waiting) => Date.parse(queuedAt) / 1000;

describe('the order of the queue', () => {
  it('goes by age, with a head start for priority and tier', () => {
    const order = inOrder([
      waiting('normal', 600, 'normal'),
      waiting('low, ten minutes earlier', 0, 'low'),
      waiting('gold, ten minutes later', 1200, 'normal', 'gold'),
      waiting('urgent, half an hour later', 2400, 'urgent'),
      waiting('high, eleven minutes later', 1261, 'high'),
    ]);

    expect(ids(order)).toEqual([
      'urgent, half an hour later',
      'gold, ten minutes later',
      'low, ten minutes earlier',
      'normal',
      'high, eleven minutes later',
    ]);
  });

  it('puts who was left by an agent in front of everybody, the oldest first', () => {
    const left = { at: at(3000) };

    const order = inOrder([
      waiting('urgent', 0, 'urgent'),
      { ...waiting('left, young', 2000, 'low'), left },
      { ...waiting('left, old', 1000, 'low'), left },
    ]);

    expect(ids(order)).toEqual(['left, old', 'left, young', 'urgent']);
  });

  it('is the same whatever order people are listed in', () => {
    fc.assert(
      fc.property(crowd, fc.gen(), (all, gen) => {
        const shuffled = gen(fc.shuffledSubarray, all, { minLength: all.length });
        expect(ids(inOrder(shuffled))).toEqual(ids(inOrder(all)));
      }),
    );
  });

  it('is not changed among others by whoever comes or goes', () => {
    fc.assert(
      fc.property(crowd, ([newcomer, ...others]) => {
        const before = ids(inOrder(others));
        const after = ids(inOrder(newcomer === undefined ? others : [...others, newcomer]));
        expect(after.filter((id) => id !== newcomer?.id)).toEqual(before);
      }),
    );
  });

  it('lets nobody be overtaken by anyone who came later than the longest head start', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        const queue = inOrder(all).filter(({ left }) => left === null);
        queue.forEach((one, index) => {
          const latest = Math.max(...queue.slice(0, index).map(seconds), -Infinity);
          expect(latest - seconds(one)).toBeLessThanOrEqual(mostHeadStart);
        });
      }),
    );
  });

  it('has everybody who was left in front of everybody who was not', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        const isLeft = inOrder(all).map(({ left }) => left !== null);
        expect(isLeft.lastIndexOf(true)).toBeLessThan(isLeft.filter(Boolean).length);
      }),
    );
  });
});
