/** Opening hours in which nobody can be reached. */
import type { Hours } from '../../model/scope.ts';
import { isDay, noSuchDate } from './papers.ts';
import type { Warning } from './warning.ts';

export function hoursWarnings(hours: Hours | null, today: string): readonly Warning[] {
  if (hours === null) return [];
  return [
    ...closedAlways(hours),
    ...hours.closed.flatMap((date, at) =>
      isDay(date) ? [] : [noSuchDate(`scope.hours.closed[${at}]`, date)],
    ),
    ...closedInPast(hours.closed, today),
  ];
}

function closedAlways({ weekly, slotMinutes }: Hours): readonly Warning[] {
  const lengths = Object.values(weekly).flat().map(minutesOf);
  if (lengths.length === 0) {
    const text =
      'The hours never open: no weekday has a span, so every customer is told that nobody is here. Add spans such as "mon": ["09:00-18:00"], or set hours to null where you do not know.';
    return [{ path: 'scope.hours.weekly', kind: 'never-open', text }];
  }
  if (lengths.some((length) => length >= slotMinutes)) return [];
  const text = `A callback takes ${slotMinutes} minutes and no span is that long, so customers are never offered a time. Shorten slotMinutes, or open for longer.`;
  return [{ path: 'scope.hours.slotMinutes', kind: 'never-open', text }];
}

function closedInPast(closed: readonly string[], today: string): readonly Warning[] {
  if (closed.length === 0 || closed.some((date) => date >= today)) return [];
  const text =
    'Every closed date has passed: on the next holiday customers will wait for people who are not there. Add the coming dates.';
  return [{ path: 'scope.hours.closed', kind: 'closed-in-past', text }];
}

function minutesOf(span: string): number {
  const [from = 0, to = 0] = span.split('-').map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return to - from;
}
