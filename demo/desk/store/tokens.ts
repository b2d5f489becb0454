/**
 * Conversation tokens: unguessable, kept only as SHA-256, good for one conversation, on pages of the site that it was begun on, and
 * for an hour at most. A refresh token is good for thirty days and for one use: who leaves a message may come back late for the answer.
 */
import * as v from 'valibot';
import type { Access } from '../../../widget/desks/wire.ts';
import type { Sql } from '../database/database.ts';
import { digestOf, isSame, newSecret, seal } from '../secrets.ts';

export type TokenKind = 'full' | 'events' | 'refresh';

export type Pass =
  | { readonly kind: 'valid'; readonly holder: Holder }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' };

/** `origin`: of the page, as its browser says it; null where none has said so. */
export type Holder = { readonly conversation: string; readonly origin: string | null };

const minute = 60_000;
const life: Readonly<Record<TokenKind, number>> = {
  full: 60 * minute,
  events: 5 * minute,
  refresh: 30 * 24 * 60 * minute,
};
const prefix: Readonly<Record<TokenKind, string>> = {
  full: 'hct_',
  events: 'hst_',
  refresh: 'hrt_',
};

/** A refresh whose answer was lost on the way may be asked for once more within this time. */
const grace = minute;

const rowSchema = v.object({
  hash: v.string(),
  conversation: v.string(),
  origin: v.nullable(v.string()),
  expires_at: v.date(),
  rotated_at: v.nullable(v.date()),
});

/** `seed` makes the same tokens again, for the replay of an answer that must not be stored. */
export async function grantAccess(
  sql: Sql,
  holder: Holder,
  now: Date,
  seed: Seed | null = null,
): Promise<Access> {
  const full = await grant(sql, holder, 'full', now, seed);
  const refresh = await grant(sql, holder, 'refresh', now, seed);
  return { token: full.token, expires_at: full.expiresAt, refresh_token: refresh.token };
}

export async function grantEvents(sql: Sql, holder: Holder, now: Date): Promise<Access> {
  const { token, expiresAt } = await grant(sql, holder, 'events', now, null);
  return { token, expires_at: expiresAt };
}

export type Seed = { readonly secret: string; readonly key: string };

/** The access that was granted with `seed`, or a new one when the desk's secret has changed since. */
export async function grantAgain(sql: Sql, holder: Holder, now: Date, seed: Seed): Promise<Access> {
  const { conversation } = holder;
  const token = make('full', conversation, seed);
  const rows = await sql.query('select * from tokens where hash = $1', [digestOf(token)]);
  if (rows[0] === undefined) return await grantAccess(sql, holder, now);
  return {
    token,
    expires_at: v.parse(rowSchema, rows[0]).expires_at.toISOString(),
    refresh_token: make('refresh', conversation, seed),
  };
}

export async function checkToken(
  sql: Sql,
  kinds: readonly TokenKind[],
  { conversation, origin }: Holder,
  token: string,
  now: Date,
): Promise<Pass> {
  const rows = await sql.query('select * from tokens where conversation = $1 and kind = any($2)', [
    conversation,
    kinds,
  ]);
  const given = digestOf(token);
  const row = rows.map((each) => v.parse(rowSchema, each)).find((each) => isSame(each.hash, given));
  if (row === undefined || isElsewhere(row, origin)) return { kind: 'unknown' };
  return row.expires_at <= now ? { kind: 'expired' } : { kind: 'valid', holder: holderOf(row) };
}

/** Trades a refresh token in. It is known by its hash alone, so no conversation need be named. */
export async function useRefresh(
  sql: Sql,
  token: string,
  origin: string | null,
  now: Date,
): Promise<Pass> {
  const rows = await sql.query(
    `select * from tokens where hash = $1 and kind = 'refresh' for update`,
    [digestOf(token)],
  );
  if (rows[0] === undefined) return { kind: 'unknown' };
  const row = v.parse(rowSchema, rows[0]);
  const isSpent = row.rotated_at !== null && now.getTime() - row.rotated_at.getTime() > grace;
  if (isSpent || isElsewhere(row, origin)) return { kind: 'unknown' };
  if (row.expires_at <= now) return { kind: 'expired' };
  await sql.query('update tokens set rotated_at = coalesce(rotated_at, $2) where hash = $1', [
    row.hash,
    now.toISOString(),
  ]);
  return { kind: 'valid', holder: holderOf(row) };
}

export async function forgetTokens(sql: Sql, before: string): Promise<void> {
  await sql.query('delete from tokens where expires_at < $1', [before]);
}

type Row = v.InferOutput<typeof rowSchema>;

/** Browsers leave it out where they read from their own site, and servers have none. */
function isElsewhere(row: Row, origin: string | null): boolean {
  return row.origin !== null && origin !== null && row.origin !== origin;
}

function holderOf({ conversation, origin }: Row): Holder {
  return { conversation, origin };
}

async function grant(
  sql: Sql,
  { conversation, origin }: Holder,
  kind: TokenKind,
  now: Date,
  seed: Seed | null,
) {
  const token = make(kind, conversation, seed);
  const expiresAt = new Date(now.getTime() + life[kind]).toISOString();
  await sql.query(
    'insert into tokens (hash, conversation, origin, kind, expires_at) values ($1, $2, $3, $4, $5)',
    [digestOf(token), conversation, origin, kind, expiresAt],
  );
  return { token, expiresAt };
}

function make(kind: TokenKind, conversation: string, seed: Seed | null): string {
  const secret =
    seed === null ? newSecret() : seal(seed.secret, ['token', kind, conversation, seed.key]);
  return prefix[kind] + secret;
}
