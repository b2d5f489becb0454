/**
 * Which proposed actions need a person. Pure, like a verdict: from the scope document, the transcript and the
 * customer. An AI that the document does not speak of may act by itself; its server has rules of its own.
 */
import type { ProposedAction } from '../model/action.ts';
import type { Customer } from '../model/customer.ts';
import type { Line } from '../model/line.ts';
import type { Reason } from '../model/reason.ts';
import type { Approval, Scope } from '../model/scope.ts';
import { caseOf } from './case.ts';
import type { Language } from './languages/language.ts';
import { because, fact, score } from './reasons.ts';
import type { Spell } from './spell.ts';
import { appliedTier, tiersOf } from './tiers.ts';

/** Why a person has to allow this action, or null where nobody has to. */
export function approvalNeeded(
  scope: Scope,
  lines: readonly Line[],
  customer: Customer | null,
  action: ProposedAction,
  languages: readonly Language[],
): Reason | null {
  const rules = scope.approvals.filter((rule) => rule.action === action.name);
  if (rules.length === 0) return null;

  const of = caseOf(scope, lines, customer, languages);
  const tiers = tiersOf(of).map(({ id }) => id);
  const tier = appliedTier(of);
  const concerned = rules.filter((rule) => rule.tier === undefined || tiers.includes(rule.tier));
  // A stricter tier lowers the sum, as it moves every other threshold.
  const lower = 1 - (tier?.stricter ?? 0);
  const rule = concerned.find((one) => isOver(action, one, lower));
  if (!rule) return null;

  const isOwn = isOver(action, rule, 1);
  const line = lines.findLast(({ from }) => from === 'ai') ?? { id: '' };
  const sum = comparable(action, rule);
  const evidence = [
    fact(line, 'action', action.name),
    ...(sum ? [score(line, 'amount', sum.value, sum.limit * (isOwn ? 1 : lower))] : []),
  ];
  const by = isOwn ? rule.tier : tier?.id;
  return because('scope', 'approval', 'escalate', evidence, by ?? null);
}

function isOver(action: ProposedAction, rule: Approval, share: number): boolean {
  const sum = comparable(action, rule);
  return sum === null || sum.value > sum.limit * share;
}

/** Null where there is no limit, or nothing that could be held against it. Money moves either way. */
function comparable({ amount }: ProposedAction, { amountOver }: Approval) {
  return amount && amount.currency === amountOver?.currency
    ? { value: Math.abs(amount.value), limit: amountOver.value }
    : null;
}

/** An action that nobody decided on: from there on a person has to look at the whole. */
export function undecided({ happened }: Spell): readonly Reason[] {
  return happened.flatMap((line) => {
    const { event } = line;
    return event.kind === 'approval-decided' && event.outcome === 'undecided'
      ? [because('scope', 'approval', 'escalate', [fact(line, 'action', event.action.name)])]
      : [];
  });
}
