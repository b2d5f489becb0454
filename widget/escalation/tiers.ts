/** Customers and cases for which a mistake costs more get a person sooner. A tier never makes anything laxer. */
import type { Tier } from '../model/scope.ts';
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
  const applied = of.scope.tiers.filter((tier) => applies(tier, of));
  const strictest = applied.toSorted((one, other) => other.stricter - one.stricter)[0];
  if (!strictest) return null;

  const escalating = applied.find((tier) => tier.offersBecomeEscalations);
  return {
    id: strictest.id,
    stricter: Math.max(0, strictest.stricter),
    escalating: escalating?.id ?? null,
  };
}

function applies({ when }: Tier, of: Case): boolean {
  const { customer, scope, utterances, spell } = of;
  const intent = scope.intents.find(({ id }) => id === spell.answer?.signals.intent);
  const { amountOver, topic } = when;
  const topics = scope.triggers.topics.filter(({ id }) => id === topic);
  const conditions = [
    when.ltvOver === undefined ? null : (customer?.lifetimeValue?.value ?? 0) > when.ltvOver,
    when.segment === undefined ? null : customer?.segment === when.segment,
    when.tier === undefined ? null : customer?.tier === when.tier,
    when.verified === undefined ? null : (customer?.userHash !== undefined) === when.verified,
    when.intent === undefined ? null : spell.answer?.signals.intent === when.intent,
    when.costOfFailure === undefined ? null : costs(intent?.costOfFailure, when.costOfFailure),
    topic === undefined
      ? null
      : utterances.some((said) => topics.some((one) => findTopic(one, said).length > 0)),
    amountOver === undefined
      ? null
      : utterances.some((said) => sumsIn(said).some((sum) => isOver(sum, amountOver))),
  ].filter((condition) => condition !== null);
  return conditions.length > 0 && conditions.every(Boolean);
}

function costs(cost: 'low' | 'medium' | 'high' | undefined, atLeast: 'medium' | 'high'): boolean {
  return cost === 'high' || (cost === 'medium' && atLeast === 'medium');
}
