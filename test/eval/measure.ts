/** One report over one side of the evaluation set. */
import type { EvaluationSet, Side } from './evaluationSet.ts';
import { figuresOf } from './figures.ts';
import * as judge from './judge.ts';
import { judgeSet } from './judged.ts';
import type { Report } from './report.ts';
import { sizes } from './sizes.ts';
import { timeReport } from './timing.ts';

export async function measure(set: EvaluationSet, side: Side): Promise<Report> {
  const judged = judgeSet(set, judge);
  return {
    schema: 1,
    made: new Date().toISOString(),
    side,
    ...figuresOf(set, judged),
    time: timeReport(judge, judged.spent),
    sizes: await sizes(),
  };
}
