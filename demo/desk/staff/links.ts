/**
 * One-time links: whoever has one gets an account, or a new password for theirs. Kept as SHA-256, good once and for a while.
 * The secret stands behind the `#` of an address, so it reaches no server's log.
 */
import * as v from 'valibot';
import type { Sql } from '../database/database.ts';
import { digestOf, newSecret } from '../secrets.ts';
import type { Role } from './wire.ts';
import { linkKinds, roleSchema } from './wire.ts';

export type Link = {
  /** `first`: the admin of a desk that has none, who may do without a password. */
  readonly kind: (typeof linkKinds)[number];
  /** Whose account it is for; null for one that is still to be made. */
  readonly account: string | null;
  readonly roles: readonly Role[];
};

const hour = 60 * 60_000;
const life = { first: hour, invitation: 72 * hour, password: 24 * hour } as const;

const linkRow = v.object({
  kind: v.picklist(linkKinds),
  account: v.nullable(v.string()),
  roles: v.array(roleSchema),
});

export async function makeLink(
  sql: Sql,
  link: Link,
  now: Date,
): Promise<{ readonly link: string; readonly expires_at: string }> {
  const secret = newSecret();
  const expires = new Date(now.getTime() + life[link.kind]).toISOString();
  await sql.query(
    'insert into links (hash, kind, account, roles, expires_at) values ($1, $2, $3, $4, $5)',
    [digestOf(secret), link.kind, link.account, JSON.stringify(link.roles), expires],
  );
  return { link: secret, expires_at: expires };
}

export async function findLink(sql: Sql, secret: string, now: Date): Promise<Link | null> {
  const [row] = await sql.query('select * from links where hash = $1 and expires_at > $2', [
    digestOf(secret),
    now.toISOString(),
  ]);
  return row === undefined ? null : v.parse(linkRow, row);
}

/** Of several who take it at once, one has it. A first link makes every other first link worthless. */
export async function takeLink(sql: Sql, secret: string, now: Date): Promise<Link | null> {
  const [row] = await sql.query(
    'delete from links where hash = $1 and expires_at > $2 returning *',
    [digestOf(secret), now.toISOString()],
  );
  if (row === undefined) return null;
  const link = v.parse(linkRow, row);
  if (link.kind === 'first') await sql.query(`delete from links where kind = 'first'`);
  return link;
}

export async function dropLinks(sql: Sql, account: string): Promise<void> {
  await sql.query('delete from links where account = $1', [account]);
}

export async function forgetLinks(sql: Sql, now: Date): Promise<void> {
  await sql.query('delete from links where expires_at <= $1', [now.toISOString()]);
}
