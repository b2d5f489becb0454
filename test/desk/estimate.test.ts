import { describe, expect, it } from 'vitest';
import type { Floor } from '../../demo/desk/core/estimate.ts';
import { estimate } from '../../demo/desk/core/estimate.ts';
import { cpuMsOf } from '../cpuTime.ts';

const now = '2026-11-23T10:00:00.000Z';
const line = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `cnv_${index}`,
    queuedAt: new Date(Date.parse(now) - (count - index) * 1000).toISOString(),
    headStart: 600,
    left: null,
  }));
const busy = { room: 1, running: [60] };
const floor: Floor = {
  agents: [busy, busy],
  handleTimes: [240, 300, 360, 300, 420, 180],
  arrivals: [],
  leaving: 0,
};
const third = (given: Partial<Floor>) => estimate(line(3), { ...floor, ...given }, now)[2] ?? null;
const upper = (given: Partial<Floor>) => third(given)?.p90 ?? 0;

describe('the estimate of a wait', () => {
  it.for([
    { given: { agents: [] }, because: 'nobody is there' },
    { given: { handleTimes: [240, 300] }, because: 'two conversations are no pattern' },
  ])('is kept back when $because', ({ given }) => {
    expect(third(given)).toBeNull();
  });

  it('is the same range for the same queue, whole minutes with the lower end below the upper', () => {
    const range = third({});

    expect(third({})).toEqual(range);
    expect([range?.p10, range?.p90].map((end) => (end ?? 1) % 60)).toEqual([0, 0]);
    expect(range?.p10).toBeLessThan(range?.p90 ?? 0);
  });

  it('is under a minute while somebody is free', () => {
    const range = estimate(line(1), { ...floor, agents: [{ room: 1, running: [] }] }, now)[0];

    expect(range).toEqual({ p10: 0, p50: expect.any(Number), p90: expect.any(Number) });
    expect(range?.p90).toBeLessThan(60);
  });

  it.for([
    { given: { agents: [busy] }, because: 'there are fewer agents' },
    { given: { handleTimes: floor.handleTimes.map((one) => 2 * one) }, because: 'it goes slower' },
    {
      given: {
        agents: [
          { room: 1, running: [10] },
          { room: 1, running: [10] },
        ],
      },
      because: 'the others have only just begun',
    },
    { given: { arrivals: Array.from({ length: 60 }, () => 3600) }, because: 'emergencies come in' },
  ])('is longer when $because', ({ given }) => {
    expect(upper(given)).toBeGreaterThan(upper({}));
  });

  it('is shorter when those in front give up', () => {
    expect(upper({ leaving: 1 / 120 })).toBeLessThan(upper({}));
  });

  it('costs little for a long queue', () => {
    const twenty = Array.from({ length: 20 }, () => busy);
    const spent = cpuMsOf(() => {
      for (let time = 0; time < 20; time += 1)
        estimate(line(50), { ...floor, agents: twenty }, now);
    });

    // 2 ms each, once the machine has warmed up.
    expect(spent / 20).toBeLessThan(20);
  });
});
