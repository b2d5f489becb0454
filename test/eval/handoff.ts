/** What a person is told in the packet, on conversations that people had: nothing asked again, nothing invented. */
import { carries, numbersIn } from './carried.ts';
import type { Dialogue } from './evaluationSet.ts';
import { summarize } from './judge.ts';
import type { HandoffReport } from './report.ts';
import { rouge1 } from './rouge.ts';
import { countOf } from './statistics.ts';

export function handoffReport(dialogues: readonly Dialogue[]): HandoffReport {
  const told = dialogues.map((dialogue) => ({ dialogue, ...summarize(dialogue) }));
  const facts = told.flatMap(({ dialogue, packet }) =>
    (dialogue.facts ?? []).map(({ k, v, pii = false }) => ({
      dialogue: dialogue.id,
      by: dialogue.factLabels,
      kind: k,
      value: v,
      isSecret: pii,
      isCarried: carries(packet, v),
    })),
  );
  const open = facts.filter(({ isSecret }) => !isSecret);
  const missed = open.filter(({ isCarried }) => !isCarried);
  const stated = new Set(open.map(({ dialogue }) => dialogue));
  const incomplete = new Set(missed.map(({ dialogue }) => dialogue));
  const carriedBy = (by: Dialogue['factLabels']) => {
    const of = open.filter((fact) => fact.by === by);
    return countOf(of.filter(({ isCarried }) => isCarried).length, of.length);
  };
  const secret = facts.filter(({ isSecret }) => isSecret);
  const numbers = told.map(({ dialogue, packet }) =>
    numbersIn(packet, dialogue.turns.map(({ t }) => t).join(' \n ')),
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const words = (text: string) => text.split(/\s+/).length;
  const summarized = told.flatMap(({ dialogue: { refs }, summary, whole }) =>
    refs === undefined ? [] : [{ refs, summary, whole }],
  );
  const mean = (text: (one: (typeof summarized)[number]) => string) =>
    sum(
      summarized.map((one) => sum(one.refs.map((ref) => rouge1(text(one), ref))) / one.refs.length),
    ) / summarized.length;

  return {
    dialogues: dialogues.length,
    human: carriedBy('human'),
    automatic: carriedBy('auto'),
    whole: countOf(stated.size - incomplete.size, stated.size),
    length:
      sum(told.map(({ packet }) => words(packet))) /
      sum(dialogues.flatMap(({ turns }) => turns.map(({ t }) => words(t)))),
    invented: countOf(
      sum(numbers.map(({ invented }) => invented.length)),
      sum(numbers.map(({ all }) => all.length)),
    ),
    leaked: countOf(secret.filter(({ isCarried }) => isCarried).length, secret.length),
    rouge: {
      n: summarized.length,
      narrative: mean(({ summary }) => summary),
      whole: mean(({ whole }) => whole),
    },
    missed: missed.map(({ dialogue, kind, value }) => ({ dialogue, kind, value })),
  };
}
