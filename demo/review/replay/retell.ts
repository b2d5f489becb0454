/** What two sets of rules would have done in one stored conversation. Pure. */
import type { Scope } from '../../../widget/model/scope.ts';
import type { Happened } from '../../desk/scope/wireHappened.ts';
import { replay } from '../replay.ts';

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
  readonly reference: string;
  readonly need: Need;
  readonly handedOver: number | null;
  /** Seconds that an agent had it. */
  readonly handled: number | null;
  readonly before: Call | null;
  readonly after: Call | null;
  readonly change: Change;
};

export function tell(happened: Happened, scope: Scope): Told {
  const { before, handedOver } = replay(happened, scope);
  const [first] = before;
  if (first === undefined) return { call: null, handedOver };
  const { line, message, do: act, reasons } = first;
  const rules = reasons.map(({ trigger, rule }) => `${trigger}/${rule}`);
  return { call: { line, message, do: act, rules }, handedOver };
}

export function retold(happened: Happened, before: Told, after: Told): Retold {
  const { id, reference, handled, verdicts } = happened;
  return {
    id,
    reference,
    handled,
    need: needOf(verdicts),
    handedOver: before.handedOver,
    before: before.call,
    after: after.call,
    change: changeBetween(before.call, after.call),
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
