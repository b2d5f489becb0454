/**
 * The append-only log. Whoever appends holds the conversation's row, so numbers have no gaps; the
 * table's unique constraints say the same once more, should a caller ever forget.
 */
import * as v from 'valibot';
import type { HandoffPacket, WireMessage } from '../../../widget/model/packet.ts';
import { wireMessageSchema } from '../../../widget/model/messageSchema.ts';
import { packetSchema } from '../../../widget/model/packetSchema.ts';
import type { Draft } from '../audit/draft.ts';
import { draftsOf } from '../audit/drafts.ts';
import type { Conversation } from '../core/conversation.ts';
import { apply } from '../core/conversation.ts';
import type { Stamp } from '../core/decide.ts';
import type { Fact } from '../core/fact.ts';
import { isPublic } from '../core/fact.ts';
import type { Sql } from '../database/database.ts';
import { eraseAudited, record } from './audit.ts';
import { saveConversation } from './conversations.ts';

export type Entry = {
  readonly id: string;
  readonly seq: number | null;
  readonly type: string;
  readonly at: string;
  readonly data: unknown;
};

/** A fact that may arrive twice carries the key it is known by, and a print of what was asked. */
export type Mark = { readonly key: string; readonly fingerprint: string };

const entrySchema = v.object({
  id: v.string(),
  seq: v.nullable(v.number()),
  type: v.string(),
  at: v.pipe(
    v.date(),
    v.transform((date) => date.toISOString()),
  ),
  data: v.unknown(),
});

export async function append(
  sql: Sql,
  conversation: Conversation,
  facts: readonly Fact[],
  stamp: Stamp,
  mark: Mark | null = null,
): Promise<Conversation> {
  let current = conversation;
  const drafts: Draft[] = [];
  for (const [index, fact] of facts.entries()) {
    // Of the conversation as it was: who closes it had it until now.
    drafts.push(...draftsOf(fact, current));
    current = apply(current, fact, stamp.at);
    await sql.query(
      `insert into log (conversation, entry, seq, id, type, at, data, key, fingerprint)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        conversation.id,
        current.entries,
        isPublic(fact) ? current.seq : null,
        stamp.id('evt'),
        fact.type,
        stamp.at,
        JSON.stringify(fact.data),
        index === 0 ? (mark?.key ?? null) : null,
        index === 0 ? (mark?.fingerprint ?? null) : null,
      ],
    );
  }
  if (facts.length > 0) await saveConversation(sql, current);
  await record(sql, conversation.id, drafts, stamp.at);
  return current;
}

export async function findMarked(
  sql: Sql,
  conversation: string,
  key: string,
): Promise<{ readonly entry: Entry; readonly fingerprint: string } | null> {
  const rows = await sql.query('select * from log where conversation = $1 and key = $2', [
    conversation,
    key,
  ]);
  if (rows[0] === undefined) return null;
  const { fingerprint } = v.parse(v.object({ fingerprint: v.string() }), rows[0]);
  return { entry: v.parse(entrySchema, rows[0]), fingerprint };
}

/** What the customer has not been told yet, oldest first. */
export async function readPublic(
  sql: Sql,
  conversation: string,
  after: number,
): Promise<readonly Entry[]> {
  const rows = await sql.query(
    'select * from log where conversation = $1 and seq > $2 order by seq limit 500',
    [conversation, after],
  );
  return rows.map((row) => v.parse(entrySchema, row));
}

export async function readType(
  sql: Sql,
  conversation: string,
  type: Fact['type'],
): Promise<readonly Entry[]> {
  const rows = await sql.query(
    'select * from log where conversation = $1 and type = $2 order by entry',
    [conversation, type],
  );
  return rows.map((row) => v.parse(entrySchema, row));
}

/**
 * SQL, to be joined laterally to `conversations c`: the packet of a conversation, as `packet`, and what is known of a record. A record has one as well, and has
 * none any more once a newer one, or a handoff, says all that it said.
 */
export const packetOfC = `select data->'packet' as packet, data->'record' as record from log
  where conversation = c.id and type in ('desk.opened', 'desk.recorded') and data ? 'packet' limit 1`;

export async function readPackets(
  sql: Sql,
  conversations: readonly string[],
): Promise<ReadonlyMap<string, { readonly packet: HandoffPacket; readonly verified: boolean }>> {
  const rows = await sql.query(
    `select conversation, data from log where type in ('desk.opened', 'desk.recorded')
       and data ? 'packet' and conversation = any($1)`,
    [conversations],
  );
  return new Map(
    rows.map((row) => {
      const { conversation, data } = v.parse(openedSchema, row);
      return [conversation, data];
    }),
  );
}

/** The newest messages before a place in the sequence, in the order they were said. */
export async function readMessages(
  sql: Sql,
  conversation: string,
  page: { readonly before: number | null; readonly limit: number },
): Promise<readonly WireMessage[]> {
  const rows = await sql.query(
    `select data from log where conversation = $1 and type = 'hep.message.created'
       and seq < coalesce($2, 2147483647) order by seq desc limit $3`,
    [conversation, page.before, page.limit],
  );
  return rows.map((row) => v.parse(messageRowSchema, row).data.message).toReversed();
}

export async function countSaid(sql: Sql, conversation: string, since: string): Promise<number> {
  const rows = await sql.query(
    `select count(*)::int as said from log where conversation = $1 and type = 'hep.message.created'
       and at > $2 and data->'message'->'author'->>'role' = 'user'`,
    [conversation, since],
  );
  return v.parse(v.object({ said: v.number() }), rows[0]).said;
}

/** What was said is gone for good; that something was said, and when, stays countable. */
export async function eraseConversation(sql: Sql, conversation: string, at: string): Promise<void> {
  await sql.query(
    `update log set data = '{}', key = null, fingerprint = null where conversation = $1`,
    [conversation],
  );
  await sql.query('delete from attachments where conversation = $1', [conversation]);
  await eraseAudited(sql, conversation);
  await sql.query(`delete from answers where starts_with(scope, $1 || '/')`, [conversation]);
  // The answer to a question repeats it; that it was answered has to stay, or it could be asked again.
  await sql.query(
    `update answers set body = json_build_object('id', $1::text)
     where scope = 'approvals' and body->>'id' = $1`,
    [conversation],
  );
  await sql.query(
    `update conversations set erased_at = $2, state = 'closed', agent = null, offer = null, callback = null, slot = null, seat = null,
       call = null, approval = null, left_by = null, client_id = '', open_for = null, anonymous_id = null, verified_user = null where id = $1`,
    [conversation, at],
  );
}

const openedSchema = v.object({
  conversation: v.string(),
  data: v.object({ packet: packetSchema, verified: v.boolean() }),
});
const messageRowSchema = v.object({ data: v.object({ message: wireMessageSchema }) });
