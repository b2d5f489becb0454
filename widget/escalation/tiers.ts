/** Customers and cases for which a mistake costs more get a person sooner. A tier never makes anything laxer. */
import type { Tier, TierConditions } from '../model/scope.ts';
import type { Case } from './case.ts';
import { findTopic, isOver, sumsIn } from './triggers/topics.ts';

export type AppliedTier = {
  readonly id: string;
  /** Added to thresholds of confidence, taken from those of sentiment. */
  readonly stricter: number;
  /** The tier that makes offers into escalations, which may be another one. */
  readonly escalating: string | null;
};

/** Where several apply, each point takes the stricter of them. */
export function appliedTier(of: Case): AppliedTier | null {
  const applied = tiersOf(of);
  const strictest = applied.toSorted((one, other) => other.stricter - one.stricter)[0];
  const escalating = applied.find((tier: Tier) => tier.offersBecomeEscalations)?.id ?? null;
  return strictest ? { id: strictest.id, stricter: strictest.stricter, escalating } : null;
}

export function tiersOf(of: Case): readonly Tier[] {
  return of.scope.tiers.filter(({ when }) => holds(when, of));
}

function holds(when: TierConditions, { customer, scope, utterances, spell }: Case): boolean {
  const { ltvOver, segment, tier, verified, intent, costOfFailure, topic, amountOver } = when;
  const named = spell.answer?.signals.intent;
  const cost = scope.intents.find(({ id }) => id === named)?.costOfFailure;
  const topics = scope.triggers.topics.filter(({ id }) => id === topic);
  const conditions = [
    ltvOver === undefined || (customer?.lifetimeValue?.value ?? 0) > ltvOver,
    segment === undefined || customer?.segment === segment,
    tier === undefined || customer?.tier === tier,
    verified === undefined || ((customer?.userHash ?? customer?.jwt) !== undefined) === verified,
    intent === undefined || named === intent,
    costOfFailure === undefined || cost === 'high' || cost === costOfFailure,
    topic === undefined ||
      utterances.some((said) => topics.some((one) => findTopic(one, said).length > 0)),
    amountOver === undefined ||
      utterances.some((said) => sumsIn(said).some((sum) => isOver(sum, amountOver))),
  ];
  return Object.keys(when).length > 0 && conditions.every(Boolean);
}
