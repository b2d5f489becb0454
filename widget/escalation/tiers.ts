/** Customers for whom a mistake costs more get a person sooner. A tier never makes anything laxer. */
import type { Customer } from '../model/customer.ts';
import type { Tier } from '../model/scope.ts';

export type AppliedTier = {
  readonly id: string;
  readonly stricter: number;
  readonly offersBecomeEscalations: boolean;
};

/** Where several apply, each point takes the stricter of them. */
export function appliedTier(tiers: readonly Tier[], customer: Customer | null): AppliedTier | null {
  const applied = tiers.filter((tier) => customer !== null && applies(tier, customer));
  const strictest = applied.toSorted((a, b) => b.stricter - a.stricter)[0];
  if (!strictest) return null;

  return {
    id: strictest.id,
    stricter: Math.max(0, strictest.stricter),
    offersBecomeEscalations: applied.some((tier) => tier.offersBecomeEscalations),
  };
}

function applies({ when }: Tier, customer: Customer): boolean {
  const conditions = [
    when.ltvOver === undefined ? null : (customer.lifetimeValue?.value ?? 0) > when.ltvOver,
    when.segment === undefined ? null : customer.segment === when.segment,
    when.tier === undefined ? null : customer.tier === when.tier,
  ].filter((condition) => condition !== null);
  return conditions.length > 0 && conditions.every(Boolean);
}
