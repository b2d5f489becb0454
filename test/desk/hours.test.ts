import { describe, expect, it } from 'vitest';
import type { Hours } from '../../demo/desk/core/hours.ts';
import { isOpen, nextChange, slots, slotStart } from '../../demo/desk/core/hours.ts';

const berlin: Hours = {
  tz: 'Europe/Berlin',
  weekly: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '18:00' }],
  exceptions: [
    { date: '2026-12-24', closed: false, opens: '10:00', closes: '12:00' },
    { date: '2026-12-25', closed: true },
  ],
};

describe('opening hours', () => {
  it.for([
    { at: '2026-11-23T08:00:00Z', open: true, because: 'nine on a Monday in winter' },
    { at: '2026-11-23T07:59:00Z', open: false, because: 'a minute before nine' },
    { at: '2026-07-20T07:00:00Z', open: true, because: 'nine on a Monday in summer' },
    { at: '2026-11-23T17:00:00Z', open: false, because: 'six in the evening is closed' },
    { at: '2026-11-22T12:00:00Z', open: false, because: 'Sunday' },
    { at: '2026-12-25T12:00:00Z', open: false, because: 'Christmas on a Friday' },
    { at: '2026-12-24T08:30:00Z', open: false, because: 'later than usual on Christmas Eve' },
    { at: '2026-12-24T10:30:00Z', open: true, because: 'Christmas Eve before noon' },
  ])('follow the clock of their own zone: $because', ({ at, open }) => {
    expect(isOpen(berlin, new Date(at))).toBe(open);
  });

  it('know when they change next, over a weekend', () => {
    expect(nextChange(berlin, new Date('2026-11-20T17:30:00Z'))).toEqual(
      new Date('2026-11-23T08:00:00Z'),
    );
  });

  it('know that a holiday is between now and the next opening', () => {
    expect(nextChange(berlin, new Date('2026-12-24T11:30:00Z'))).toEqual(
      new Date('2026-12-28T08:00:00Z'),
    );
  });

  it('may reach over midnight', () => {
    const night = {
      tz: 'UTC',
      weekly: [{ days: ['FR'], opens: '22:00', closes: '02:00' }],
    } as const;

    expect(isOpen(night, new Date('2026-11-21T01:59:00Z'))).toBe(true);
    expect(nextChange(night, new Date('2026-11-21T01:59:00Z'))).toEqual(
      new Date('2026-11-21T02:00:00Z'),
    );
  });

  it('never change when they are always open', () => {
    const always: Hours = {
      tz: 'UTC',
      weekly: [
        { days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opens: '00:00', closes: '24:00' },
      ],
    };
    expect(nextChange(always, new Date('2026-11-20T17:30:00Z'))).toBeNull();
  });

  it('offer callback times that lie wholly inside them', () => {
    const offered = slots(
      berlin,
      { from: new Date('2026-11-23T15:40:00Z'), to: new Date('2026-11-24T08:30:00Z') },
      30,
      'America/New_York',
    );

    expect(offered).toEqual([
      {
        id: 'slot_20261123T160000Z',
        start: '2026-11-23T16:00:00.000Z',
        end: '2026-11-23T16:30:00.000Z',
        tz: 'America/New_York',
      },
      {
        id: 'slot_20261123T163000Z',
        start: '2026-11-23T16:30:00.000Z',
        end: '2026-11-23T17:00:00.000Z',
        tz: 'America/New_York',
      },
      {
        id: 'slot_20261124T080000Z',
        start: '2026-11-24T08:00:00.000Z',
        end: '2026-11-24T08:30:00.000Z',
        tz: 'America/New_York',
      },
    ]);
  });

  it('read back the time in a slot id, and nothing else', () => {
    expect(slotStart('slot_20261123T160000Z')).toEqual(new Date('2026-11-23T16:00:00Z'));
    expect(slotStart('slot_tomorrow')).toBeNull();
    expect(slotStart('slot_20261399T996699Z')).toBeNull();
  });
});
