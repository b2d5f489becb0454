/** Who may sign in at the desk, and as what. */
import * as v from 'valibot';
import type { Actor } from '../agents/wire.ts';
import type { Sql } from '../database/database.ts';
import type { Me, Role } from './wire.ts';
import { roleSchema } from './wire.ts';

export type Account = {
  readonly id: string;
  /** In lower case; unique. */
  readonly login: string;
  /** What customers and colleagues read. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly team: string | null;
  /** A print of the picture, where there is one. */
  readonly picture: string | null;
  /** See `password.ts`; null for who signs in elsewhere. */
  readonly password: string | null;
  /** Issuer and subject of single sign-on, for who comes by it. */
  readonly subject: string | null;
  readonly isBlocked: boolean;
};

export const accountRow = v.pipe(
  v.object({
    id: v.string(),
    login: v.string(),
    name: v.string(),
    roles: v.array(roleSchema),
    team: v.nullable(v.string()),
    picture: v.nullable(v.string()),
    password: v.nullable(v.string()),
    subject: v.nullable(v.string()),
    blocked_at: v.nullable(v.date()),
  }),
  v.transform(({ blocked_at: at, ...account }): Account => ({
    ...account,
    isBlocked: at !== null,
  })),
);

export type NewAccount = Pick<Account, 'id' | 'login' | 'name' | 'roles'> &
  Partial<Pick<Account, 'password' | 'subject'>>;

/** Rejects with a duplicate of `accounts_login_key` when the name to sign in with is somebody's. */
export async function createAccount(sql: Sql, account: NewAccount, now: Date): Promise<Account> {
  const { id, login, name, roles, password = null, subject = null } = account;
  const rows = await sql.query(
    `insert into accounts (id, login, name, roles, password, subject, created_at)
     values ($1, $2, $3, $4, $5, $6, $7) returning *`,
    [id, login, name, JSON.stringify(roles), password, subject, now.toISOString()],
  );
  return v.parse(accountRow, rows[0]);
}

export type AccountKey = 'id' | 'login' | 'subject';

export async function findAccount(
  sql: Sql,
  key: AccountKey,
  value: string,
): Promise<Account | null> {
  const [row] = await sql.query(`select * from accounts where ${key} = $1`, [value]);
  return row === undefined ? null : v.parse(accountRow, row);
}

export type AccountChange = Partial<
  Pick<Account, 'login' | 'name' | 'roles' | 'team' | 'picture' | 'password'>
> & { readonly blockedAt?: Date | null };

export async function changeAccount(sql: Sql, id: string, change: AccountChange): Promise<void> {
  const { roles, blockedAt, ...plain } = change;
  const columns: Readonly<Record<string, unknown>> = {
    ...plain,
    ...(roles === undefined ? {} : { roles: JSON.stringify(roles) }),
    ...(blockedAt === undefined ? {} : { blocked_at: blockedAt?.toISOString() ?? null }),
  };
  const names = Object.keys(columns);
  if (names.length === 0) return;
  const set = names.map((column, n) => `${column} = $${n + 2}`).join(', ');
  await sql.query(`update accounts set ${set} where id = $1`, [id, ...Object.values(columns)]);
}

const listedRow = v.intersect([accountRow, v.object({ sessions: v.number() })]);

/** With how many browsers each is signed in, whether or not their time is over. */
export async function listAccounts(
  sql: Sql,
): Promise<readonly (Account & { readonly sessions: number })[]> {
  const rows = await sql.query(
    `select *, (select count(*)::int from sessions where account = accounts.id) as sessions
     from accounts order by lower(name), id`,
  );
  return rows.map((row) => v.parse(listedRow, row));
}

/** Somebody who can change who has which role, and come back tomorrow. */
export async function hasAdmin(sql: Sql): Promise<boolean> {
  const rows = await sql.query(
    `select 1 from accounts where roles @> '["admin"]' and blocked_at is null
     and (password is not null or subject is not null) limit 1`,
  );
  return rows.length > 0;
}

/** The admin of the first link, who has not chosen a password. */
export async function findFirst(sql: Sql): Promise<Account | null> {
  const [row] = await sql.query(
    `select * from accounts where roles @> '["admin"]' and blocked_at is null order by created_at limit 1`,
  );
  return row === undefined ? null : v.parse(accountRow, row);
}

export function actorOf({ id, name, team, picture }: Account): Actor {
  return {
    id,
    name,
    ...(team === null ? {} : { team }),
    ...(picture === null ? {} : { picture }),
  };
}

export function meOf(account: Account): Me {
  const { login, roles } = account;
  return {
    ...actorOf(account),
    login,
    roles: [...roles],
    signsInBy: wayOf(account),
  };
}

function wayOf({ subject, password }: Account): Me['signsInBy'] {
  if (subject !== null) return 'sso';
  return password === null ? 'link' : 'password';
}
