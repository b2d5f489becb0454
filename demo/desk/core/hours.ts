/** Opening hours in a named time zone, and the callback times that fall inside them. */
import type { Slot } from '../../../widget/desks/wire.ts';

export type Day = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

export type Hours = {
  /** IANA name: offsets change twice a year, names do not. */
  readonly tz: string;
  readonly weekly: readonly {
    readonly days: readonly Day[];
    /** "09:00" */
    readonly opens: string;
    /** "18:00", or "24:00" for the end of the day. */
    readonly closes: string;
  }[];
  readonly exceptions?: readonly {
    readonly date: string;
    readonly closed: boolean;
    readonly label?: string | undefined;
  }[];
};

const minute = 60_000;
const days: Readonly<Record<string, Day>> = {
  Mon: 'MO',
  Tue: 'TU',
  Wed: 'WE',
  Thu: 'TH',
  Fri: 'FR',
  Sat: 'SA',
  Sun: 'SU',
};

export function isOpen(hours: Hours, at: Date): boolean {
  const local = inZone(hours.tz, at);
  if (hours.exceptions?.some((one) => one.closed && one.date === local.date)) return false;
  return hours.weekly.some(
    (span) => span.days.includes(local.day) && span.opens <= local.time && local.time < span.closes,
  );
}

/** The next moment at which open and closed change places, looking at most eight days ahead. */
export function nextChange(hours: Hours, from: Date): Date | null {
  const now = isOpen(hours, from);
  const start = Math.ceil((from.getTime() + 1) / (15 * minute)) * 15 * minute;
  for (let at = start; at < start + 8 * 24 * 60 * minute; at += 15 * minute) {
    if (isOpen(hours, new Date(at)) !== now) return new Date(at);
  }
  return null;
}

/** Slots lie on whole multiples of their length and are open from their first to their last minute. */
export function slots(
  hours: Hours,
  between: { readonly from: Date; readonly to: Date },
  slotMinutes: number,
  tz: string,
): readonly Slot[] {
  const length = slotMinutes * minute;
  const first = Math.ceil(between.from.getTime() / length) * length;
  const found: Slot[] = [];
  for (let start = first; start + length <= between.to.getTime(); start += length) {
    const isFree =
      isOpen(hours, new Date(start)) && isOpen(hours, new Date(start + length - minute));
    if (isFree) found.push(slot(new Date(start), new Date(start + length), tz));
  }
  return found;
}

export function slotId(start: Date): string {
  return `slot_${start.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
}

/** The time a slot id stands for, or null when it is not one of ours. */
export function slotStart(id: string): Date | null {
  const found = /^slot_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(id);
  if (found === null) return null;
  const [, year, month, day, hour, min, second] = found;
  const start = new Date(`${year}-${month}-${day}T${hour}:${min}:${second}Z`);
  return Number.isNaN(start.getTime()) ? null : start;
}

export function isZone(tz: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: tz }) !== null;
  } catch {
    return false;
  }
}

function slot(start: Date, end: Date, tz: string): Slot {
  return { id: slotId(start), start: start.toISOString(), end: end.toISOString(), tz };
}

function inZone(tz: string, at: Date) {
  const parts = new Map(
    format(tz)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    date: `${read('year')}-${read('month')}-${read('day')}`,
    time: `${read('hour')}:${read('minute')}`,
    day: days[read('weekday')] ?? 'MO',
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(tz: string): Intl.DateTimeFormat {
  const known = formats.get(tz);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: tz,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(tz, made);
  return made;
}
