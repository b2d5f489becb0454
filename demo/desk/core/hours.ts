/** Opening hours in a named time zone, and the callback times that fall inside them. */
import type { Slot } from '../../../widget/desks/wireSlots.ts';
import { dateIn, nextDate, startOf, weekday } from './zone.ts';
import type { Day } from './zone.ts';

type Times = {
  /** "09:00" */
  readonly opens: string;
  /** "18:00", or "24:00" for the end of the day. At or before `opens`: on the next day. */
  readonly closes: string;
};

export type Hours = {
  /** IANA name: offsets change twice a year, names do not. */
  readonly tz: string;
  readonly weekly: readonly ({ readonly days: readonly Day[] } & Times)[];
  /** In place of the weekly times of that date: none where it is closed, else those given here. */
  readonly exceptions?: readonly ({
    readonly date: string;
    readonly closed: boolean;
    readonly label?: string | undefined;
  } & { readonly [Key in keyof Times]?: string | undefined })[];
};

type Span = { readonly from: number; readonly to: number };

const minute = 60_000;

export function isOpen(hours: Hours, at: Date): boolean {
  const now = at.getTime();
  return spansAround(hours, now, now).some(({ from, to }) => from <= now && now < to);
}

/** The next moment at which open and closed change places, looking at most fifteen days ahead. */
export function nextChange(hours: Hours, from: Date): Date | null {
  const now = from.getTime();
  const horizon = now + 15 * 24 * 60 * minute;
  let end = now;
  for (const span of spansAround(hours, now, horizon)) {
    if (span.to <= end) continue;
    if (span.from > end) return new Date(end === now ? span.from : end);
    end = span.to;
  }
  return end === now || end >= horizon ? null : new Date(end);
}

/**
 * Slots follow each other from the moment of opening and end before it closes. They are as long as they say also
 * where a clock is changed meanwhile; hours that begin at half past or a quarter to begin with a slot.
 */
export function slots(
  hours: Hours,
  between: { readonly from: Date; readonly to: Date },
  slotMinutes: number,
  tz: string,
): readonly Slot[] {
  const length = slotMinutes * minute;
  const [first, last] = [between.from.getTime(), between.to.getTime()];
  const starts = new Set<number>();
  for (const { from, to } of spansAround(hours, first, last)) {
    for (let start = from; start + length <= Math.min(to, last); start += length) {
      if (start >= first) starts.add(start);
    }
  }
  return [...starts]
    .toSorted((a, b) => a - b)
    .map((start) => slot(new Date(start), new Date(start + length), tz));
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

function slot(start: Date, end: Date, tz: string): Slot {
  return { id: slotId(start), start: start.toISOString(), end: end.toISOString(), tz };
}

/** All spans that touch the time between, earliest first. The day before may reach over midnight. */
function spansAround(hours: Hours, from: number, to: number): readonly Span[] {
  const found: Span[] = [];
  const last = nextDate(dateIn(hours.tz, to), 1);
  for (let date = nextDate(dateIn(hours.tz, from), -1); date <= last; date = nextDate(date, 1)) {
    found.push(...timesOn(hours, date).map((times) => spanOf(hours.tz, date, times)));
  }
  return found.filter((span) => span.to > from).toSorted((a, b) => a.from - b.from);
}

function timesOn({ weekly, exceptions }: Hours, date: string): readonly Times[] {
  const special = exceptions?.filter((one) => one.date === date) ?? [];
  if (special.length === 0) return weekly.filter(({ days }) => days.includes(weekday(date)));
  return special.flatMap(({ closed, opens, closes }) =>
    closed || opens === undefined || closes === undefined ? [] : [{ opens, closes }],
  );
}

function spanOf(tz: string, date: string, { opens, closes }: Times): Span {
  const end = closes === '24:00' ? '00:00' : closes;
  return {
    from: startOf(tz, date, opens),
    to: startOf(tz, end <= opens ? nextDate(date, 1) : date, end),
  };
}
