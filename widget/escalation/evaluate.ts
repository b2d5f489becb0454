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
import { currentSpell, type Spell } from './spell.ts';
import { appliedTier, type AppliedTier } from './tiers.ts';
import { findRequest } from './request.ts';
import { findTopic } from './topics.ts';
import { findPhrase, type Span, wordsOf } from './words.ts';

/** Reasons come strongest first: the first one leads the packet. */
export function evaluate(scope: Scope, lines: readonly Line[], customer: Customer | null): Verdict {
  const spell = currentSpell(lines);
  const tier = appliedTier(scope.tiers, customer);
  const found = [
    ...failure(scope, spell),
    ...request(scope, spell),
    ...intent(scope, spell),
    ...topics(scope, spell),
    ...confidence(scope, spell, tier),
  ];
  return decide(
    found.map((reason) => raise(reason, tier)),
    spell,
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
  if (!tier?.offersBecomeEscalations || reason.do === 'escalate') return reason;
  return { ...reason, do: 'escalate', tier: tier.id };
}

function request(scope: Scope, { said }: Spell): readonly Reason[] {
  const span = said ? findRequest(wordsOf(said.text)) : null;
  if (!said || !span) return [];
  return [because('request', 'asked', scope.triggers.request.do, [quote(said, span)])];
}

/** The bot's own word for the intent wins; the document's examples serve bots that have none. */
function intent(scope: Scope, { said, answer }: Spell): readonly Reason[] {
  const named = scope.intents.find(({ id }) => id === answer?.signals.intent);
  if (named?.handling === 'human' && answer) {
    const fact = { kind: 'fact', line: answer.id, name: 'intent', value: named.id } as const;
    return [because('scope', named.id, scope.triggers.scope.do, [fact])];
  }
  if (!said) return [];

  const words = wordsOf(said.text);
  return scope.intents
    .filter(({ handling }) => handling === 'human')
    .flatMap(({ id, examples }) => {
      const span = examples?.map((example) => findPhrase(words, example)).find((at) => at !== null);
      return span ? [because('scope', id, scope.triggers.scope.do, [quote(said, span)])] : [];
    });
}

function topics(scope: Scope, { said }: Spell): readonly Reason[] {
  if (!said) return [];
  const words = wordsOf(said.text);
  return scope.triggers.topics.flatMap((topic) => {
    const found = findTopic(topic, said.text, words);
    if (!found) return [];

    const amount = { kind: 'score', line: said.id, name: 'amount' } as const;
    const over =
      found.amount !== null && topic.amountOver
        ? [{ ...amount, value: found.amount, threshold: topic.amountOver.value }]
        : [];
    return [because('topics', topic.id, topic.do, [quote(said, found.span), ...over])];
  });
}

/** What the bot says about its own answer can only call a person sooner, never keep one away. */
function confidence(scope: Scope, { answer }: Spell, tier: AppliedTier | null): readonly Reason[] {
  if (!answer) return [];
  const { handoff, confidence: value, intent: id } = answer.signals;
  if (handoff !== null) {
    const fact = { kind: 'fact', line: answer.id, name: 'handoff', value: handoff } as const;
    return [because('confidence', 'asked-by-bot', 'escalate', [fact])];
  }

  const listed = scope.intents.find((rule) => rule.id === id);
  if (value === null || listed?.handling === 'bot') return [];

  const base = listed?.minConfidence ?? scope.triggers.confidence.below;
  const threshold = Math.min(1, base + (tier?.stricter ?? 0));
  if (value >= threshold) return [];

  const score = { kind: 'score', line: answer.id, name: 'confidence', value, threshold } as const;
  const low = because('confidence', 'below-threshold', scope.triggers.confidence.do, [score]);
  return [{ ...low, tier: value >= base ? (tier?.id ?? null) : null }];
}

function failure(scope: Scope, { failed }: Spell): readonly Reason[] {
  if (!failed) return [];
  const fact = { kind: 'fact', line: failed.id, name: 'cause', value: failed.cause } as const;
  return [because('failure', failed.cause, scope.triggers.failure.do, [fact])];
}

function because(
  trigger: Reason['trigger'],
  rule: string,
  act: Reason['do'],
  evidence: Reason['evidence'],
): Reason {
  return { trigger, rule, do: act, evidence, tier: null };
}

function quote(line: { readonly id: string; readonly text: string }, { start, end }: Span) {
  return { kind: 'quote', line: line.id, text: line.text.slice(start, end), start, end } as const;
}
