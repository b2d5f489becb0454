/** Puts a transcript before the rules line by line, as it stands: nothing is added that nobody did. */
import type { Customer } from '../../model/customer.ts';
import type { Line } from '../../model/line.ts';
import type { Reason, Verdict } from '../../model/reason.ts';
import type { Scope } from '../../model/scope.ts';
import { evaluate } from '../evaluate.ts';
import { allLanguages } from '../languages/all.ts';
import { isBoundary, isTelling } from '../spell.ts';

export type Moment = {
  readonly line: Line;
  /** Counted from 1. */
  readonly number: number;
  /** `with-people`: a person has the conversation, and nothing is judged. */
  readonly verdict: Verdict | { readonly do: 'with-people' };
  /** The earlier line after which the same reasons were found already, or null. */
  readonly since: number | null;
};

export function play(
  scope: Scope,
  lines: readonly Line[],
  customer: Customer | null,
): readonly Moment[] {
  const seen: Line[] = [];
  const moments: Moment[] = [];
  let last: Verdict = { do: 'stay' };
  let isWithPeople = false;
  let known = new Map<string, number>();

  for (const [at, line] of lines.entries()) {
    seen.push(withReasons(line, last));
    if (isBoundary(line)) known = new Map();
    isWithPeople = hasPerson(line) ?? isWithPeople;
    if (!isTelling(line)) continue;

    const number = at + 1;
    if (isWithPeople) {
      moments.push({ line, number, verdict: { do: 'with-people' }, since: null });
      continue;
    }
    last = evaluate(scope, seen, customer, allLanguages);
    const keys = last.do === 'stay' ? [] : last.reasons.map(signOf);
    const earlier = keys.map((key) => known.get(key) ?? number);
    const since =
      keys.length > 0 && earlier.every((one) => one < number) ? Math.max(...earlier) : null;
    moments.push({ line, number, verdict: last, since });
    for (const key of keys) if (!known.has(key)) known.set(key, number);
  }
  return moments;
}

/** An offer that was recorded without its reasons was made for those just found. */
function withReasons(line: Line, last: Verdict): Line {
  if (line.from !== 'system' || line.event.kind !== 'offer-made') return line;
  if (line.event.reasons.length > 0 || last.do === 'stay') return line;
  return { ...line, event: { ...line.event, reasons: last.reasons } };
}

/** Whether a line shows who has the conversation; null where it does not. */
function hasPerson(line: Line): boolean | null {
  if (line.from === 'human') return true;
  if (line.from === 'ai') return false;
  if (line.from === 'customer') return null;
  if (line.event.kind === 'handoff-requested' || line.event.kind === 'agent-joined') return true;
  return isBoundary(line) ? false : null;
}

function signOf({ trigger, rule, do: act, evidence }: Reason): string {
  return JSON.stringify([trigger, rule, act, evidence]);
}
