import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { minute, openStaffed, password } from './staffed.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

const begin = (change: Parameters<typeof openStaffed>[1] = {}) => openStaffed(database, change);

describe('a session', () => {
  it('ends when nobody used it for the idle time, and when its whole time is over however much it was used', async () => {
    const desk = await begin({ sessions: { idleMinutes: 60, hours: 3 } });
    await desk.openUp();
    const seen: unknown[] = [];
    for (let n = 0; n < 4; n += 1) {
      desk.pass(50 * minute);
      seen.push(await desk.admin.who());
    }
    await desk.admin.post('sign-in', { login: 'alex@example.com', password });
    desk.pass(61 * minute);

    expect(seen).toEqual(['Alex', 'Alex', 'Alex', null]);
    expect(await desk.admin.who()).toBeNull();
    await desk.desk.tidy();
    expect(await database.query('select * from sessions')).toEqual([]);
  });

  it.for([
    ['by whoever has it', 'POST', 'sign-out-everywhere', {}],
    ['by an admin', 'POST', 'accounts/:kim/sign-out', {}],
    ['with a change of rights', 'PATCH', 'accounts/:kim', { roles: ['agent', 'reviewer'] }],
    ['when the account is blocked', 'PATCH', 'accounts/:kim', { blocked: true }],
  ] as const)('is ended in every browser %s', async ([, method, path, body]) => {
    const desk = await begin();
    await desk.openUp();
    const kim = await desk.join('kim', ['agent']);
    const elsewhere = desk.browser();
    await elsewhere.post('sign-in', { login: 'kim', password });
    const who = path.startsWith('accounts') ? desk.admin : kim;

    const done = await who.ask(method, `/desk/${path.replace(':kim', kim.id)}`, body);

    expect([done.status, await kim.who(), await elsewhere.who()]).toEqual([200, null, null]);
    expect(await desk.admin.who()).toBe('Alex');
  });

  it('is seen by whoever has it among their others, can be ended alone, and by nobody else', async () => {
    const desk = await begin();
    await desk.openUp();
    const kim = await desk.join('kim', ['agent']);
    desk.pass(5 * minute);
    const elsewhere = desk.browser();
    await elsewhere.post('sign-in', { login: 'kim', password });
    const list = async () => (await (await kim.ask('GET', '/desk/me/sessions')).json()).sessions;

    const [own, newest] = await list();
    expect([own, newest]).toMatchObject([
      { is: 'this', began_at: '2026-11-23T10:00:00.000Z' },
      { is: 'another', began_at: '2026-11-23T10:05:00.000Z' },
    ]);
    expect(JSON.stringify([own, newest])).not.toContain(kim.session());
    expect((await desk.admin.post(`me/sessions/${newest.id}/sign-out`)).status).toBe(404);
    expect(await elsewhere.who()).toBe('kim');
    expect((await kim.post(`me/sessions/${newest.id}/sign-out`)).status).toBe(200);
    expect([await elsewhere.who(), await kim.who()]).toEqual([null, 'kim']);
    expect(await list()).toHaveLength(1);
  });

  it('that is ended cuts the console’s stream, and the agent is not online any more', async () => {
    const desk = await begin();
    await desk.openUp();
    const kim = await desk.join('kim', ['agent']);
    const stream = await kim.ask('GET', '/desk/events');
    const heard = stream.text();
    await expect.poll(() => desk.desk.office.roster.isOnline(kim.id)).toBe(true);

    await desk.admin.post(`accounts/${kim.id}/sign-out`);

    expect(await heard).toContain('event: signed-out');
    expect(desk.desk.office.roster.isOnline(kim.id)).toBe(false);
  });
});

describe('accounts', () => {
  it('are made by invitation with the roles that an admin chose, and not those that somebody asks for', async () => {
    const desk = await begin();
    await desk.openUp();
    const { link } = await (await desk.admin.post('invitations', { roles: ['agent'] })).json();
    const kim = desk.browser();
    const mine = { link, name: 'Kim', login: 'kim', password, roles: ['admin'], id: 'ag_alex' };
    const { roles } = await (await kim.post('links/accept', mine)).json();

    expect(roles).toEqual(['agent']);
    expect((await kim.ask('GET', '/desk/accounts')).status).toBe(403);
  });

  it('have one name to sign in by each, and an invitation that met a taken one is still good', async () => {
    const desk = await begin();
    await desk.openUp();
    const { link } = await (await desk.admin.post('invitations', { roles: ['agent'] })).json();
    const kim = desk.browser();
    const choose = (login: string) =>
      kim.post('links/accept', { link, name: 'Kim', login, password });

    expect((await choose('ALEX@example.com')).status).toBe(409);
    expect((await choose('kim')).status).toBe(200);
  });

  it('get a new password by a link of an admin, which ends every session and the link before it', async () => {
    const desk = await begin();
    await desk.openUp();
    const kim = await desk.join('kim', ['agent']);
    const links = [];
    for (let n = 0; n < 2; n += 1) {
      links.push((await (await desk.admin.post(`accounts/${kim.id}/link`)).json()).link);
    }
    const other = 'a spoon under the bridge';
    const renewed = desk.browser();
    const take = (link: string) =>
      renewed.post('links/accept', { link, name: 'X', login: 'mallory', password: other });

    expect((await take(links[0])).status).toBe(410);
    expect((await take(links[1])).status).toBe(200);
    expect([await kim.who(), await renewed.who()]).toEqual([null, 'kim']);
    expect((await desk.browser().post('sign-in', { login: 'kim', password })).status).toBe(401);
  });

  it('change their own password only with the old one, and are signed out everywhere else', async () => {
    const desk = await begin();
    await desk.openUp();
    const other = 'a spoon under the bridge';
    const change = (current: string) =>
      desk.admin.post('me/password', { current, password: other });

    const elsewhere = desk.browser();
    await elsewhere.post('sign-in', { login: 'alex@example.com', password });

    const wrong = await change('not this one, I fear');
    expect([wrong.status, (await wrong.json()).detail]).toEqual([
      401,
      'That is not your current password.',
    ]);
    const known = { current: password, password: 'JackieChanRules' };
    expect((await desk.admin.post('me/password', known)).status).toBe(422);
    expect(await elsewhere.who()).toBe('Alex');
    const before = desk.admin.session();
    expect((await change(password)).status).toBe(200);
    expect(await elsewhere.who()).toBeNull();
    expect(desk.admin.session()).not.toBe(before);
    expect(await desk.admin.who()).toBe('Alex');
  });

  it('keep one admin: the last one can neither be blocked nor made something else', async () => {
    const desk = await begin();
    await desk.openUp();
    const { id } = (await (await desk.admin.ask('GET', '/desk/me')).json()).me;
    const change = (body: object) => desk.admin.ask('PATCH', `/desk/accounts/${id}`, body);

    expect((await change({ blocked: true })).status).toBe(409);
    expect((await change({ roles: ['agent'] })).status).toBe(409);
    const before = desk.admin.session();
    expect((await change({ roles: ['admin', 'reviewer'] })).status).toBe(200);
    expect(desk.admin.session()).not.toBe(before);
    expect(await desk.admin.who()).toBe('Alex');
  });
});
