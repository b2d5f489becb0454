/** Reads of a week what a sample is drawn from. What has been erased is not among it. */
import * as v from 'valibot';
import type { Sql } from '../database/database.ts';
import { packetOfC } from './log.ts';
import { isUnhelpful, lowRating } from './reviewing.ts';
import { time } from './row.ts';

const rowSchema = v.object({
  id: v.string(),
  number: v.number(),
  opened_at: time,
  customer: v.string(),
  subject: v.string(),
  intent: v.nullable(v.string()),
  confidence: v.nullable(v.number()),
  is_alone: v.boolean(),
  is_unhelpful: v.boolean(),
  is_low: v.boolean(),
  has_approval: v.boolean(),
});
export type Samplable = v.InferOutput<typeof rowSchema>;

/** Opened from `from` on and before `to`, in ms; oldest first. */
export async function listSamplable(
  sql: Sql,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly Samplable[]> {
  const rows = await sql.query(
    `select c.id, c.number, c.opened_at, c.alone as is_alone, ${isUnhelpful} as is_unhelpful,
       coalesce(packet->'user'->>'name', packet->'user'->>'email', 'Visitor') as customer,
       packet->'handoff'->>'subject' as subject, packet->'handoff'->'intent'->>'name' as intent,
       coalesce(packet->'handoff'->'confidence', packet->'handoff'->'intent'->'confidence')::float as confidence,
       exists (select 1 from log where conversation = c.id and type = 'desk.rated'
         and (data->>'score')::float / (data->>'scale_max')::float <= $3) as is_low,
       exists (select 1 from log where conversation = c.id and type = 'hep.approval.decided') as has_approval
     from conversations c
     join lateral (${packetOfC}) opened on true
     where c.opened_at >= $1 and c.opened_at < $2 and c.erased_at is null order by c.number`,
    [new Date(from).toISOString(), new Date(to).toISOString(), lowRating],
  );
  return rows.map((row) => v.parse(rowSchema, row));
}
