import { describe, expect, it } from 'vitest';
import { estimate, inOrder, standing } from '../../demo/desk/core/queue.ts';

const at = (minute: number) => `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z`;
const now = at(30);

describe('the queue', () => {
  it('goes by priority first and by age second', () => {
    const order = inOrder([
      { id: 'late-normal', priority: 'normal', queuedAt: at(5) },
      { id: 'low', priority: 'low', queuedAt: at(0) },
      { id: 'late-urgent', priority: 'urgent', queuedAt: at(9) },
      { id: 'normal', priority: 'normal', queuedAt: at(1) },
      { id: 'high', priority: 'high', queuedAt: at(8) },
    ]);

    expect(order.map(({ id }) => id)).toEqual([
      'late-urgent',
      'high',
      'normal',
      'late-normal',
      'low',
    ]);
  });

  it('gives a place and no estimate when it cannot know one', () => {
    const queue = [{ id: 'a', priority: 'normal' as const, queuedAt: at(1) }];

    expect(standing('a', queue, { agentsOnline: 0, handleTimes: [60, 60, 60] }, now)).toEqual({
      position: 1,
      length: 1,
      updated_at: now,
    });
  });

  it('says nothing about a place it does not have', () => {
    expect(standing('gone', [], { agentsOnline: 1, handleTimes: [] }, now)).toEqual({
      position: null,
      length: 0,
      updated_at: now,
    });
  });

  it.for([
    { agentsOnline: 0, handleTimes: [60, 120, 180], range: null, because: 'nobody is there' },
    { agentsOnline: 1, handleTimes: [60, 120], range: null, because: 'two are no pattern' },
    {
      agentsOnline: 1,
      handleTimes: [60, 120, 300],
      range: { p50: 240, p90: 600 },
      because: 'two turns of what conversations took',
    },
    {
      agentsOnline: 2,
      handleTimes: [60, 120, 300],
      range: { p50: 120, p90: 300 },
      because: 'two agents share the turns',
    },
  ])(
    'estimates the wait of the second in line: $because',
    ({ agentsOnline, handleTimes, range }) => {
      expect(estimate(2, { agentsOnline, handleTimes })).toEqual(range);
    },
  );
});
