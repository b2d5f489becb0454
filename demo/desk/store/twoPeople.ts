/** What one person proposes and another decides about, as it stands in a row of its table. */
import * as v from 'valibot';
import { time } from './row.ts';

export const twoPeople = {
  proposed_by: v.string(),
  proposer: v.string(),
  proposed_at: time,
  outcome: v.nullable(v.picklist(['published', 'withdrawn'])),
  decided_by: v.nullable(v.string()),
  decider: v.nullable(v.string()),
  decided_at: v.nullable(time),
};
const columns = v.object(twoPeople);

/** The row with its seven columns told as two deeds; `decided` null: nobody has decided yet. */
export function told<Row extends v.InferOutput<typeof columns>>(row: Row) {
  const { proposed_by, proposer, proposed_at, outcome, decided_by, decider, decided_at, ...rest } =
    row;
  const isDecided =
    outcome !== null && decided_by !== null && decider !== null && decided_at !== null;
  return {
    rest,
    proposed: { by: { id: proposed_by, name: proposer }, at: proposed_at },
    decided: isDecided ? { outcome, by: { id: decided_by, name: decider }, at: decided_at } : null,
  };
}
