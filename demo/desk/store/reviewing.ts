/** What a reviewer's list is made of. Of the packets only what stands in the list is read: there may be thousands. */
import * as v from 'valibot';
import { recordEnds } from '../../../widget/model/wireRecord.ts';
import type { Sql } from '../database/database.ts';
import { packetOfC } from './log.ts';

const mostItems = 10_000;
/** Of five: two stars say that something went wrong. */
export const lowRating = 2 / 5;

/** SQL, beside `packetOfC`: whether the customer found an answer of the AI unhelpful. */
export const isUnhelpful = `(jsonb_path_exists(packet, '$.transcript.messages[*].ai.feedback ? (@ == "unhelpful")')
  or exists (select 1 from log where conversation = c.id and type = 'desk.reviewed'
    and data->>'by' = 'user' and data->>'verdict' = 'bad'))`;

const iso = v.pipe(
  v.date(),
  v.transform((date) => date.toISOString()),
);
const itemSchema = v.object({
  id: v.string(),
  number: v.number(),
  state: v.string(),
  opened_at: iso,
  customer: v.string(),
  subject: v.string(),
  is_alone: v.boolean(),
  /** How it has ended, of what the AI has had alone. */
  record_end: v.nullable(v.picklist(recordEnds)),
  trigger: v.string(),
  quote: v.nullable(v.string()),
  is_low: v.boolean(),
  is_unhelpful: v.boolean(),
  /** What the customer wrote about an answer last. */
  comment: v.nullable(v.string()),
  has_approval: v.boolean(),
});
export type Reviewable = v.InferOutput<typeof itemSchema>;

/** Newest first. */
export async function listReviewable(sql: Sql, from: string): Promise<readonly Reviewable[]> {
  const rows = await sql.query(
    `select c.id, c.number, c.state, c.opened_at, c.alone as is_alone, record->>'end' as record_end,
       coalesce(packet->'user'->>'name', packet->'user'->>'email', 'Visitor') as customer,
       packet->'handoff'->>'subject' as subject, packet->'handoff'->>'trigger' as trigger,
       jsonb_path_query_first(packet::jsonb, '$.handoff.reasons[*].evidence[*] ? (@.kind == "quote").text') #>> '{}' as quote,
       exists (select 1 from log where conversation = c.id and type = 'desk.rated'
         and (data->>'score')::float / (data->>'scale_max')::float <= $2) as is_low,
       ${isUnhelpful} as is_unhelpful,
       (select data->>'comment' from log where conversation = c.id and type = 'desk.reviewed'
         and data ? 'comment' order by entry desc limit 1) as comment,
       exists (select 1 from log where conversation = c.id and type = 'hep.approval.decided') as has_approval
     from conversations c
     join lateral (${packetOfC}) opened on true
     where c.opened_at >= $1 and c.erased_at is null order by c.opened_at desc, c.number desc limit $3`,
    [from, lowRating, mostItems],
  );
  return rows.map((row) => v.parse(itemSchema, row));
}

const markedSchema = v.object({ conversation: v.string(), at: iso, data: v.unknown() });

/** Every mark, oldest first. */
export async function readMarked(sql: Sql, conversations: readonly string[]) {
  const rows = await sql.query(
    `select conversation, at, data from log where type = 'desk.marked' and conversation = any($1)
     order by at, conversation, entry`,
    [conversations],
  );
  return rows.map((row) => v.parse(markedSchema, row));
}

const thoughtSchema = v.object({
  about: v.optional(v.object({ message: v.optional(v.string()) })),
  verdict: v.optional(v.string()),
  comment: v.string(),
});

/** What the customer wrote about answers, oldest first. */
export async function readThoughts(sql: Sql, conversation: string) {
  const rows = await sql.query(
    `select data from log where conversation = $1 and type = 'desk.reviewed'
       and data->>'by' = 'user' and data ? 'comment' order by entry`,
    [conversation],
  );
  return rows.map((row) => {
    const { about, verdict, comment } = v.parse(v.object({ data: thoughtSchema }), row).data;
    return { message: about?.message ?? null, isGood: verdict === 'good', comment };
  });
}

/** How what the AI has had alone came to an end; null of everything else. */
export async function readEnd(sql: Sql, conversation: string) {
  const rows = await sql.query(
    `select record->>'end' as end from conversations c join lateral (${packetOfC}) opened on true
     where c.id = $1 and c.alone`,
    [conversation],
  );
  return rows[0] === undefined
    ? null
    : v.parse(v.object({ end: v.picklist(recordEnds) }), rows[0]).end;
}
