/**
 * What everybody may do about themselves.
 *
 * - `GET /desk/me`: `{ me }`, null for who is not signed in.
 * - `PATCH /desk/me { name?, team? }`: the name and team that customers read.
 * - `PUT /desk/me/picture`: the picture, its bytes are the body: PNG, JPEG or WebP, 300 kB at most.
 * - `POST /desk/me/password { current, password }`: a new one; every other browser is signed out. `current` is not asked of who has
 *   none yet, and whoever comes by single sign-on gets none: they would still come in when their company has shut the door.
 * - `GET /desk/me/sessions`: in which browsers one is signed in; `POST /desk/me/sessions/{id}/sign-out` ends one of them.
 * - `POST /desk/sign-out`, `POST /desk/sign-out-everywhere`.
 */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { typeOf } from '../files.ts';
import { readBody } from '../hep/body.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import { keepPicture } from '../store/pictures.ts';
import { changeAccount, findAccount, meOf } from './accounts.ts';
import { addressOf } from './address.ts';
import { countGuess, forgive } from './attempts.ts';
import { dropSession } from './cookie.ts';
import { signedIn, type Staffed } from './doors.ts';
import { hashPassword, isPassword, weaknessOf } from './password.ts';
import { endOneSession, endSession, endSessions, listSessions } from './sessions.ts';
import { enter, insistOnHttps, refuseWeak } from './signIn.ts';
import { changeMeSchema, changePasswordSchema } from './wire.ts';

const pictures = { bytes: 300_000, types: ['image/png', 'image/jpeg', 'image/webp'] };

export function selfRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();
  const { database, settings } = office;

  app.get('/me', async (c) => {
    const who = await signedIn(office, c);
    return c.json({ me: who === null ? null : meOf(who.account) });
  });

  app.patch('/me', async (c) => {
    const { name, team } = await readBody(c, changeMeSchema);
    const { id } = c.get('account');
    await changeAccount(database, id, {
      ...(name === undefined ? {} : { name }),
      ...(team === undefined ? {} : { team: team === '' ? null : team }),
    });
    return c.json(await read(id));
  });

  app.put('/me/picture', bodyLimit({ maxSize: pictures.bytes }), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const mediaType = await typeOf(bytes, pictures);
    if (mediaType === null) {
      return refuse('file-type', { detail: 'It must be a PNG, JPEG or WebP picture.' });
    }
    const { id } = c.get('account');
    const picture = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    await keepPicture(database, id, { mediaType, bytes });
    // Customers' browsers know one picture from the next by its print.
    await changeAccount(database, id, { picture });
    return c.json({ picture });
  });

  app.post('/me/password', async (c) => {
    insistOnHttps(c, office);
    const { current, password } = await readBody(c, changePasswordSchema);
    const account = c.get('account');
    if (account.subject !== null) {
      return refuse('forbidden', { detail: 'You sign in through your company, by its password.' });
    }
    if (account.password !== null) {
      const guess = { login: account.login, address: addressOf(c, settings.proxies) };
      const wait = await countGuess(database, settings.secret, guess, office.now());
      if (wait > 0) return refuse('too-many-tries', { retryAfter: Math.ceil(wait / 1000) });
      if (!(await isPassword(current, account.password))) {
        office.note({ event: 'password.refused', account: account.id });
        return refuse('sign-in-failed', { detail: 'That is not your current password.' });
      }
      await forgive(database, settings.secret, guess);
    }
    const weakness = await weaknessOf(password, [account.name, account.login]);
    if (weakness !== null) return refuseWeak(weakness);
    await changeAccount(database, account.id, { password: await hashPassword(password) });
    await endSessions(database, account.id);
    office.bell.ring({ kind: 'sessions' });
    office.note({ event: 'password.changed', account: account.id });
    return c.json(await enter(c, office, { ...account, password: '' }));
  });

  app.get('/me/sessions', async (c) => {
    const { id } = c.get('account');
    const token = c.get('session');
    const sessions = await listSessions(database, id, token, office.now(), settings.sessions);
    return c.json({ sessions });
  });

  app.post('/me/sessions/:id/sign-out', async (c) => {
    const { id } = c.get('account');
    if (!(await endOneSession(database, id, c.req.param('id')))) return refuse('not-found');
    office.bell.ring({ kind: 'sessions' });
    office.note({ event: 'session.ended', account: id });
    return c.json({ ok: true });
  });

  app.post('/sign-out', async (c) => {
    await endSession(database, c.get('session'));
    dropSession(c, settings);
    office.bell.ring({ kind: 'sessions' });
    return c.json({ ok: true });
  });

  app.post('/sign-out-everywhere', async (c) => {
    await endSessions(database, c.get('account').id);
    dropSession(c, settings);
    office.bell.ring({ kind: 'sessions' });
    return c.json({ ok: true });
  });

  async function read(id: string) {
    return meOf((await findAccount(database, 'id', id)) ?? refuse('signed-out'));
  }

  return app;
}
