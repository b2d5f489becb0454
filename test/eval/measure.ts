/** One report over one side of the evaluation set. */
import { type EvaluationSet, type Side } from './evaluationSet.ts';
import * as judge from './judge.ts';
import { type JudgedSet, judgeSet } from './judged.ts';
import { amountsReport, ordinaryRates, triggerReports } from './measures.ts';
import { readCuts, repetitionReport } from './repetition.ts';
import type { Report } from './report.ts';
import { silencedJudge } from './silenced.ts';
import { sizes } from './sizes.ts';
import { timeReport } from './timing.ts';

/** The figures that depend on nothing but the rules and the messages. */
export type Figures = Pick<Report, 'messages' | 'triggers' | 'any' | 'amounts' | 'repetition'>;

export async function judged(set: EvaluationSet): Promise<JudgedSet> {
  return judgeSet(set, judge, await silencedJudge());
}

export function figuresOf(set: EvaluationSet, of: JudgedSet): Figures {
  return {
    messages: of.spent.length + of.foreign.length,
    triggers: triggerReports(of),
    any: ordinaryRates(of.ordinary, ({ scores }) => scores.any),
    amounts: amountsReport(of.amounts),
    repetition: repetitionReport(set.dialogues, readCuts()),
  };
}

export async function measure(set: EvaluationSet, side: Side): Promise<Report> {
  const of = await judged(set);
  return {
    schema: 1,
    made: new Date().toISOString(),
    side,
    ...figuresOf(set, of),
    time: timeReport(judge, of.spent),
    sizes: await sizes(),
  };
}
