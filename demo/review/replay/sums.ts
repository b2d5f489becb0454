/** What a change of the rules adds up to over all stored conversations. Pure. */
import { type Share, shareOf } from '../../desk/core/wilson.ts';
import { type Call, type Change, type Retold } from './retell.ts';

export type Quality = {
  /** Of those whom the rules call a person for, how many needed one. */
  readonly precision: Share;
  /** Of those who needed a person, for how many the rules call one in time. */
  readonly recall: Share;
};

export type Sums = {
  readonly conversations: number;
  readonly marked: number;
  readonly counts: Readonly<Record<Change, number>>;
  readonly called: { readonly before: number; readonly after: number };
  readonly quality: { readonly before: Quality; readonly after: Quality };
  /** Of those marked too late: called sooner than the customer got a person. */
  readonly lateSaved: { readonly before: number; readonly after: number; readonly of: number };
  /** Triggers that reviewers miss: those that fire. */
  readonly missing: { readonly before: number; readonly after: number; readonly of: number };
  readonly minutes: Minutes;
};

export type Minutes = {
  /** Median time an agent had a conversation; null where none was finished. */
  readonly each: number | null;
  /** Conversations in which no person was needed, and one would be called now. */
  readonly added: number;
  /** Handoffs that the rules alone had called for, and would not any more. */
  readonly saved: number;
  /** `each` times what is added less what is saved; 0 where `each` is not known. */
  readonly total: number;
};

export function sumsOf(rows: readonly Retold[]): Sums {
  const marked = rows.filter(({ need }) => need !== 'unknown');
  const late = marked.filter(({ need }) => need === 'late');
  return {
    conversations: rows.length,
    marked: marked.length,
    counts: countsOf(rows),
    called: {
      before: rows.filter(({ before }) => before !== null).length,
      after: rows.filter(({ after }) => after !== null).length,
    },
    quality: {
      before: qualityOf(marked, ({ before }) => before),
      after: qualityOf(marked, ({ after }) => after),
    },
    lateSaved: {
      before: late.filter((row) => isSooner(row.before, row)).length,
      after: late.filter((row) => isSooner(row.after, row)).length,
      of: late.length,
    },
    missing: missingIn(rows),
    minutes: minutesOf(rows),
  };
}

function missingIn(rows: readonly Retold[]): Sums['missing'] {
  const total = (count: (missing: Retold['missing']) => number) =>
    rows.reduce((sum, row) => sum + count(row.missing), 0);
  return {
    of: total(({ of }) => of),
    before: total(({ before }) => before),
    after: total(({ after }) => after),
  };
}

/** `of`: what the rules do in a conversation. */
export function qualityOf(marked: readonly Retold[], of: (row: Retold) => Call | null): Quality {
  const needing = marked.filter(({ need }) => need === 'needed' || need === 'late');
  const called = marked.filter((row) => of(row) !== null);
  return {
    precision: shareOf(called.filter(({ need }) => need !== 'needless').length, called.length),
    recall: shareOf(needing.filter((row) => isInTime(of(row), row)).length, needing.length),
  };
}

/** Who was too late is not helped by rules that are as late. */
function isInTime(call: Call | null, row: Retold): boolean {
  return row.need === 'late' ? isSooner(call, row) : call !== null;
}

function isSooner(call: Call | null, { handedOver }: Retold): boolean {
  return call !== null && (handedOver === null || call.message < handedOver);
}

function minutesOf(rows: readonly Retold[]): Minutes {
  const each = median(rows.flatMap(({ handled }) => (handled === null ? [] : [handled / 60])));
  const added = rows.filter(
    ({ change, handedOver }) => change === 'newly' && handedOver === null,
  ).length;
  const saved = rows.filter(
    ({ change, handedOver, before }) =>
      change === 'noMore' && handedOver !== null && !before?.rules.includes('request/asked'),
  ).length;
  return { each, added, saved, total: (each ?? 0) * (added - saved) };
}

export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function countsOf(rows: readonly Retold[]): Readonly<Record<Change, number>> {
  const counts = { ...none };
  for (const { change } of rows) counts[change] += 1;
  return counts;
}

const none: Record<Change, number> = {
  newly: 0,
  earlier: 0,
  firmer: 0,
  later: 0,
  softer: 0,
  noMore: 0,
  otherwise: 0,
  same: 0,
};
