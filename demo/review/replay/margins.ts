/**
 * Which conversations a change of thresholds can touch at all. The figures that are held against a threshold do not depend on
 * it: where none of them lies between the old one and the new, nothing changes, and the conversation need not be judged
 * again. Everything else is judged by `evaluate`, so what is left out here can cost time and never a verdict. Pure.
 */
import { caseOf } from '../../../widget/escalation/case.ts';
import { evaluate } from '../../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../../widget/escalation/languages/all.ts';
import { customerOf } from '../../../widget/escalation/packet/fromPacket.ts';
import { isTelling } from '../../../widget/escalation/spell.ts';
import { appliedTier } from '../../../widget/escalation/tiers.ts';
import type { Line } from '../../../widget/model/line.ts';
import type { Scope } from '../../../widget/model/scope.ts';
import type { Happened } from '../../desk/scope/wireHappened.ts';
import { spanOf } from './retell.ts';

const moods = ['frustration', 'urgency', 'distress'] as const;
type Figure = (typeof moods)[number] | 'confidence';

/** A figure of one message or answer, and by how much its tier moves the threshold. */
export type Margin = { readonly of: Figure; readonly value: number; readonly stricter: number };

/** The rules under which every figure shows, whatever was offered before. */
export function telling(scope: Scope): Scope {
  const { sentiment, confidence } = scope.triggers;
  return {
    ...scope,
    triggers: {
      ...scope.triggers,
      sentiment: { ...sentiment, frustration: 0, urgency: 0, distress: 0, do: 'escalate' },
      confidence: { ...confidence, below: 1, do: 'escalate' },
    },
  };
}

/** `all`: `telling` of the rules in force, made once. */
export function marginsIn(
  happened: Happened,
  lines: readonly Line[],
  all: Scope,
): readonly Margin[] {
  const customer = customerOf(happened);
  const { open } = spanOf(lines);
  return open.flatMap((line, at): readonly Margin[] => {
    if (!isTelling(line)) return [];
    const seen = open.slice(0, at + 1);
    const verdict = evaluate(all, seen, customer, allLanguages);
    if (verdict.do === 'stay') return [];
    const stricter = appliedTier(caseOf(all, seen, customer, allLanguages))?.stricter ?? 0;
    return verdict.reasons.flatMap(({ evidence }) =>
      evidence.flatMap((one) => {
        const of = one.kind === 'score' ? figureCalled(one.name) : null;
        return one.kind === 'score' && of !== null ? [{ of, value: one.value, stricter }] : [];
      }),
    );
  });
}

/** What a change does to the thresholds, or null where it does something else besides. */
export type Moved = Readonly<Record<Figure, readonly [from: number, to: number]>>;

export function movedBetween(before: Scope, after: Scope): Moved | null {
  if (JSON.stringify(withoutThresholds(before)) !== JSON.stringify(withoutThresholds(after))) {
    return null;
  }
  const pair = (of: (scope: Scope) => number) => [of(before), of(after)] as const;
  return {
    frustration: pair(({ triggers }) => triggers.sentiment.frustration),
    urgency: pair(({ triggers }) => triggers.sentiment.urgency),
    distress: pair(({ triggers }) => triggers.sentiment.distress),
    confidence: pair(({ triggers }) => triggers.confidence.below),
  };
}

export function isStill(moved: Moved): boolean {
  return Object.values(moved).every(([from, to]) => from === to);
}

/** A tier takes from the threshold of a mood and adds to that of confidence, so much at most. */
export function isTouched(margins: readonly Margin[], moved: Moved): boolean {
  return margins.some(({ of, value, stricter }) => {
    const [from, to] = moved[of];
    if (from === to) return false;
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    return of === 'confidence'
      ? value >= low && value <= high + stricter
      : value >= low - stricter && value <= high;
  });
}

/** What a verdict depends on, less the thresholds that are in `Moved`. */
function withoutThresholds({ intents, otherIntents, tiers, triggers, ...papers }: Scope) {
  const { sentiment, confidence } = triggers;
  return {
    intents,
    otherIntents,
    tiers,
    approvals: papers.approvals,
    triggers: {
      ...triggers,
      sentiment: { ...sentiment, frustration: 0, urgency: 0, distress: 0 },
      confidence: { ...confidence, below: 0 },
    },
  };
}

function figureCalled(name: string): Figure | null {
  if (name === 'confidence') return name;
  return moods.find((mood) => mood === name) ?? null;
}
