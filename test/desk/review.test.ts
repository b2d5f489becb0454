import { describe, expect, it } from 'vitest';
import type { Floor } from '../../demo/desk/core/estimate.ts';
import type { Told } from '../../demo/desk/core/review.ts';
import { review } from '../../demo/desk/core/review.ts';
import type { WireQueue } from '../../widget/desks/wire.ts';

const at = (second: number) =>
  new Date(Date.parse('2026-11-23T10:00:00Z') + 1000 * second).toISOString();
const busy = { room: 1, running: [60] };
const floor: Floor = {
  agents: [busy, busy],
  handleTimes: [240, 300, 360, 300, 420, 180],
  arrivals: [],
  leaving: 0,
};

function waits(id: string, second: number, change: Partial<Told> = {}): Told {
  return { id, queuedAt: at(second), headStart: 600, left: null, told: null, ...change };
}

/** Everybody after they have been told what there is to tell. */
function told(waiting: readonly Told[], given: Floor, second: number): readonly Told[] {
  const news = new Map(review(waiting, given, at(second)).map(({ id, queue }) => [id, queue]));
  return waiting.map((one) => ({ ...one, told: news.get(one.id) ?? one.told }));
}

const three = told([waits('a', 0), waits('b', 1), waits('c', 2)], floor, 3);
const about = (
  id: string,
  waiting: readonly Told[],
  given: Floor,
  second: number,
): WireQueue | null =>
  review(waiting, given, at(second)).find((one) => one.id === id)?.queue ?? null;

describe('what those who wait are told', () => {
  it('is place and range, once, and nothing while both stand', () => {
    expect(three.map((one) => one.told?.position)).toEqual([1, 2, 3]);
    expect(three[2]?.told?.eta_s?.p90).toBeGreaterThan(three[0]?.told?.eta_s?.p90 ?? Infinity);
    expect(review(three, floor, at(4))).toEqual([]);
    expect(review(three, floor, at(40))).toEqual([]);
  });

  it('is a better place without a reason', () => {
    const queue = about('c', three.slice(1), floor, 4);

    expect(queue?.position).toBe(2);
    expect(queue).not.toHaveProperty('reason');
  });

  it.for([
    { who: waits('x', 4, { headStart: 3600 }), reason: 'priority' },
    { who: waits('x', 4, { left: { at: at(5) } }), reason: 'returned' },
  ])('is a worse place with the reason: $reason', ({ who, reason }) => {
    expect(about('c', [...three, who], floor, 6)).toMatchObject({ position: 4, reason });
  });

  it.for([
    { given: { ...floor, agents: [busy] }, reason: 'agents' },
    { given: { ...floor, agents: [] }, reason: 'agents' },
    { given: { ...floor, handleTimes: floor.handleTimes.map((one) => 3 * one) }, reason: 'slower' },
  ])(
    'is a longer wait, or that none is known any more, with the reason: $reason',
    ({ given, reason }) => {
      expect(about('c', three, given, 40)).toMatchObject({ position: 3, reason });
    },
  );

  it('is not a new estimate every moment', () => {
    expect(about('c', three, { ...floor, agents: [busy] }, 10)).toBeNull();
  });

  it('is that they are in front, when an agent has left them', () => {
    const left = waits('x', 4, { left: { at: at(5) } });

    expect(about('x', [...three, left], floor, 6)).toMatchObject({ position: 1, reason: 'left' });
  });
});
