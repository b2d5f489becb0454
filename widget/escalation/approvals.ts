/**
 * Which proposed actions need a person. Pure, like a verdict: from the scope document, the transcript and the
 * customer. An AI that the document does not speak of may act by itself; its server has rules of its own.
 */
import type { ProposedAction } from '../model/action.ts';
import type { Customer } from '../model/customer.ts';
import { eventOf, type Line } from '../model/line.ts';
import type { Reason } from '../model/reason.ts';
import type { Approval, Scope } from '../model/scope.ts';
import { caseOf } from './case.ts';
import type { Language } from './languages/language.ts';
import { because, fact } from './reasons.ts';
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
  const rule = concerned.find((one) => isOver(action, one, tier?.stricter ?? 0));
  if (!rule) return null;

  const by = isOver(action, rule, 0) ? (rule.tier ?? null) : (tier?.id ?? null);
  const line = lines.findLast(({ from }) => from === 'ai') ?? { id: '' };
  const evidence = [fact(line, 'action', action.name), ...amounts(line, action, rule)];
  return because('scope', 'approval', 'escalate', evidence, by);
}

/** A stricter tier lowers the sum, as it moves every other threshold. */
function isOver({ amount }: ProposedAction, { amountOver }: Approval, stricter: number): boolean {
  if (amountOver === undefined || amount?.currency !== amountOver.currency) return true;
  return amount.value > amountOver.value * (1 - stricter);
}

function amounts(
  { id }: { readonly id: string },
  { amount }: ProposedAction,
  { amountOver }: Approval,
) {
  if (!amount || amount.currency !== amountOver?.currency) return [];
  const { value } = amountOver;
  return [
    { kind: 'score', line: id, name: 'amount', value: amount.value, threshold: value } as const,
  ];
}

/** An action that nobody decided on: from there on a person has to look at the whole. */
export function undecided({ lines }: Spell): readonly Reason[] {
  return lines.flatMap((line) => {
    const event = eventOf(line);
    return event?.kind === 'approval-decided' && event.outcome === 'undecided'
      ? [because('scope', 'approval', 'escalate', [fact(line, 'action', event.action.name)])]
      : [];
  });
}
