/**
 * Sessions of the desk's staff: 256 random bits in a cookie, kept as SHA-256 only. One ends when it was not used
 * for the idle time, when its whole time is over, when its account is blocked, and when it is taken away.
 */
import * as v from 'valibot';
import type { Sql } from '../database/database.ts';
import { digestOf, newSecret } from '../secrets.ts';
import type { Account } from './accounts.ts';
import { accountRow } from './accounts.ts';
import type { OwnSession } from './wire.ts';

export type SessionLimits = {
  /** Without a request and without an open console. */
  readonly idleMinutes: number;
  /** After which one signs in again, whatever one did. */
  readonly hours: number;
};

const minute = 60_000;
/** Use is noted that often at most: it is a write. */
const noted = minute;

export async function beginSession(sql: Sql, account: string, now: Date): Promise<string> {
  const token = newSecret();
  await sql.query(
    'insert into sessions (hash, account, began_at, used_at) values ($1, $2, $3, $3)',
    [digestOf(token), account, now.toISOString()],
  );
  return token;
}

const foundRow = v.object({ used_at: v.date() });

/** Whose it is, and that it was used; null where it is nobody's or not any more. */
export async function useSession(
  sql: Sql,
  token: string,
  now: Date,
  limits: SessionLimits,
): Promise<Account | null> {
  const hash = digestOf(token);
  const [row] = await sql.query(
    `select accounts.*, sessions.used_at from sessions join accounts on accounts.id = sessions.account
     where hash = $1 and blocked_at is null and began_at > $2 and used_at > $3`,
    [hash, ...oldest(now, limits)],
  );
  if (row === undefined) return null;
  if (now.getTime() - v.parse(foundRow, row).used_at.getTime() >= noted) {
    await sql.query('update sessions set used_at = $2 where hash = $1', [hash, now.toISOString()]);
  }
  return v.parse(accountRow, row);
}

/** Enough to tell one from the other, and of no use to whoever reads it. */
const idOf = (hash: string) => hash.slice(0, 16);

const listedRow = v.object({ hash: v.string(), began_at: v.date(), used_at: v.date() });

/** Those that are good still: that of whoever asks, by `token`, and then those used last. */
export async function listSessions(
  sql: Sql,
  account: string,
  token: string,
  now: Date,
  limits: SessionLimits,
): Promise<readonly OwnSession[]> {
  const rows = await sql.query(
    `select hash, began_at, used_at from sessions
     where account = $1 and began_at > $2 and used_at > $3
     order by hash = $4 desc, used_at desc`,
    [account, ...oldest(now, limits), digestOf(token)],
  );
  return rows.map((row) => {
    const { hash, began_at: began, used_at: used } = v.parse(listedRow, row);
    return {
      id: idOf(hash),
      began_at: began.toISOString(),
      used_at: used.toISOString(),
      is: hash === digestOf(token) ? 'this' : 'another',
    };
  });
}

/** Whether there was such a one of this account. */
export async function endOneSession(sql: Sql, account: string, id: string): Promise<boolean> {
  const rows = await sql.query(
    'delete from sessions where account = $1 and substr(hash, 1, 16) = $2 returning hash',
    [account, id],
  );
  return rows.length > 0;
}

export async function endSession(sql: Sql, token: string): Promise<void> {
  await sql.query('delete from sessions where hash = $1', [digestOf(token)]);
}

/** In every browser. */
export async function endSessions(sql: Sql, account: string): Promise<void> {
  await sql.query('delete from sessions where account = $1', [account]);
}

export async function forgetSessions(sql: Sql, now: Date, limits: SessionLimits): Promise<void> {
  await sql.query('delete from sessions where began_at <= $1 or used_at <= $2', [
    ...oldest(now, limits),
  ]);
}

function oldest(now: Date, { hours, idleMinutes }: SessionLimits): readonly [string, string] {
  const before = (minutes: number) => new Date(now.getTime() - minutes * minute).toISOString();
  return [before(hours * 60), before(idleMinutes)];
}
