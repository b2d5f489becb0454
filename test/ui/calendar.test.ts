import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../widget/ui/calendar.ts';

const call = {
  id: 'cb_1',
  sequence: 2,
  title: 'Rückruf; Tee, Kannen \\ Tassen',
  description: `Ihr Zeichen ist #1001.\nÄndern: ${'茶'.repeat(60)}`,
  start: '2027-03-28T07:00:00Z',
  end: null,
  at: '2027-03-27T12:00:00Z',
  url: `https://desk.example/hep/v1/callbacks/${'a'.repeat(150)}`,
};

/** Read by ical.js, which knows nothing of ours. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return { calendar, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined) };
}

describe('the calendar file of a call', () => {
  it('says the same to somebody else’s reader', () => {
    const { calendar, event } = read(calendarFile(call));

    expect([calendar.getFirstPropertyValue('method'), event.uid, event.sequence]).toEqual([
      'PUBLISH',
      'cb_1',
      2,
    ]);
    expect([event.summary, event.description]).toEqual([call.title, call.description]);
    expect([event.startDate, event.endDate].map((time) => time.toJSDate().toISOString())).toEqual([
      '2027-03-28T07:00:00.000Z',
      '2027-03-28T07:30:00.000Z',
    ]);
    expect(event.component.getFirstPropertyValue('url')).toBe(call.url);
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2027-03-27T12:00:00Z');
  });

  it('has lines of at most 75 octets that end as RFC 5545 says, and no character cut in two', () => {
    const lines = calendarFile(call).split('\r\n');

    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
    expect(lines.join('')).not.toContain('\uFFFD');
  });
});
