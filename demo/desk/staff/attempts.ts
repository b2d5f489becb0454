/**
 * Who guesses passwords waits longer each time. Counted by name and address together, by name, and by address, so that neither
 * many names from one place nor one name from many places get far; the first is the strictest, so that a stranger
 * does not lock out whoever the name belongs to. Names and addresses are kept as a keyed hash.
 */
import { createHmac } from 'node:crypto';
import * as v from 'valibot';
import type { Database, Sql } from '../database/database.ts';

const second = 1000;
const longest = 15 * 60 * second;
/** After a day without a miss, misses are forgotten. */
const memory = 24 * 60 * 60 * second;

/** Misses that cost nothing. */
const free = { pair: 5, login: 20, address: 50 } as const;
type Kind = keyof typeof free;
const kinds: readonly Kind[] = ['pair', 'login', 'address'];

export type Guess = { readonly login: string; readonly address: string };

/** From the first miss too many: 1 s, 2 s, 4 s … up to a quarter of an hour. */
export function delayMs(misses: number, kind: Kind): number {
  return misses < free[kind] ? 0 : Math.min(longest, second * 2 ** (misses - free[kind]));
}

const row = v.object({ misses: v.number(), last_at: v.date() });

/**
 * Counts the guess as a miss before anybody looks whether it is one: fifty at once are fifty. Milliseconds to wait where it
 * comes too early, which is not counted; otherwise 0.
 */
export async function countGuess(
  database: Database,
  secret: string,
  guess: Guess,
  now: Date,
): Promise<number> {
  return await database.transaction(async (sql) => {
    const found = [];
    for (const kind of kinds) {
      const key = keyOf(secret, kind, guess);
      const [kept] = await sql.query(
        `insert into attempts (key, misses, last_at) values ($1, 0, $2)
         on conflict (key) do update set key = excluded.key returning misses, last_at`,
        [key, now.toISOString()],
      );
      const { misses, last_at: last } = v.parse(row, kept);
      const age = now.getTime() - last.getTime();
      found.push({ key, kind, age, misses: age > memory ? 0 : misses });
    }
    const wait = Math.max(...found.map((one) => delayMs(one.misses, one.kind) - one.age));
    if (wait > 0) return wait;
    for (const { key, misses } of found) {
      await sql.query('update attempts set misses = $2, last_at = $3 where key = $1', [
        key,
        misses + 1,
        now.toISOString(),
      ]);
    }
    return 0;
  });
}

/** It was no miss. */
export async function forgive(sql: Sql, secret: string, guess: Guess): Promise<void> {
  const keys = (['pair', 'login'] as const).map((kind) => keyOf(secret, kind, guess));
  await sql.query('delete from attempts where key = any($1)', [keys]);
  await sql.query('update attempts set misses = greatest(misses - 1, 0) where key = $1', [
    keyOf(secret, 'address', guess),
  ]);
}

export async function forgetAttempts(sql: Sql, now: Date): Promise<void> {
  const before = new Date(now.getTime() - memory).toISOString();
  await sql.query('delete from attempts where last_at < $1', [before]);
}

function keyOf(secret: string, kind: Kind, { login, address }: Guess): string {
  const about = { pair: [login, address], login: [login], address: [address] }[kind];
  return createHmac('sha256', secret)
    .update(JSON.stringify(['attempts', kind, ...about]))
    .digest('hex');
}
