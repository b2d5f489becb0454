/**
 * The AI is not sure. What the bot says about its own answer can only call a person sooner, never keep one
 * away: a confident bot that hedges is judged by its hedging.
 */
import type { AiLine } from '../../model/line.ts';
import type { Reason } from '../../model/reason.ts';
import { type Doubt, doubtsAbout } from '../hearing/answers.ts';
import type { Case } from '../case.ts';
import { because, fact, score } from '../reasons.ts';
import type { AppliedTier } from '../tiers.ts';

export function confidence(of: Case, tier: AppliedTier | null): readonly Reason[] {
  const { answer } = of.spell;
  if (!answer) return [];
  const { handoff } = answer.signals;
  if (handoff !== null) {
    return [because('confidence', 'asked-by-bot', 'escalate', [fact(answer, 'handoff', handoff)])];
  }

  const weak = weakness(answer, of, tier);
  if (!weak) return [];
  const { doubt, base, threshold } = weak;
  const evidence = [score(answer, 'confidence', doubt.confidence, threshold), ...doubt.evidence];
  const by = doubt.confidence < base ? null : (tier?.id ?? null);
  return [because('confidence', doubt.rule, of.scope.triggers.confidence.do, evidence, by)];
}

/** What makes an answer too weak to stand; null for an intent that is always the AI's. */
export function weakness(
  answer: AiLine,
  of: Case,
  tier: AppliedTier | null,
): { readonly doubt: Doubt; readonly base: number; readonly threshold: number } | null {
  const { intents, otherIntents, triggers } = of.scope;
  const { intent } = answer.signals;
  const listed = intents.find(({ id }) => id === intent);
  const handling = intent === null ? 'scored' : (listed?.handling ?? otherIntents);
  const base = listed?.minConfidence ?? triggers.confidence.below;
  const threshold = Math.min(1, base + (tier?.stricter ?? 0));
  const [doubt] = handling === 'bot' ? [] : doubtsAbout(answer, of);
  return doubt && doubt.confidence < threshold ? { doubt, base, threshold } : null;
}
