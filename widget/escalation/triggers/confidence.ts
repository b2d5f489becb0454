/**
 * The AI is not sure. What the bot says about its own answer can only call a person sooner, never keep one
 * away: a confident bot that hedges is judged by its hedging.
 */
import type { AiLine } from '../../model/line.ts';
import type { Reason } from '../../model/reason.ts';
import { doubtsAbout } from '../answers.ts';
import type { Case } from '../case.ts';
import { because, fact, score } from '../reasons.ts';
import type { AppliedTier } from '../tiers.ts';

export function confidence(of: Case, tier: AppliedTier | null): readonly Reason[] {
  const { answer } = of.spell;
  if (!answer) return [];
  if (answer.signals.handoff !== null) {
    const asked = fact(answer, 'handoff', answer.signals.handoff);
    return [because('confidence', 'asked-by-bot', 'escalate', [asked])];
  }

  const limits = limitsFor(answer, of, tier);
  const [weakest] = limits ? doubtsAbout(answer, of) : [];
  if (!limits || !weakest || weakest.confidence >= limits.threshold) return [];

  const seen = score(answer, 'confidence', weakest.confidence, limits.threshold);
  const { do: act } = of.scope.triggers.confidence;
  const reason = because('confidence', weakest.rule, act, [seen, ...weakest.evidence]);
  return [{ ...reason, tier: weakest.confidence >= limits.base ? (tier?.id ?? null) : null }];
}

/** None for an intent that is always the AI's. */
export function limitsFor({ signals }: AiLine, { scope }: Case, tier: AppliedTier | null) {
  const listed = scope.intents.find(({ id }) => id === signals.intent);
  const handling = signals.intent === null ? 'scored' : (listed?.handling ?? scope.otherIntents);
  if (handling === 'bot') return null;
  const base = listed?.minConfidence ?? scope.triggers.confidence.below;
  return { base, threshold: Math.min(1, base + (tier?.stricter ?? 0)) };
}
