/** A calendar file with one event (https://www.rfc-editor.org/rfc/rfc5545). Times are UTC. */

export type CalendarEvent = {
  readonly id: string;
  readonly title: string;
  /** RFC 3339 */
  readonly start: string;
  /** RFC 3339; null: half an hour after the start. */
  readonly end: string | null;
};

const halfHourMs = 30 * 60 * 1000;

export function calendarFile({ id, title, start, end }: CalendarEvent): string {
  const until = end ?? new Date(Date.parse(start) + halfHourMs).toISOString();
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Baton//Baton//EN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${utc(start)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(until)}`,
    `SUMMARY:${title.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function utc(at: string): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}
