/**
 * Should this conversation go to a person, and why?
 *
 * Pure on purpose: a verdict depends only on the scope document, the transcript and the customer, so
 * anyone reviewing a handoff can replay it and see the same reasons.
 */
import type { Customer } from '../model/customer.ts';
import type { Line } from '../model/line.ts';
import type { Reason, Verdict } from '../model/reason.ts';
import type { Scope } from '../model/scope.ts';
import { undecided } from './approvals.ts';
import { caseOf } from './case.ts';
import { english } from './languages/en.ts';
import type { Language } from './languages/language.ts';
import type { Spell } from './spell.ts';
import { type AppliedTier, appliedTier } from './tiers.ts';
import { confidence } from './triggers/confidence.ts';
import { failure } from './triggers/failure.ts';
import { repetition } from './triggers/repetition.ts';
import { request } from './triggers/request.ts';
import { scope as outside } from './triggers/scope.ts';
import { sentiment } from './triggers/sentiment.ts';
import { topics } from './triggers/topics.ts';

/**
 * Reasons come strongest first: the first one leads the packet. `languages` are those at hand; of them,
 * only the ones a message may be in are listened for, so that a verdict does not depend on what else is.
 */
export function evaluate(
  scope: Scope,
  lines: readonly Line[],
  customer: Customer | null,
  languages: readonly Language[] = english,
): Verdict {
  const of = caseOf(scope, lines, customer, languages);
  const tier = appliedTier(of);
  const found = [
    ...failure(of),
    ...request(of),
    ...outside(of),
    ...undecided(of.spell),
    ...topics(of),
    ...sentiment(of, tier),
    ...repetition(of, tier),
    ...confidence(of, tier),
  ];
  return decide(
    found.map((reason) => raise(reason, tier)),
    of.spell,
  );
}

/** An offer is put once. The same sign after a "no" is no longer an offer. */
function decide(found: readonly Reason[], spell: Spell): Verdict {
  const weighed = found
    .filter((reason) => reason.do === 'escalate' || !spell.answeredBy(reason))
    .map((reason) => (spell.declined(reason) ? { ...reason, do: 'escalate' as const } : reason));
  const strongest = weighed.filter((reason) => reason.do === 'escalate');
  const [first, ...others] = [...strongest, ...weighed.filter((reason) => reason.do === 'offer')];
  return first ? { do: first.do, reasons: [first, ...others] } : { do: 'stay' };
}

function raise(reason: Reason, tier: AppliedTier | null): Reason {
  if (reason.do === 'escalate' || !tier?.escalating) return reason;
  return { ...reason, do: 'escalate', tier: tier.escalating };
}
