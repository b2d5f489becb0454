import { describe, expect, it } from 'vitest';
import { readSettings } from '../../demo/desk/environment.ts';
import { standard } from '../../demo/desk/settings.ts';

describe('what a desk is told about calls', () => {
  it('is read in minutes, places and hours of its own', () => {
    const hours = {
      tz: 'Australia/Lord_Howe',
      weekly: [{ days: ['MO'], opens: '09:00', closes: '24:00' }],
      exceptions: [{ date: '2027-01-26', closed: false, opens: '10:00', closes: '12:00' }],
    };
    const read = readSettings({
      DESK_CALLBACK_LEAD_MINUTES: '0',
      DESK_CALLBACK_CAPACITY: '3',
      DESK_CALLBACK_HOURS: JSON.stringify(hours),
      DESK_URL: 'https://desk.example/hep/v1/',
    });

    const { callbackLeadMinutes: lead, callbackCapacity: capacity, publicUrl } = read;
    expect([lead, capacity, publicUrl]).toEqual([0, 3, 'https://desk.example/hep/v1']);
    expect(read.callbackHours).toEqual(hours);
    expect(read.callbackGraceMinutes).toBe(standard().callbackGraceMinutes);
  });

  it.for([
    { DESK_CALLBACK_CAPACITY: '0' },
    { DESK_CALLBACK_LEAD_MINUTES: '-5' },
    { DESK_CALLBACK_GRACE_MINUTES: 'soon' },
    { DESK_URL: 'desk.example' },
    { DESK_CALLBACK_HOURS: '{"tz":"Mars/Olympus","weekly":[]}' },
    { DESK_HOURS: '{"tz":"UTC","weekly":[{"days":["MO"],"opens":"09:00","closes":"24:30"}]}' },
  ])('stops the start where it is a mistake, and names it: %o', (env) => {
    expect(() => readSettings(env)).toThrow(Object.keys(env)[0]);
  });
});
