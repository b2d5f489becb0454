/**
 * For admins.
 *
 * - `GET /desk/accounts`: everybody, with roles and how many browsers are signed in.
 * - `POST /desk/invitations { roles }`: a one-time link to an account with these roles, good for three days.
 * - `PATCH /desk/accounts/{id} { roles?, blocked? }`: both end every session of that account. 409 for the last admin.
 * - `POST /desk/accounts/{id}/link`: a one-time link to a new password, good for a day. 409 for who comes by single sign-on.
 * - `POST /desk/accounts/{id}/sign-out`: ends every session.
 */
import { Hono } from 'hono';
import { readBody } from '../hep/body.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Account } from './accounts.ts';
import { changeAccount, findAccount, hasAdmin, listAccounts, meOf } from './accounts.ts';
import type { Staffed } from './doors.ts';
import { dropLinks, makeLink } from './links.ts';
import { endSessions } from './sessions.ts';
import { enter } from './signIn.ts';
import { changeAccountSchema, inviteSchema } from './wire.ts';

export function peopleRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();
  const { database, now } = office;

  app.get('/accounts', async (c) => {
    const accounts = (await listAccounts(database)).map(({ isBlocked, sessions, ...account }) => ({
      ...meOf({ ...account, isBlocked }),
      blocked: isBlocked,
      sessions,
    }));
    return c.json({ accounts });
  });

  app.post('/invitations', async (c) => {
    const { roles } = await readBody(c, inviteSchema);
    office.note({ event: 'account.invited', account: c.get('account').id });
    return c.json(await makeLink(database, { kind: 'invitation', account: null, roles }, now()));
  });

  app.patch('/accounts/:id', async (c) => {
    const { roles, blocked } = await readBody(c, changeAccountSchema);
    const { id } = await known(c.req.param('id'));
    await database.transaction(async (sql) => {
      // Two admins who demote each other at the same moment must not both succeed.
      await sql.query(`select id from accounts where roles @> '["admin"]' order by id for update`);
      const had = await hasAdmin(sql);
      await changeAccount(sql, id, {
        ...(roles === undefined ? {} : { roles }),
        ...(blocked === undefined ? {} : { blockedAt: blocked ? now() : null }),
      });
      if (had && !(await hasAdmin(sql))) {
        refuse('state-conflict', {
          detail: 'This is the last admin. Make somebody else one first.',
        });
      }
      await endSessions(sql, id);
      await dropLinks(sql, id);
    });
    office.bell.ring({ kind: 'sessions' });
    office.note({ event: 'account.changed', account: id, by: c.get('account').id });
    // Whoever changes their own rights goes on with a new session.
    if (id === c.get('account').id && blocked !== true) await enter(c, office, await known(id));
    return c.json({ ok: true });
  });

  app.post('/accounts/:id/link', async (c) => {
    const { id, roles, isBlocked, subject } = await known(c.req.param('id'));
    if (isBlocked) return refuse('state-conflict', { detail: 'This account is blocked.' });
    if (subject !== null) {
      return refuse('state-conflict', { detail: 'They sign in through their company.' });
    }
    await dropLinks(database, id);
    office.note({ event: 'password.link', account: id, by: c.get('account').id });
    return c.json(await makeLink(database, { kind: 'password', account: id, roles }, now()));
  });

  app.post('/accounts/:id/sign-out', async (c) => {
    const { id } = await known(c.req.param('id'));
    await endSessions(database, id);
    office.bell.ring({ kind: 'sessions' });
    office.note({ event: 'sessions.ended', account: id, by: c.get('account').id });
    return c.json({ ok: true });
  });

  async function known(id: string): Promise<Account> {
    return (await findAccount(database, 'id', id)) ?? refuse('not-found');
  }

  return app;
}
