/**
 * Clocks change twice in 2027, and not everywhere on the same day. What is expected here was written down from
 * `date` and `zdump` of the time zone database: `TZ=Pacific/Chatham date -u -d '2027-04-05 09:00'`.
 */
import { describe, expect, it } from 'vitest';
import type { Hours } from '../../demo/desk/core/hours.ts';
import { isOpen, slots } from '../../demo/desk/core/hours.ts';
import { dateTime } from '../../widget/ui/eventText.ts';

const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const dayMs = 24 * 60 * 60_000;

/** Where the desk is, a date, and when it is nine there, in UTC: before and after each change. */
const atNine = [
  ['Europe/Berlin', '2027-03-27', '2027-03-27T08:00'],
  ['Europe/Berlin', '2027-03-29', '2027-03-29T07:00'],
  ['Europe/Berlin', '2027-10-30', '2027-10-30T07:00'],
  ['Europe/Berlin', '2027-11-01', '2027-11-01T08:00'],
  ['Europe/London', '2027-03-27', '2027-03-27T09:00'],
  ['Europe/London', '2027-03-29', '2027-03-29T08:00'],
  ['Europe/London', '2027-10-30', '2027-10-30T08:00'],
  ['Europe/London', '2027-11-01', '2027-11-01T09:00'],
  ['America/New_York', '2027-03-13', '2027-03-13T14:00'],
  ['America/New_York', '2027-03-15', '2027-03-15T13:00'],
  ['America/New_York', '2027-11-06', '2027-11-06T13:00'],
  ['America/New_York', '2027-11-08', '2027-11-08T14:00'],
  ['America/St_Johns', '2027-03-13', '2027-03-13T12:30'],
  ['America/St_Johns', '2027-03-15', '2027-03-15T11:30'],
  ['America/St_Johns', '2027-11-06', '2027-11-06T11:30'],
  ['America/St_Johns', '2027-11-08', '2027-11-08T12:30'],
  ['America/Phoenix', '2027-03-13', '2027-03-13T16:00'],
  ['America/Phoenix', '2027-03-15', '2027-03-15T16:00'],
  ['America/Phoenix', '2027-11-06', '2027-11-06T16:00'],
  ['America/Phoenix', '2027-11-08', '2027-11-08T16:00'],
  ['Australia/Sydney', '2027-04-03', '2027-04-02T22:00'],
  ['Australia/Sydney', '2027-04-05', '2027-04-04T23:00'],
  ['Australia/Sydney', '2027-10-02', '2027-10-01T23:00'],
  ['Australia/Sydney', '2027-10-04', '2027-10-03T22:00'],
  ['Australia/Lord_Howe', '2027-04-03', '2027-04-02T22:00'],
  ['Australia/Lord_Howe', '2027-04-05', '2027-04-04T22:30'],
  ['Australia/Lord_Howe', '2027-10-02', '2027-10-01T22:30'],
  ['Australia/Lord_Howe', '2027-10-04', '2027-10-03T22:00'],
  ['Australia/Adelaide', '2027-04-03', '2027-04-02T22:30'],
  ['Australia/Adelaide', '2027-04-05', '2027-04-04T23:30'],
  ['Australia/Adelaide', '2027-10-02', '2027-10-01T23:30'],
  ['Australia/Adelaide', '2027-10-04', '2027-10-03T22:30'],
  ['Pacific/Auckland', '2027-04-03', '2027-04-02T20:00'],
  ['Pacific/Auckland', '2027-04-05', '2027-04-04T21:00'],
  ['Pacific/Auckland', '2027-09-25', '2027-09-24T21:00'],
  ['Pacific/Auckland', '2027-09-27', '2027-09-26T20:00'],
  ['Pacific/Chatham', '2027-04-03', '2027-04-02T19:15'],
  ['Pacific/Chatham', '2027-04-05', '2027-04-04T20:15'],
  ['Pacific/Chatham', '2027-09-25', '2027-09-24T20:15'],
  ['Pacific/Chatham', '2027-09-27', '2027-09-26T19:15'],
  ['Asia/Kathmandu', '2027-03-27', '2027-03-27T03:15'],
  ['Asia/Kathmandu', '2027-03-29', '2027-03-29T03:15'],
  ['Asia/Kathmandu', '2027-10-30', '2027-10-30T03:15'],
  ['Asia/Kathmandu', '2027-11-01', '2027-11-01T03:15'],
  ['Asia/Kolkata', '2027-03-27', '2027-03-27T03:30'],
  ['Asia/Kolkata', '2027-03-29', '2027-03-29T03:30'],
  ['Asia/Kolkata', '2027-10-30', '2027-10-30T03:30'],
  ['Asia/Kolkata', '2027-11-01', '2027-11-01T03:30'],
  ['Asia/Tehran', '2027-03-27', '2027-03-27T05:30'],
  ['Asia/Tehran', '2027-03-29', '2027-03-29T05:30'],
  ['Asia/Tehran', '2027-10-30', '2027-10-30T05:30'],
  ['Asia/Tehran', '2027-11-01', '2027-11-01T05:30'],
] as const;

/** Where the customer is, a date at a desk in Berlin, and what they read of its nine o'clock. */
const readByCustomers = [
  ['Europe/London', '2027-03-27', 'Saturday, March 27 at 8:00 AM GMT'],
  ['Europe/London', '2027-03-29', 'Monday, March 29 at 8:00 AM GMT+1'],
  ['Europe/London', '2027-10-30', 'Saturday, October 30 at 8:00 AM GMT+1'],
  ['Europe/London', '2027-11-01', 'Monday, November 1 at 8:00 AM GMT'],
  ['America/New_York', '2027-03-13', 'Saturday, March 13 at 3:00 AM EST'],
  ['America/New_York', '2027-03-15', 'Monday, March 15 at 4:00 AM EDT'],
  ['America/New_York', '2027-11-06', 'Saturday, November 6 at 4:00 AM EDT'],
  ['America/New_York', '2027-11-08', 'Monday, November 8 at 3:00 AM EST'],
  ['America/St_Johns', '2027-03-13', 'Saturday, March 13 at 4:30 AM GMT-3:30'],
  ['America/St_Johns', '2027-03-15', 'Monday, March 15 at 5:30 AM GMT-2:30'],
  ['America/St_Johns', '2027-11-06', 'Saturday, November 6 at 5:30 AM GMT-2:30'],
  ['America/St_Johns', '2027-11-08', 'Monday, November 8 at 4:30 AM GMT-3:30'],
  ['America/Phoenix', '2027-03-13', 'Saturday, March 13 at 1:00 AM MST'],
  ['America/Phoenix', '2027-03-15', 'Monday, March 15 at 1:00 AM MST'],
  ['America/Phoenix', '2027-11-06', 'Saturday, November 6 at 1:00 AM MST'],
  ['America/Phoenix', '2027-11-08', 'Monday, November 8 at 1:00 AM MST'],
  ['Australia/Sydney', '2027-04-03', 'Saturday, April 3 at 6:00 PM GMT+11'],
  ['Australia/Sydney', '2027-04-05', 'Monday, April 5 at 5:00 PM GMT+10'],
  ['Australia/Sydney', '2027-10-02', 'Saturday, October 2 at 5:00 PM GMT+10'],
  ['Australia/Sydney', '2027-10-04', 'Monday, October 4 at 6:00 PM GMT+11'],
  ['Australia/Lord_Howe', '2027-04-03', 'Saturday, April 3 at 6:00 PM GMT+11'],
  ['Australia/Lord_Howe', '2027-04-05', 'Monday, April 5 at 5:30 PM GMT+10:30'],
  ['Australia/Lord_Howe', '2027-10-02', 'Saturday, October 2 at 5:30 PM GMT+10:30'],
  ['Australia/Lord_Howe', '2027-10-04', 'Monday, October 4 at 6:00 PM GMT+11'],
  ['Australia/Adelaide', '2027-04-03', 'Saturday, April 3 at 5:30 PM GMT+10:30'],
  ['Australia/Adelaide', '2027-04-05', 'Monday, April 5 at 4:30 PM GMT+9:30'],
  ['Australia/Adelaide', '2027-10-02', 'Saturday, October 2 at 4:30 PM GMT+9:30'],
  ['Australia/Adelaide', '2027-10-04', 'Monday, October 4 at 5:30 PM GMT+10:30'],
  ['Pacific/Auckland', '2027-04-03', 'Saturday, April 3 at 8:00 PM GMT+13'],
  ['Pacific/Auckland', '2027-04-05', 'Monday, April 5 at 7:00 PM GMT+12'],
  ['Pacific/Auckland', '2027-09-25', 'Saturday, September 25 at 7:00 PM GMT+12'],
  ['Pacific/Auckland', '2027-09-27', 'Monday, September 27 at 8:00 PM GMT+13'],
  ['Pacific/Chatham', '2027-04-03', 'Saturday, April 3 at 8:45 PM GMT+13:45'],
  ['Pacific/Chatham', '2027-04-05', 'Monday, April 5 at 7:45 PM GMT+12:45'],
  ['Pacific/Chatham', '2027-09-25', 'Saturday, September 25 at 7:45 PM GMT+12:45'],
  ['Pacific/Chatham', '2027-09-27', 'Monday, September 27 at 8:45 PM GMT+13:45'],
  ['Asia/Kathmandu', '2027-03-27', 'Saturday, March 27 at 1:45 PM GMT+5:45'],
  ['Asia/Kathmandu', '2027-03-29', 'Monday, March 29 at 12:45 PM GMT+5:45'],
  ['Asia/Kathmandu', '2027-10-30', 'Saturday, October 30 at 12:45 PM GMT+5:45'],
  ['Asia/Kathmandu', '2027-11-01', 'Monday, November 1 at 1:45 PM GMT+5:45'],
  ['Asia/Kolkata', '2027-03-27', 'Saturday, March 27 at 1:30 PM GMT+5:30'],
  ['Asia/Kolkata', '2027-03-29', 'Monday, March 29 at 12:30 PM GMT+5:30'],
  ['Asia/Kolkata', '2027-10-30', 'Saturday, October 30 at 12:30 PM GMT+5:30'],
  ['Asia/Kolkata', '2027-11-01', 'Monday, November 1 at 1:30 PM GMT+5:30'],
  ['Asia/Tehran', '2027-03-27', 'Saturday, March 27 at 11:30 AM GMT+3:30'],
  ['Asia/Tehran', '2027-03-29', 'Monday, March 29 at 10:30 AM GMT+3:30'],
  ['Asia/Tehran', '2027-10-30', 'Saturday, October 30 at 10:30 AM GMT+3:30'],
  ['Asia/Tehran', '2027-11-01', 'Monday, November 1 at 11:30 AM GMT+3:30'],
] as const;

describe('callback times around the changes of 2027', () => {
  it.for(atNine)('begin when a desk in %s opens on %s', ([tz, date, utc]) => {
    const [first, second, ...more] = offeredOn(open(tz, '09:00', '10:00'), date);

    expect([first?.start, more]).toEqual([`${utc}:00.000Z`, []]);
    expect(Date.parse(second?.start ?? '') - Date.parse(first?.start ?? '')).toBe(30 * 60_000);
  });

  it.for(readByCustomers)('are told to %s on %s by the clock there', ([tz, date, said]) => {
    const [first] = offeredOn(open('Europe/Berlin', '09:00', '10:00'), date);

    expect(read(first?.start ?? '', tz)).toBe(said);
  });

  it.for([
    { tz: 'America/New_York', date: '2027-03-14', hours: 5, because: 'an hour is missing' },
    { tz: 'America/New_York', date: '2027-11-07', hours: 7, because: 'an hour comes twice' },
    { tz: 'Australia/Lord_Howe', date: '2027-04-04', hours: 6.5, because: 'half an hour does' },
    {
      tz: 'Pacific/Chatham',
      date: '2027-09-26',
      hours: 5,
      because: 'a quarter to three is skipped',
    },
    { tz: 'America/Phoenix', date: '2027-03-14', hours: 6, because: 'nobody touches the clock' },
  ])('are as many as the night in $tz has: $because', ({ tz, date, hours }) => {
    const offered = offeredOn(open(tz, '00:00', '06:00'), date);

    expect(offered).toHaveLength(hours * 2);
    expect(new Set(offered.map(({ start }) => read(start, tz))).size).toBe(hours * 2);
  });

  it('never name a time that no clock shows', () => {
    const told = offeredOn(open('America/New_York', '00:00', '06:00'), '2027-03-14').map(
      ({ start }) => read(start, 'America/New_York'),
    );

    expect(told.slice(2, 6).map((text) => text.replace(/^.* at /, ''))).toEqual([
      '1:00 AM EST',
      '1:30 AM EST',
      '3:00 AM EDT',
      '3:30 AM EDT',
    ]);
  });

  it('tell apart two times that a clock shows alike', () => {
    const told = offeredOn(open('America/New_York', '01:00', '02:00'), '2027-11-07').map(
      ({ start }) => read(start, 'America/New_York').replace(/^.* at /, ''),
    );

    expect(told).toEqual(['1:00 AM EDT', '1:30 AM EDT', '1:00 AM EST', '1:30 AM EST']);
  });

  it('read an opening that the clock skips with the offset before it', () => {
    const desk = open('America/New_York', '02:30', '06:00');

    expect(offeredOn(desk, '2027-03-14')[0]?.start).toBe('2027-03-14T07:30:00.000Z');
    expect(isOpen(desk, new Date('2027-03-14T07:29:00Z'))).toBe(false);
    expect(isOpen(desk, new Date('2027-03-14T07:30:00Z'))).toBe(true);
  });
});

function open(tz: string, opens: string, closes: string): Hours {
  return { tz, weekly: [{ days: everyDay, opens, closes }] };
}

/** Of the opening on that date alone: two openings lie a day apart, give or take an hour. */
function offeredOn(hours: Hours, date: string) {
  const only = {
    ...hours,
    weekly: [],
    exceptions: hours.weekly.map((one) => ({ date, closed: false, ...one })),
  };
  const noon = Date.parse(date);
  const between = { from: new Date(noon - dayMs), to: new Date(noon + 2 * dayMs) };
  return slots(only, between, 30, 'UTC');
}

/** With plain spaces: which kind stands before AM is the browser's affair. */
function read(at: string, timeZone: string): string {
  return dateTime(at, 'en-US', timeZone).replaceAll(/\s/g, ' ');
}
