/** Staff of a desk that a test drives: with accounts and sessions as the desk itself makes them. */
import type { Actor } from '../../demo/desk/agents/wire.ts';
import type { Sql } from '../../demo/desk/database/database.ts';
import { changeAccount, createAccount, findAccount } from '../../demo/desk/staff/accounts.ts';
import { beginSession } from '../../demo/desk/staff/sessions.ts';
import { type Role, roles as allRoles } from '../../demo/desk/staff/wire.ts';

/** What a browser sends along. */
export type Browser = Readonly<Record<string, string>>;

/**
 * What a browser sends along once this person has signed in, on a page of the desk. The account is made where there is none
 * yet, as single sign-on would: without a password.
 */
export async function signedIn(
  sql: Sql,
  { id, name, team, picture }: Actor,
  now = new Date(),
  roles: readonly Role[] = allRoles,
): Promise<Browser> {
  if ((await findAccount(sql, 'id', id)) === null) {
    const subject = `https://id.example ${id}`;
    await createAccount(sql, { id, login: id.toLowerCase(), name, roles, subject }, now);
    await changeAccount(sql, id, { team: team ?? null, picture: picture ?? null });
  }
  return { Cookie: `desk=${await beginSession(sql, id, now)}`, ...ownPage };
}

/** Alex, for who has the database of a server. `agents` are further ones by id. */
export const alexAt = async (sql: Sql): Promise<Browser> =>
  await signedIn(sql, { id: 'ag_1', name: 'Alex' });

/** As browsers say it of what a page asks of its own server. */
export const ownPage: Browser = { 'Sec-Fetch-Site': 'same-origin' };
