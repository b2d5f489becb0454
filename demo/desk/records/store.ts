/** Rows of conversations that the AI has had alone, and how one becomes a conversation of people. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { WireRecord } from '../../../widget/model/wireRecord.ts';
import type { Conversation } from '../core/conversation.ts';
import type { Review } from '../core/fact.ts';
import type { Sql } from '../database/database.ts';
import { insertConversation, type Origin } from '../store/conversations.ts';
import { readRow } from '../store/row.ts';

export type StoredRecord = {
  readonly conversation: Conversation;
  readonly number: number;
};

const numberSchema = v.object({ record_number: v.number() });
const idSchema = v.object({ id: v.string() });

/** Whoever says something of the same conversation, or of the same visitor, waits until the transaction of `sql` has ended. */
export async function takeTurn(sql: Sql, whose: string): Promise<void> {
  await sql.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [whose]);
}

export async function findRecord(sql: Sql, clientId: string): Promise<StoredRecord | null> {
  const rows = await sql.query(
    `select * from conversations where client_id = $1 and alone and erased_at is null for update`,
    [clientId],
  );
  return rows[0] === undefined
    ? null
    : {
        conversation: readRow(rows[0]).conversation,
        number: v.parse(numberSchema, rows[0]).record_number,
      };
}

/** A person has been asked for in it, here: the desk knows all of it. */
export async function isHandedOver(sql: Sql, clientId: string): Promise<boolean> {
  const rows = await sql.query(
    `select id from conversations where client_id = $1 and queued_at is not null limit 1`,
    [clientId],
  );
  return rows.length > 0;
}

export async function insertRecord(
  sql: Sql,
  { number, conversation, user }: WireRecord,
  { id, at, previous }: { id: string; at: string; previous: Conversation | null },
): Promise<Conversation> {
  const rows = await sql.query(
    `insert into conversations (id, thread, previous, episode, state, priority, opened_at, ended_at,
       entries, seq, client_id, anonymous_id, head_start_s, alone, record_number)
     values ($1, $2, $3, 1, 'closed', 'normal', $4, $4, 0, 0, $5, $6, 0, true, $7) returning *`,
    [
      id,
      previous?.thread ?? id,
      previous?.id ?? null,
      at,
      conversation.client_id,
      user.anonymous_id,
      number,
    ],
  );
  return readRow(rows[0]).conversation;
}

export async function renumber(sql: Sql, id: string, number: number): Promise<void> {
  await sql.query('update conversations set record_number = $2 where id = $1', [id, number]);
}

/** What came later says all that it said. */
export async function emptyRecorded(sql: Sql, id: string): Promise<void> {
  await sql.query(
    `update log set data = '{}', key = null, fingerprint = null
     where conversation = $1 and type = 'desk.recorded'`,
    [id],
  );
}

/** The record of what becomes a conversation of people now. */
export async function recordOf(sql: Sql, clientId: string): Promise<Conversation | null> {
  await takeTurn(sql, clientId);
  return (await findRecord(sql, clientId))?.conversation ?? null;
}

/** In the place of its record, where there is one: with its number, its marks and what the customer thought of it. */
export async function beginAs(
  sql: Sql,
  record: Conversation | null,
  conversation: Conversation,
  origin: Origin,
): Promise<Conversation> {
  if (record === null) return await insertConversation(sql, conversation, origin);
  await emptyRecorded(sql, record.id);
  const rows = await sql.query(
    `update conversations set thread = $2, previous = $3, episode = $4, state = $5, priority = $6,
       opened_at = $7, queued_at = $8, ended_at = null, open_for = client_id, anonymous_id = coalesce($9, anonymous_id),
       verified_user = $10, head_start_s = $11, alone = false, record_number = null
     where id = $1 returning *`,
    [
      record.id,
      conversation.thread,
      conversation.previous,
      conversation.episode,
      conversation.state,
      conversation.priority,
      conversation.openedAt,
      conversation.queuedAt,
      origin.anonymousId,
      origin.verifiedUser,
      conversation.headStart,
    ],
  );
  return readRow(rows[0]).conversation;
}

/** Before there were people, the record of this conversation has told the same. */
export async function isRecorded(sql: Sql, id: string, review: Review): Promise<boolean> {
  const rows = await sql.query(
    `select 1 from log told join log opened using (conversation)
     where conversation = $1 and told.type = 'desk.reviewed' and opened.type = 'desk.opened'
       and told.entry < opened.entry and told.data = $2::jsonb limit 1`,
    [id, JSON.stringify(review)],
  );
  return rows.length > 0;
}

/** Ids of what the AI has had alone with this visitor. */
export async function listRecorded(sql: Sql, visitor: string): Promise<readonly string[]> {
  const rows = await sql.query(
    `select id from conversations where anonymous_id = $1 and alone and erased_at is null`,
    [visitor],
  );
  return rows.map((row) => v.parse(idSchema, row).id);
}

const scope = 'records/erased';
const digest = (visitor: string) => createHash('sha256').update(visitor).digest('hex');

/** What is still on its way from them is not taken, for as long as answers are kept. */
export async function refuseFrom(sql: Sql, visitor: string, at: string): Promise<void> {
  await sql.query(
    `insert into answers (scope, key, fingerprint, status, at) values ($1, $2, '', 204, $3)
     on conflict do nothing`,
    [scope, digest(visitor), at],
  );
}

export async function isRefused(sql: Sql, visitor: string): Promise<boolean> {
  const rows = await sql.query('select key from answers where scope = $1 and key = $2', [
    scope,
    digest(visitor),
  ]);
  return rows.length > 0;
}
