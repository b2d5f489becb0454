/**
 * A calendar file with one event (RFC 5545). Times are UTC, so that it needs no time zone of its own; it is published and has
 * no organizer, since there is nobody to whom a calendar could answer.
 */

export type CalendarEvent = {
  /** The same over all changes: a calendar that knows it moves the event. */
  readonly id: string;
  /** Goes up with each change. */
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  /** RFC 3339 */
  readonly start: string;
  /** RFC 3339; null: half an hour after the start. */
  readonly end: string | null;
  /** RFC 3339: when the file is made. */
  readonly at: string;
  /** A page that changes or cancels it; null where there is none. */
  readonly url: string | null;
};

const halfHourMs = 30 * 60 * 1000;

export function calendarFile(event: CalendarEvent): string {
  const { id, sequence, title, description, start, at, url } = event;
  const end = event.end ?? new Date(Date.parse(start) + halfHourMs).toISOString();
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Baton//Baton//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(at)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url === null ? [] : [`URL:${url}`]),
    'STATUS:CONFIRMED',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-PT10M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** Section 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

/** At most 75 octets a line, and never within a character (section 3.1). */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > 75) [text, octets] = [`${text}\r\n `, 1];
    text += sign;
    octets += size;
  }
  return text;
}

function utc(at: string): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}
