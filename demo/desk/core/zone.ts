/** Dates and clock times of a named zone, and the moments they stand for. */

export type Day = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const satisfies readonly Day[];
const dayMs = 24 * 60 * 60_000;

export function isZone(tz: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: tz }) !== null;
  } catch {
    return false;
  }
}

/** "2027-03-28": the date there at this moment, in ms. */
export function dateIn(tz: string, at: number): string {
  return new Date(at + offset(tz, at)).toISOString().slice(0, 10);
}

export function nextDate(date: string, count: number): string {
  return new Date(Date.parse(date) + count * dayMs).toISOString().slice(0, 10);
}

export function weekday(date: string): Day {
  return days[new Date(date).getUTCDay()] ?? 'MO';
}

/**
 * The moment, in ms, at which a clock there shows this time. One that is shown twice means the first; one that is
 * skipped is read with the offset before the gap (RFC 5545, section 3.3.5).
 */
export function startOf(tz: string, date: string, time: string): number {
  const shown = Date.parse(`${date}T${time}Z`);
  const early = shown - offset(tz, shown - dayMs);
  if (early + offset(tz, early) === shown) return early;
  const late = shown - offset(tz, shown + dayMs);
  return late + offset(tz, late) === shown ? late : early;
}

/** How far clocks there are ahead of UTC, in ms. */
function offset(tz: string, at: number): number {
  const shown = new Map(
    format(tz)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
  const [year, month, day] = [read('year'), read('month') - 1, read('day')];
  const clock = Date.UTC(year, month, day, read('hour'), read('minute'), read('second'));
  return clock - Math.floor(at / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(tz: string): Intl.DateTimeFormat {
  const known = formats.get(tz);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: tz,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(tz, made);
  return made;
}
