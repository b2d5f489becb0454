/** Reads what customers did without a word: that they left the queue, or came again. */
import * as v from 'valibot';
import type { Sql } from '../database/database.ts';
import { rephrasedIn, type Signal } from '../signals/signal.ts';
import { packetOfC, readPackets } from './log.ts';
import { taking } from './measuring.ts';

const rowSchema = v.object({
  id: v.string(),
  abandoned: v.nullable(v.boolean()),
  came_again: v.boolean(),
});

/** Packets are large, so only so many are held at a time; customers are answered in between. */
const pageSize = 100;

/** By conversation. An end, a queue and coming again are what the measures take them for. */
export async function readSignals(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Signal[]>> {
  const rows = await sql.query(
    `select c.id, case when c.alone then last->'author'->>'role' = 'user'
         or coalesce(last->'event'->>'kind' in ('offer-made', 'bot-failed'), false)
       else c.queued_at is not null and c.state in ('closed', 'returned') and not exists (
         select 1 from log where conversation = c.id
           and (type = any($2) or type = 'hep.callback.scheduled')) end as abandoned,
       exists (select 1 from conversations a where a.id <> c.id and a.opened_at > c.ended_at
         and a.opened_at <= c.ended_at + interval '1 day'
         and (a.thread = c.thread or a.anonymous_id = c.anonymous_id or a.verified_user = c.verified_user)) as came_again
     from conversations c
     left join lateral (select packet->'transcript'->'messages'->-1 as last
       from (${packetOfC}) opened where c.alone) told on true
     where c.id = any($1)`,
    [ids, taking],
  );
  return new Map(
    rows.map((row) => {
      const { id, abandoned, came_again: cameAgain } = v.parse(rowSchema, row);
      return [
        id,
        [
          ...(abandoned ? (['abandoned'] as const) : []),
          ...(cameAgain ? (['came-back'] as const) : []),
        ],
      ] as const;
    }),
  );
}

/** Those of them in which the customer asked the same again. */
export async function readRephrased(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let at = 0; at < ids.length; at += pageSize) {
    const packets = await readPackets(sql, ids.slice(at, at + pageSize));
    for (const [id, { packet }] of packets) {
      if (rephrasedIn(packet.transcript.messages).length > 0) found.add(id);
    }
  }
  return found;
}
