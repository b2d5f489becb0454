/** Whether the rules notice that a customer says something again, at the places named in repetition.jsonl. */
import { join } from 'node:path';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { hear } from '../../widget/escalation/hearing/hear.ts';
import { english } from '../../widget/escalation/languages/en.ts';
import { overlap } from '../../widget/escalation/hearing/likeness.ts';
import { type Line, silent } from '../../widget/model/line.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { type Dialogue, readLines } from './evaluationSet.ts';
import { grouped } from './grouped.ts';
import type { Cut, RepetitionReport, Slice } from './report.ts';
import { share } from '../../demo/desk/core/wilson.ts';
import { auc, qualityOf } from './statistics.ts';

export type LabelledCut = {
  readonly dialogue: string;
  readonly turn: number;
  readonly again: 0 | 1;
  readonly earlier?: number;
};

export function readCuts(): readonly LabelledCut[] {
  return readLines(join(import.meta.dirname, 'repetition.jsonl')) as readonly LabelledCut[];
}

type JudgedCut = {
  readonly label: LabelledCut;
  readonly source: string;
  readonly fired: boolean;
  readonly firedLater: boolean;
  readonly cut: Cut;
};

/** Null where these are not the dialogues that were labelled. */
export function repetitionReport(
  dialogues: readonly Dialogue[],
  labels: readonly LabelledCut[],
): RepetitionReport | null {
  const byId = new Map(dialogues.map((dialogue) => [dialogue.id, dialogue]));
  if (labels.some(({ dialogue }) => !byId.has(dialogue))) return null;

  const cuts = labels.flatMap((label) => {
    const dialogue = byId.get(label.dialogue);
    return dialogue ? [judgeCut(label, dialogue)] : [];
  });
  const positives = cuts.filter(({ label }) => label.again === 1);
  const late = positives.filter(({ fired, firedLater }) => fired || firedLater);
  const sources = grouped(cuts, ({ source }) => source);
  return {
    slices: [slice('all', cuts), ...Array.from(sources, ([name, of]) => slice(name, of))],
    recallOneTurnLate: share(late.length, positives.length),
    missed: positives.filter(({ fired }) => !fired).map(({ cut }) => cut),
    falselyFired: cuts
      .filter(({ label, fired }) => label.again === 0 && fired)
      .map(({ cut }) => cut),
  };
}

/** The rank is that of the likeness to the nearest earlier turn, which the rule cuts at one place. */
function slice(name: string, cuts: readonly JudgedCut[]): Slice {
  const pairs = (scoreOf: (cut: JudgedCut) => number) =>
    cuts.map((one) => ({ truth: one.label.again === 1, score: scoreOf(one) }));
  return {
    name,
    ...qualityOf(pairs(({ fired }) => (fired ? 1 : 0))),
    auc: auc(pairs(({ cut }) => cut.likeness)),
  };
}

function judgeCut(label: LabelledCut, { src, turns }: Dialogue): JudgedCut {
  const textAt = (turn: number) => plain(turns[turn]?.t ?? '');
  const text = textAt(label.turn);
  const next = turns.findIndex(({ r }, at) => at > label.turn && r === 'c');
  const contentOf = (said: string) => hear({ text: said }, english).content();
  const like = (turn: number) => overlap(contentOf(text), contentOf(textAt(turn))).weight;
  const earlier = turns.flatMap(({ r }, at) => (r === 'c' && at < label.turn ? [at] : []));
  const nearest = earlier.toSorted((one, other) => like(other) - like(one))[0] ?? 0;
  return {
    label,
    source: src.replace(/-.*/, ''),
    fired: repeatsAt(label.turn, turns),
    firedLater: next > 0 && repeatsAt(next, turns),
    cut: {
      dialogue: label.dialogue,
      turn: label.turn,
      text,
      earlier: textAt(label.earlier ?? nearest),
      likeness: like(label.earlier ?? nearest),
    },
  };
}

function repeatsAt(turn: number, turns: Dialogue['turns']): boolean {
  const verdict = evaluate(defaultScope, transcript(turns.slice(0, turn + 1)), null);
  return verdict.do !== 'stay' && verdict.reasons.some(({ rule }) => rule === 'same-question');
}

/** Where the publisher left the agent's side out, something stands in for each of its answers. */
export function transcript(turns: Dialogue['turns']): readonly Line[] {
  const isOneSided = turns.every(({ r }) => r === 'c');
  return turns.flatMap(({ r, t }, at): readonly Line[] => {
    const stamp = { id: `turn-${at}`, at: '2026-11-22T10:00:00.000Z' };
    const text = plain(t);
    if (r === 'a') return [aiLine(stamp, text)];
    const answer = aiLine({ ...stamp, id: `answer-${at}` }, 'The answer is not known.');
    return [{ ...stamp, from: 'customer', text }, ...(isOneSided ? [answer] : [])];
  });
}

function aiLine(stamp: { readonly id: string; readonly at: string }, text: string): Line {
  return {
    ...stamp,
    from: 'ai',
    text,
    stage: 'whole',
    signals: silent,
    approvedBy: null,
    feedback: null,
  };
}

/** Nobody writes to whom a message goes into a chat. */
function plain(text: string): string {
  return text.replaceAll(/@\w+\s*/g, '').trim();
}
