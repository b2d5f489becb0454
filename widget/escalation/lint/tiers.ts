/** Tiers that hold for nobody or change nothing, and approvals that others make needless. */
import type { Approval, Scope, Tier } from '../../model/scope.ts';
import { listedTwice, suggestion, type Warning } from './warning.ts';

export function tierWarnings(scope: Scope): readonly Warning[] {
  const ids = scope.tiers.map(({ id }) => id);
  const consequence = 'a reason that names the tier does not say which of them it was.';
  return [
    ...listedTwice('scope.tiers', ids, consequence),
    ...scope.tiers.flatMap((tier, at) => {
      const path = `scope.tiers[${at}]`;
      return [
        ...holdsForNobody(tier, path),
        ...changesNothing(tier, path, scope),
        ...unknown(tier, path, scope),
      ];
    }),
  ];
}

function holdsForNobody({ id, when }: Tier, path: string): readonly Warning[] {
  if (Object.keys(when).length > 0) return [];
  const text = `“${id}” has no conditions, and a tier without conditions holds for nobody. Say in when for whom it is meant, or remove the tier.`;
  return [{ path: `${path}.when`, kind: 'never-reached', text }];
}

function changesNothing(tier: Tier, path: string, { approvals }: Scope): readonly Warning[] {
  if (tier.stricter > 0 || tier.offersBecomeEscalations) return [];
  if (approvals.some((approval) => approval.tier === tier.id)) return [];
  const text = `“${tier.id}” changes nothing: it adds 0 to the thresholds, and offers stay offers. Set stricter to 0.15 for example, or offersBecomeEscalations to true.`;
  return [{ path, kind: 'no-effect', text }];
}

/** A condition that names what the document does not have is never met. */
function unknown({ id, when }: Tier, path: string, scope: Scope): readonly Warning[] {
  const topics = scope.triggers.topics.map((topic) => topic.id);
  const intents = scope.intents.map((intent) => intent.id);
  const costs = scope.intents.flatMap(({ costOfFailure }) => costOfFailure ?? []);
  const wanted = when.costOfFailure;
  const isCostly = wanted === undefined || costs.some((cost) => rank(cost) >= rank(wanted));
  return [
    ...missing('topic', when.topic, topics, `${path}.when.topic`, id),
    ...missing('intent', when.intent, intents, `${path}.when.intent`, id),
    ...(isCostly ? [] : [nothingCosts(`${path}.when.costOfFailure`, id, wanted)]),
  ];
}

function missing(
  what: 'topic' | 'intent',
  name: string | undefined,
  names: readonly string[],
  path: string,
  tier: string,
): readonly Warning[] {
  if (name === undefined || names.includes(name)) return [];
  const text = `The document lists no ${what} “${name}”, so the tier “${tier}” never holds. Add the ${what}, or name one that there is.${suggestion(name, names)}`;
  return [{ path, kind: 'unknown-name', text }];
}

function nothingCosts(path: string, tier: string, cost: string): Warning {
  const text = `No intent of the document has a costOfFailure of at least “${cost}”, so the tier “${tier}” never holds. Say at the intents what a wrong answer costs.`;
  return { path, kind: 'unknown-name', text };
}

function rank(cost: string): number {
  return ['low', 'medium', 'high'].indexOf(cost);
}

export function approvalWarnings({ approvals, tiers }: Scope): readonly Warning[] {
  const ids = tiers.map(({ id }) => id);
  const needless = approvals.flatMap((approval, at) => {
    const cover = approvals.findIndex(
      (other, place) =>
        place !== at && covers(other, approval) && (place < at || !covers(approval, other)),
    );
    if (cover < 0) return [];
    const text = `An approval of “${approval.action}” is asked for by scope.approvals[${cover}] in every case that is meant here, so this rule changes nothing. Remove the one that is not meant.`;
    return [{ path: `scope.approvals[${at}]`, kind: 'covered', text } as const];
  });
  const forNobody = approvals.flatMap(({ action, tier }, at) => {
    if (tier === undefined || ids.includes(tier)) return [];
    const text = `The document lists no tier “${tier}”, so an approval of “${action}” is never asked for by this rule. Add the tier, or name one that there is.${suggestion(tier, ids)}`;
    return [{ path: `scope.approvals[${at}].tier`, kind: 'unknown-name', text } as const];
  });
  return [...needless, ...forNobody];
}

function covers(wide: Approval, narrow: Approval): boolean {
  if (wide.action !== narrow.action) return false;
  if (wide.tier !== undefined && wide.tier !== narrow.tier) return false;
  if (wide.amountOver === undefined) return true;
  return (
    wide.amountOver.currency === narrow.amountOver?.currency &&
    wide.amountOver.value <= narrow.amountOver.value
  );
}
