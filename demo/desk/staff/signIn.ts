/**
 * - `GET /desk/ways`: `{ sso }`, the name of single sign-on, or null.
 * - `POST /desk/sign-in { login, password }`: a session, as a cookie. 401 says nothing about which of the two was wrong; 429 with
 *   `Retry-After` where it was tried too often.
 * - `POST /desk/links/look { link }`: what a one-time link is for. It may be looked at again.
 * - `POST /desk/links/accept { link, name, login, password }`: takes it, and begins a session. Only a first link may come
 *   without a password.
 */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { isDuplicate } from '../database/database.ts';
import { readBody } from '../hep/body.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Account } from './accounts.ts';
import { changeAccount, createAccount, findAccount, meOf } from './accounts.ts';
import { addressOf } from './address.ts';
import { countGuess, forgive } from './attempts.ts';
import { giveSession, isEncrypted, sessionIn } from './cookie.ts';
import type { Staffed } from './doors.ts';
import { findLink, type Link, takeLink } from './links.ts';
import { hashPassword, isPassword, weaknessOf } from './password.ts';
import { beginSession, endSession, endSessions } from './sessions.ts';
import { acceptSchema, lookSchema, signInSchema, type Looked } from './wire.ts';

export function signInRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();
  const { database, settings, now } = office;

  app.get('/ways', (c) => c.json({ sso: settings.sso?.label ?? null }));

  app.post('/sign-in', async (c) => {
    insistOnHttps(c, office);
    const { login, password } = await readBody(c, signInSchema);
    const guess = { login, address: addressOf(c, settings.proxies) };
    const wait = await countGuess(database, settings.secret, guess, now());
    if (wait > 0) return refuse('too-many-tries', { retryAfter: Math.ceil(wait / 1000) });
    const account = await findAccount(database, 'login', login);
    // Whoever comes by single sign-on comes by nothing else.
    const kept = account?.subject === null ? account.password : null;
    const isRight = await isPassword(password, kept);
    if (account === null || !isRight || account.isBlocked) {
      office.note({ event: 'sign-in.refused', account: account?.id ?? null });
      return refuse('sign-in-failed');
    }
    await forgive(database, settings.secret, guess);
    return c.json(await enter(c, office, account));
  });

  app.post('/links/look', async (c) => {
    const { link: secret } = await readBody(c, lookSchema);
    const link = (await findLink(database, secret, now())) ?? refuse('link-spent');
    const account = link.account === null ? null : await findAccount(database, 'id', link.account);
    const { name = '', login = '' } = account ?? suggested[link.kind];
    const roles = [...(account?.roles ?? link.roles)];
    return c.json({ kind: link.kind, name, login, roles } satisfies Looked);
  });

  app.post('/links/accept', async (c) => {
    insistOnHttps(c, office);
    const { link: secret, name, login, password } = await readBody(c, acceptSchema);
    const { kind } = (await findLink(database, secret, now())) ?? refuse('link-spent');
    const hasPassword = password !== '' || kind !== 'first';
    const weakness = hasPassword ? await weaknessOf(password, [name, login]) : null;
    if (weakness !== null) return refuseWeak(weakness);
    const hash = hasPassword ? await hashPassword(password) : null;
    try {
      const account = await database.transaction(async (sql) => {
        const link = (await takeLink(sql, secret, now())) ?? refuse('link-spent');
        const own = { name, login, password: hash };
        return link.account === null
          ? await createAccount(sql, { ...own, id: office.account(), roles: link.roles }, now())
          : await renew(link, link.account, own);

        async function renew({ kind: of }: Link, id: string, change: typeof own) {
          // A new password is no new name.
          await changeAccount(sql, id, of === 'first' ? change : { password: hash });
          await endSessions(sql, id);
          return (await findAccount(sql, 'id', id)) ?? refuse('link-spent');
        }
      });
      office.bell.ring({ kind: 'sessions' });
      if (account.isBlocked) return refuse('link-spent');
      office.note({ event: `link.${kind}`, account: account.id });
      return c.json(await enter(c, office, account));
    } catch (error) {
      if (isDuplicate(error, 'accounts_login_key')) return refuse('login-taken');
      throw error;
    }
  });

  return app;
}

/** On one's own machine nobody should have to think of something first. */
const suggested: Readonly<
  Record<Link['kind'], { readonly name?: string; readonly login?: string }>
> = {
  first: { name: 'Alex', login: 'admin' },
  invitation: {},
  password: {},
};

export function refuseWeak(detail: string): never {
  return refuse('invalid-request', { detail, errors: [{ pointer: '/password', detail }] });
}

/** A new session, and the one that this browser had before is over: nobody can have planted it. */
export async function enter(c: Context, office: Office, account: Account) {
  const { database, settings, now } = office;
  const before = sessionIn(c, settings);
  if (before !== null) await endSession(database, before);
  giveSession(c, settings, await beginSession(database, account.id, now()));
  office.note({ event: 'session.began', account: account.id });
  return meOf(account);
}

const thisMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** A password that travels openly is everybody's. */
export function insistOnHttps(c: Context, { settings }: Office): void {
  if (isEncrypted(c, settings) || thisMachine.test(new URL(c.req.url).hostname)) return;
  refuse('insecure', {
    detail: 'Reach the desk by https, and say so in DESK_URL where a proxy ends it.',
  });
}
