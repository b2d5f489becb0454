/** Spans of whole days where the desk is, each with the one of the same length before it. */
import { dateIn, nextDate, startOf } from '../core/zone.ts';

/** Dates there, oldest first, and the moments in ms from which on and before which something counts. */
export type Period = {
  readonly dates: readonly string[];
  readonly from: number;
  readonly to: number;
};

/** The last `days` days, today among them. */
export function lastDays(tz: string, now: number, days: number): Period {
  return periodFrom(tz, nextDate(dateIn(tz, now), 1 - days), days);
}

export function before(tz: string, { dates }: Period): Period {
  return periodFrom(tz, nextDate(dates[0] ?? '', -dates.length), dates.length);
}

/** From Monday to Sunday; `back` weeks ago, 0 for the one that is running. */
export function week(tz: string, now: number, back: number): Period {
  const today = dateIn(tz, now);
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  return periodFrom(tz, nextDate(today, -sinceMonday - 7 * back), 7);
}

function periodFrom(tz: string, first: string, days: number): Period {
  const midnight = (date: string) => startOf(tz, date, '00:00');
  return {
    dates: Array.from({ length: days }, (_, at) => nextDate(first, at)),
    from: midnight(first),
    to: midnight(nextDate(first, days)),
  };
}
