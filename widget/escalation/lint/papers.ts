/** Whose document this is, which state of it, and when somebody looks at it again. */
import { defaultScope, type Scope } from '../../model/scope.ts';
import type { Warning } from './warning.ts';

/** So many days before the date somebody should begin. */
const notice = 30;
const day = 24 * 60 * 60 * 1000;

export function paperWarnings(scope: Scope, today: string): readonly Warning[] {
  return [
    ...(isMissing(scope.version, defaultScope.version) ? [noVersion] : []),
    ...(isMissing(scope.owner, defaultScope.owner) ? [noOwner] : []),
    ...reviewWarnings(scope.reviewBy, today),
  ];
}

function isMissing(text: string, fallback: string): boolean {
  return text.trim() === '' || text === fallback;
}

const noVersion: Warning = {
  path: 'scope.version',
  kind: 'no-version',
  text: 'The document has no version: handoffs cannot say by which rules they were made. Name it, by date for example, and rename it with each change.',
};

const noOwner: Warning = {
  path: 'scope.owner',
  kind: 'no-owner',
  text: 'Nobody owns the document: when its rules turn out wrong, nobody is asked. Name an address that somebody reads.',
};

function reviewWarnings(reviewBy: string | null, today: string): readonly Warning[] {
  const path = 'scope.reviewBy';
  if (reviewBy === null) {
    const text =
      'No review date is set: rules that nobody looks at grow old unseen. Set reviewBy, to a day in three months for example.';
    return [{ path, kind: 'no-review', text }];
  }
  if (!isDay(reviewBy)) return [noSuchDate(path, reviewBy)];

  const left = Math.round((Date.parse(reviewBy) - Date.parse(today)) / day);
  if (left > notice) return [];
  const when =
    left < 0
      ? `The review date ${reviewBy} has passed ${days(-left)} ago`
      : `The review is due ${left === 0 ? 'today' : `in ${days(left)}`} (${reviewBy})`;
  const text = `${when}: the rules may no longer fit what customers ask. Look through recent conversations with the owner, then set the next date.`;
  return [{ path, kind: 'review-due', text }];
}

/** The form alone lets 2027-02-30 pass. */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

export function noSuchDate(path: string, date: string): Warning {
  const text = `There is no ${date} in the calendar, so the date never comes. Write the day that is meant.`;
  return { path, kind: 'no-such-date', text };
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
