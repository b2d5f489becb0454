/** What two sets of rules would have done in one stored conversation. Pure. */
import { evaluate } from '../../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../../widget/escalation/languages/all.ts';
import { customerOf } from '../../../widget/escalation/packet/fromPacket.ts';
import { isBoundary, isTelling } from '../../../widget/escalation/spell.ts';
import type { Line } from '../../../widget/model/line.ts';
import type { Scope } from '../../../widget/model/scope.ts';
import type { Happened } from '../../desk/scope/wireHappened.ts';

/** When the rules first call a person, before the customer had one. */
export type Call = {
  /** The line of the transcript after which they do. */
  readonly line: string;
  /** The customer's message it belongs to, counted from 1. */
  readonly message: number;
  readonly do: 'offer' | 'escalate';
  /** `trigger/rule`, the strongest first. */
  readonly rules: readonly string[];
};

export type Told = {
  /** Null: at no message. */
  readonly call: Call | null;
  /** Of the triggers that reviewers miss, how many fire where they miss them. */
  readonly caught: number;
  /** Behind how many messages the customer was handed over; null: no person was needed. */
  readonly handedOver: number | null;
};

export type Need =
  /** By the marks of most reviewers: a person was needed, and came in time. */
  | 'needed'
  /** A person was needed sooner. */
  | 'late'
  | 'needless'
  /** Nobody has marked it, or as many say one thing as the other. */
  | 'unknown';

export const changes = [
  'newly',
  'earlier',
  'firmer',
  'later',
  'softer',
  'noMore',
  'otherwise',
  'same',
] as const;
export type Change = (typeof changes)[number];

export type Retold = {
  readonly id: string;
  /** The desk's, counted up: older conversations have lower ones. */
  readonly number: number;
  readonly reference: string;
  readonly need: Need;
  readonly handedOver: number | null;
  /** Seconds that an agent had it. */
  readonly handled: number | null;
  readonly before: Call | null;
  readonly after: Call | null;
  readonly change: Change;
  /** Triggers that reviewers miss, and how many of them fire. */
  readonly missing: { readonly of: number; readonly before: number; readonly after: number };
};

/**
 * The first of the steps that `replay` has before the handoff, and not one line judged more than that takes: thousands of
 * conversations are told at once.
 */
export function tell(happened: Happened, scope: Scope, lines: readonly Line[]): Told {
  return { ...callIn(happened, scope, lines), caught: caughtIn(happened, scope, lines) };
}

function callIn(
  happened: Happened,
  scope: Scope,
  lines: readonly Line[],
): Pick<Told, 'call' | 'handedOver'> {
  const customer = customerOf(happened);
  const { open, handedOver, messages } = spanOf(lines);
  const seen: Line[] = [];
  for (const line of open) {
    // Nothing has been offered by these rules yet, whatever was offered then.
    const isOffer = line.from === 'system' && line.event.kind === 'offer-made';
    seen.push(isOffer ? { ...line, event: { ...line.event, reasons: [] } } : line);
    if (!isTelling(line)) continue;
    const verdict = evaluate(scope, seen, customer, allLanguages);
    if (verdict.do === 'stay') continue;
    const rules = verdict.reasons.map(({ trigger, rule }) => `${trigger}/${rule}`);
    const message = messages + messagesIn(seen);
    return { call: { line: line.id, message, do: verdict.do, rules }, handedOver };
  }
  return { call: null, handedOver };
}

/** A trigger is in time until the customer writes again. */
function caughtIn(happened: Happened, scope: Scope, lines: readonly Line[]): number {
  const caught = happened.missing.filter(({ message, trigger }) => {
    const at = lines.findIndex(({ id }) => id === message);
    const next = lines.findIndex(({ from }, place) => place > at && from === 'customer');
    return lines.slice(0, next === -1 ? lines.length : next).some((line, place) => {
      if (at === -1 || place < at || !isTelling(line)) return false;
      const seen = lines.slice(0, place + 1);
      const verdict = evaluate(scope, seen, customerOf(happened), allLanguages);
      return verdict.do !== 'stay' && verdict.reasons.some((reason) => reason.trigger === trigger);
    });
  });
  return caught.length;
}

/** What was open when the customer was handed over for the last time, or at the end. */
export function spanOf(lines: readonly Line[]): Span {
  const at = lines.findLastIndex(
    (line) => line.from === 'system' && line.event.kind === 'handoff-requested',
  );
  const until = at === -1 ? lines : lines.slice(0, at);
  const start = until.findLastIndex(isBoundary) + 1;
  return {
    open: until.slice(start),
    messages: messagesIn(until.slice(0, start)),
    handedOver: at === -1 ? null : messagesIn(until),
  };
}

type Span = {
  readonly open: readonly Line[];
  /** Of the customer, before that. */
  readonly messages: number;
  /** Behind how many messages that was; null: no person was needed. */
  readonly handedOver: number | null;
};

function messagesIn(lines: readonly Line[]): number {
  return lines.filter(({ from }) => from === 'customer').length;
}

export function retold(happened: Happened, before: Told, after: Told): Retold {
  const { id, number, reference, handled, verdicts } = happened;
  return {
    id,
    number,
    reference,
    handled,
    need: needOf(verdicts),
    handedOver: before.handedOver,
    before: before.call,
    after: after.call,
    change: changeBetween(before.call, after.call),
    missing: { of: happened.missing.length, before: before.caught, after: after.caught },
  };
}

export function needOf(verdicts: Happened['verdicts']): Need {
  const count = (one: (typeof verdicts)[number]) => verdicts.filter((it) => it === one).length;
  const [right, late, needless] = [count('right'), count('late'), count('needless')];
  if (right + late === needless) return 'unknown';
  if (needless > right + late) return 'needless';
  return late > right ? 'late' : 'needed';
}

function changeBetween(before: Call | null, after: Call | null): Change {
  if (before === null) return after === null ? 'same' : 'newly';
  if (after === null) return 'noMore';
  if (after.message !== before.message) {
    return after.message < before.message ? 'earlier' : 'later';
  }
  if (after.do !== before.do) return after.do === 'escalate' ? 'firmer' : 'softer';
  return after.rules.join() === before.rules.join() ? 'same' : 'otherwise';
}
