/** Reads and writes the row that a conversation's facts add up to. */
import * as v from 'valibot';
import type { Conversation } from '../core/conversation.ts';
import type { Sql } from '../database/database.ts';
import { readRow } from './row.ts';

export type Found =
  | { readonly kind: 'missing' }
  | { readonly kind: 'erased' }
  | { readonly kind: 'found'; readonly conversation: Conversation };

export type Origin = {
  readonly clientId: string;
  readonly anonymousId: string | null;
  /** The user id, once the desk has verified it. */
  readonly verifiedUser: string | null;
};

export async function insertConversation(
  sql: Sql,
  conversation: Conversation,
  origin: Origin,
): Promise<Conversation> {
  const rows = await sql.query(
    `insert into conversations (id, thread, previous, episode, state, priority, opened_at, queued_at,
       entries, seq, client_id, open_for, anonymous_id, verified_user, head_start_s)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, $9, $9, $10, $11, $12) returning *`,
    [
      conversation.id,
      conversation.thread,
      conversation.previous,
      conversation.episode,
      conversation.state,
      conversation.priority,
      conversation.openedAt,
      conversation.queuedAt,
      origin.clientId,
      origin.anonymousId,
      origin.verifiedUser,
      conversation.headStart,
    ],
  );
  return readRow(rows[0]).conversation;
}

export async function findConversation(sql: Sql, id: string): Promise<Found> {
  return found(await sql.query('select * from conversations where id = $1', [id]));
}

/** Nobody else can change the conversation until the transaction of `sql` has ended. */
export async function holdConversation(sql: Sql, id: string): Promise<Found> {
  return found(await sql.query('select * from conversations where id = $1 for update', [id]));
}

export async function saveConversation(sql: Sql, conversation: Conversation): Promise<void> {
  await sql.query(
    `update conversations set state = $2, agent = $3, callback = $4, slot = $5, queued_at = $6,
       claimed_at = $7, ended_at = $8, entries = $9, seq = $10, told = $11, approval = $12,
       answered_at = $13, left_by = $14, seat = $15, call = $16, lease = $17, offer = $18, team = $19,
       alone = $20
     where id = $1`,
    [
      conversation.id,
      conversation.state,
      json(conversation.agent),
      json(conversation.callback),
      conversation.slot,
      conversation.queuedAt,
      conversation.claimedAt,
      conversation.endedAt,
      conversation.entries,
      conversation.seq,
      json(conversation.told),
      json(conversation.approval),
      conversation.answeredAt,
      json(conversation.left),
      conversation.seat,
      json(conversation.call),
      conversation.lease,
      json(conversation.offer),
      json(conversation.team),
      conversation.isAlone,
    ],
  );
}

/**
 * The conversation this one goes on from. Naming it is not enough, or anybody could hang their story
 * onto a stranger's thread: it must have been the same widget, or the same verified person.
 */
export async function findPrevious(
  sql: Sql,
  id: string,
  origin: Origin,
): Promise<Conversation | null> {
  const rows = await sql.query(
    `select * from conversations where id = $1 and erased_at is null
       and (client_id = $2 or anonymous_id = $3 or verified_user = $4)`,
    [id, origin.clientId, origin.anonymousId, origin.verifiedUser],
  );
  return rows[0] === undefined ? null : readRow(rows[0]).conversation;
}

/** What somebody has been asked to allow, and still can. */
export async function listAsked(sql: Sql, now: string): Promise<readonly Conversation[]> {
  const rows = await sql.query(
    `select * from conversations where state = 'accepted' and erased_at is null
       and (approval->>'expires_at')::timestamptz > $1 order by opened_at`,
    [now],
  );
  return rows.map((row) => readRow(row).conversation);
}

/** Everything an agent may want in a list: what is open, and what ended last. */
export async function listOpen(sql: Sql): Promise<readonly Conversation[]> {
  const rows = await sql.query(
    `select * from conversations where state in ('queued', 'active', 'callback_scheduled')
       and erased_at is null order by opened_at`,
  );
  return rows.map((row) => readRow(row).conversation);
}

/** What people have had of a story; what the AI had alone is for reviewers. */
export async function listThread(sql: Sql, thread: string): Promise<readonly Conversation[]> {
  const rows = await sql.query(
    `select * from conversations where thread = $1 and erased_at is null and not alone
     order by opened_at, number`,
    [thread],
  );
  return rows.map((row) => readRow(row).conversation);
}

/** Ids of all that belongs to the same story and has not been erased. */
export async function listStory(sql: Sql, id: string): Promise<readonly string[]> {
  const rows = await sql.query(
    `select id from conversations where erased_at is null
       and thread = (select thread from conversations where id = $1) order by opened_at, number`,
    [id],
  );
  return rows.map((row) => v.parse(idSchema, row).id);
}

/** What ended before, and what nobody has ended although a month more has passed since anything happened. */
export async function listOutdated(sql: Sql, before: string): Promise<readonly string[]> {
  const rows = await sql.query(
    `select id from conversations where erased_at is null and coalesce(ended_at, interval '1 month' +
       (select max(at) from log where conversation = conversations.id)) < $1 order by opened_at`,
    [before],
  );
  return rows.map((row) => v.parse(idSchema, row).id);
}

const idSchema = v.object({ id: v.string() });
function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

function found(rows: readonly unknown[]): Found {
  if (rows[0] === undefined) return { kind: 'missing' };
  const { conversation, erasedAt } = readRow(rows[0]);
  return erasedAt === null ? { kind: 'found', conversation } : { kind: 'erased' };
}
