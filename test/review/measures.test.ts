import { describe, expect, it } from 'vitest';
import { type Episode, heldFor } from '../../demo/desk/measures/episode.ts';
import { measure } from '../../demo/desk/measures/measure.ts';
import { before, lastDays, week } from '../../demo/desk/measures/period.ts';
import type { Measures } from '../../demo/desk/measures/wireMeasures.ts';
import { createRandom } from '../../demo/desk/core/random.ts';

const tz = 'Europe/Berlin';
const now = Date.parse('2026-11-27T10:00:00Z');
const day = 24 * 60 * 60_000;
const current = lastDays(tz, now, 7);
const earlier = before(tz, current);

const quiet: Episode = {
  openedAt: now,
  isAlone: false,
  trigger: 'request',
  intent: null,
  aiFirstMs: null,
  personFirstMs: null,
  waitMs: null,
  handleMs: null,
  fate: 'taken',
  verdict: null,
  isRepeated: null,
  ratings: {},
  thumbs: { up: 0, down: 0 },
};
const some = (count: number, change: Partial<Episode>) =>
  Array.from({ length: count }, () => ({ ...quiet, ...change }));
const lastWeek = { openedAt: now - 7 * day };

function figure({ figures }: Measures, id: string) {
  return figures.find((one) => one.id === id);
}

describe('periods', () => {
  it('are whole days where the desk is, also over a change of clocks', () => {
    expect(current.dates).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ]);
    expect(new Date(current.from).toISOString()).toBe('2026-11-20T23:00:00.000Z');
    expect(earlier.to).toBe(current.from);
    const october = lastDays(tz, Date.parse('2026-10-25T12:00:00Z'), 1);
    expect(october.to - october.from).toBe(25 * 60 * 60_000);
  });

  it('of weeks begin on Monday', () => {
    expect(week(tz, now, 0).dates[0]).toBe('2026-11-23');
    expect(week(tz, now, 1).dates[0]).toBe('2026-11-16');
    expect(week(tz, Date.parse('2026-11-29T22:30:00Z'), 0).dates[6]).toBe('2026-11-29');
  });
});

describe('the measures', () => {
  it('count only what a conversation says something about', () => {
    const measures = measure(
      tz,
      [current, earlier],
      [
        ...some(3, { fate: 'taken' }),
        ...some(1, { fate: 'abandoned' }),
        ...some(5, { fate: 'open' }),
        ...some(2, { fate: 'elsewhere' }),
        ...some(1, { ...lastWeek, fate: 'abandoned' }),
      ],
    );
    expect(measures.conversations).toEqual({ now: 11, before: 1, alone: { now: 0, before: 0 } });
    expect(figure(measures, 'abandoned')).toMatchObject({
      now: { n: 4, hits: 1, value: 0.25 },
      before: { n: 1, hits: 1, value: 1 },
      p: null,
    });
    expect(figure(measures, 'late')).toMatchObject({ now: { n: 0, value: null } });
  });

  it('tell how much the AI has alone, and how often each intent is handed over, once sites tell of it', () => {
    const kept = { isAlone: true, trigger: '', fate: 'elsewhere' } as const;
    const measures = measure(
      tz,
      [current, earlier],
      [
        ...some(2, { intent: 'refund' }),
        ...some(1, { intent: 'hours' }),
        ...some(1, { ...kept, intent: 'refund', isRepeated: true, verdict: 'late' }),
        ...some(4, { ...kept, intent: 'hours', isRepeated: false, verdict: 'needless' }),
      ],
    );
    expect(figure(measures, 'contained')?.now).toMatchObject({ n: 8, hits: 5 });
    expect(figure(measures, 'settled')?.now).toMatchObject({ n: 5, hits: 4 });
    expect(figure(measures, 'missed')?.now).toMatchObject({ n: 5, hits: 1 });
    expect(figure(measures, 'late')?.now).toMatchObject({ n: 0 });
    const [trigger, intent] = measures.groups;
    expect(trigger?.rows).toMatchObject([{ name: 'request', now: 3, of: { now: 8 } }]);
    expect(intent?.rows).toMatchObject([
      { name: 'refund', now: 2, of: { now: 3 } },
      { name: 'hours', now: 1, of: { now: 5 } },
    ]);

    const without = measure(tz, [current, earlier], some(2, { intent: 'refund' }));
    expect(figure(without, 'contained')?.now).toMatchObject({ n: 0, value: null });
    expect(without.groups[1]?.rows).toMatchObject([{ name: 'refund', now: 2, of: { now: 2 } }]);
  });

  it('give the median of times, and the mean of what is called average', () => {
    const measures = measure(
      tz,
      [current, earlier],
      [1, 2, 9].map((ms) => ({ ...quiet, waitMs: ms, handleMs: ms })),
    );
    expect(figure(measures, 'time-in-queue')?.now.value).toBe(2);
    expect(figure(measures, 'handle-time')?.now.value).toBe(4);
  });

  it('put the first day of a period beside the first of the one before', () => {
    const measures = measure(
      tz,
      [current, earlier],
      [
        ...some(1, { openedAt: current.from, fate: 'abandoned' }),
        ...some(2, { openedAt: earlier.from }),
      ],
    );
    expect(figure(measures, 'abandoned')?.days[0]).toEqual({
      now: { n: 1, value: 1 },
      before: { n: 2, value: 0 },
    });
  });

  it('sum up rare names, and leave none out', () => {
    const named = Array.from({ length: 20 }, (_, at) => some(20 - at, { intent: `intent-${at}` }));
    const { groups } = measure(tz, [current, earlier], named.flat());
    const intents = groups.find(({ id }) => id === 'intent');
    expect(intents?.rows.slice(0, 2)).toMatchObject([
      { name: 'intent-0', now: 20 },
      { name: 'intent-1', now: 19 },
    ]);
    const shown = intents?.rows.reduce((sum, row) => sum + row.now, 0) ?? 0;
    expect(shown + (intents?.others?.now ?? 0)).toBe(210);
  });

  it('call a change real that is, and of 400 weeks without one call at most one in twenty so', () => {
    const random = createRandom(11);
    const traffic = (abandons: number, when: Partial<Episode>) =>
      Array.from({ length: 150 }, (): Episode => {
        const isMarked = random.share() < 0.4;
        return {
          ...quiet,
          ...when,
          fate: random.share() < abandons ? 'abandoned' : 'taken',
          waitMs: random.gap(60_000),
          handleMs: random.gap(300_000),
          aiFirstMs: random.gap(1000),
          isRepeated: random.share() < 0.1,
          verdict: isMarked ? (random.share() < 0.2 ? 'late' : 'right') : null,
        };
      });
    const isCalled = (abandons: number) =>
      measure(
        tz,
        [current, earlier],
        [...traffic(abandons, {}), ...traffic(0.1, lastWeek)],
      ).figures.some(({ p }) => p !== null && p < 0.05);
    const alarms = Array.from({ length: 400 }, () => isCalled(0.1)).filter(Boolean).length;
    // At most 5 % of 400 are 20; with chance of its own, up to 30 in all but one of a hundred runs.
    expect(alarms).toBeLessThanOrEqual(30);
    expect(isCalled(0.35)).toBe(true);
  }, 60_000);
});

describe('handle time', () => {
  const taken = (at: number) => ({ type: 'taken', at }) as const;
  const left = (at: number) => ({ type: 'left', at }) as const;

  it('is what people had it for, without what it waited in between', () => {
    expect(heldFor([taken(10), left(20), taken(50), left(55)])).toBe(15);
    expect(heldFor([taken(10), taken(30), left(40)])).toBe(30);
  });

  it('is unknown while somebody has it, and where nobody had', () => {
    expect(heldFor([taken(10)])).toBeNull();
    expect(heldFor([left(10)])).toBeNull();
    expect(heldFor([])).toBeNull();
  });
});
