/** The figures that depend on nothing but the rules and the messages. */
import type { EvaluationSet } from './evaluationSet.ts';
import type { JudgedSet } from './judged.ts';
import { amountsReport, ordinaryRates, triggerReports } from './measures.ts';
import { handoffReport } from './handoff.ts';
import { redactionReport } from './redaction.ts';
import { readCuts, repetitionReport } from './repetition.ts';
import type { Report } from './report.ts';

export type Figures = Pick<
  Report,
  'messages' | 'triggers' | 'any' | 'amounts' | 'repetition' | 'handoff' | 'redaction'
>;

export function figuresOf(set: EvaluationSet, of: JudgedSet): Figures {
  return {
    messages: of.spent.length + of.foreign.length,
    triggers: triggerReports(of),
    any: ordinaryRates(of.ordinary, ({ scores }) => scores.any),
    amounts: amountsReport(of.amounts),
    repetition: repetitionReport(set.dialogues, readCuts()),
    handoff: handoffReport(set.dialogues),
    redaction: redactionReport(set.privateTexts),
  };
}
