import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { makeFirstLink } from '../../demo/desk/staff/first.ts';
import { everythingIn } from '../desk/auditContract.ts';
import { knownPasswords } from '../../demo/desk/staff/known.ts';
import { hour, minute, openStaffed, password } from './staffed.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

const begin = (change: Parameters<typeof openStaffed>[1] = {}) => openStaffed(database, change);

describe('a desk that nobody has signed in to', () => {
  it('knows no password, and lets in whoever has its one-time link, once and within an hour', async () => {
    const desk = await begin();
    const link = await desk.first();
    const looked = await (await desk.admin.post('links/look', { link })).json();
    expect(looked).toMatchObject({ kind: 'first', name: 'Alex', login: 'admin' });

    const { kind: _, ...shown } = looked;
    const tries = await Promise.all(
      [1, 2, 3].map(() =>
        desk.browser().post('links/accept', { link, ...shown, roles: undefined, password: '' }),
      ),
    );
    const late = await desk.first();
    desk.pass(hour);

    expect(tries.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410, 410]);
    const spent = await desk.browser().post('links/look', { link: late });
    expect(spent.status).toBe(410);
  });

  it('gives an admin without a password another link at the next start, and nobody with one', async () => {
    const desk = await begin();
    const link = await desk.first();
    await desk.admin.post('links/accept', { link, name: 'Alex', login: 'admin', password: '' });

    const again = desk.browser();
    const next = await desk.first();
    await again.post('links/accept', { link: next, name: 'Alex', login: 'admin', password });

    expect(await again.who()).toBe('Alex');
    expect(await makeFirstLink(desk.desk.office)).toBeNull();
  });
});

describe('signing in', () => {
  it('takes name and password, and gives a cookie that no script and no other site can use', async () => {
    const desk = await begin();
    await desk.openUp();
    const one = desk.browser();
    await one.post('sign-in', { login: ' Alex@Example.com ', password });

    expect(one.cookies()).toEqual([
      expect.stringMatching(/^desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect(await one.who()).toBe('Alex');
    const kept = await everythingIn(database);
    for (const secret of [password, one.session(), '203.0.113.7']) {
      expect(kept).not.toContain(secret);
    }
  });

  it('uses the host’s own secure cookie where people come by https, and takes no password over an open line', async () => {
    const safe = await begin({ publicUrl: 'https://desk.example/hep/v1' });
    await safe.openUp();
    expect(safe.admin.cookies()).toEqual([
      expect.stringMatching(/^__Host-desk=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
    ]);

    const open = await begin({ hosts: null });
    const told = await open.admin.ask('POST', 'http://desk.example/desk/sign-in', {
      login: 'alex',
      password,
    });
    expect([told.status, (await told.json()).type]).toEqual([403, 'urn:hep:problem:insecure']);
  });

  it('says the same of a wrong password, of a name that is nobody’s, and of a blocked account', async () => {
    const desk = await begin();
    await desk.openUp();
    const kim = await desk.join('kim', ['agent']);
    await desk.admin.ask('PATCH', `/desk/accounts/${kim.id}`, { blocked: true });

    const answers = await Promise.all(
      [
        { login: 'alex@example.com', password: 'four lamps on a loud pier' },
        { login: 'nobody', password },
        { login: 'kim', password },
      ].map(async (guess) => {
        const answer = await desk.browser().post('sign-in', guess);
        return `${answer.status} ${await answer.text()}`;
      }),
    );

    expect(new Set(answers)).toEqual(new Set([expect.stringMatching(/^401 /)]));
  });

  it('gives every sign-in a new session, and ends the one that the browser had', async () => {
    const desk = await begin();
    await desk.openUp();
    const before = desk.admin.session();
    await desk.admin.post('sign-in', { login: 'alex@example.com', password });

    expect(desk.admin.session()).not.toBe(before);
    const planted = await desk.app.request('/desk/inbox', {
      headers: { Cookie: `desk=${before}` },
    });
    expect(planted.status).toBe(401);
  });

  it.for([
    ['short', 'elephant'],
    ['the same again and again', 'lamplamplamplamplamp'],
    ['a count', '123456789012345678'],
    ['one’s own name', 'alex@example.com password'],
    ['known out of breaches', 'jackieCHANrules'],
  ])('refuses a password that is %s', async ([, weak]) => {
    const desk = await begin();
    const link = await desk.first();
    const answer = await desk.admin.post('links/accept', {
      link,
      name: 'Alex',
      login: 'alex@example.com',
      password: weak,
    });

    expect([answer.status, (await answer.json()).errors[0].pointer]).toEqual([422, '/password']);
    expect((await desk.admin.post('links/look', { link })).status).toBe(200);
  });
});

it('compares a new password with more known ones of its length than ASVS 6.2.4 asks for', async () => {
  expect((await knownPasswords()).size).toBeGreaterThan(3000);
});

describe('guessing', () => {
  const guess = { login: 'alex@example.com', password: 'not this one, I fear' };

  it('is slower with each miss, also for the right password, and forgotten with a day or a success', async () => {
    const desk = await begin();
    await desk.openUp();
    const thief = desk.browser('198.51.100.1');
    const waits: number[] = [];
    for (let n = 0; n < 9; n += 1) {
      const answer = await thief.post('sign-in', guess);
      const wait = Number(answer.headers.get('Retry-After') ?? 0);
      waits.push(wait);
      if (wait > 0) {
        expect((await thief.post('sign-in', { ...guess, password })).status).toBe(429);
        desk.pass(wait * 1000);
        await thief.post('sign-in', guess);
      }
    }
    expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8]);

    // Whoever the name belongs to comes from elsewhere, and does not wait.
    expect((await desk.browser().post('sign-in', { ...guess, password })).status).toBe(200);
    desk.pass(24 * hour + minute);
    expect((await thief.post('sign-in', guess)).status).toBe(401);
  });

  it('fifty times at once is fifty times: five are looked at', async () => {
    const desk = await begin();
    await desk.openUp();
    const thief = desk.browser('198.51.100.2');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => thief.post('sign-in', guess)),
    );

    const looked = answers.filter(({ status }) => status === 401);
    expect([looked.length, answers.length]).toEqual([5, 50]);
  }, 60_000);

  it('is counted by the address that the nearest trusted proxy names, whatever the client writes before it', async () => {
    const desk = await begin();
    await desk.openUp();
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      const forged = desk.browser(`10.0.0.${n}, 198.51.100.3`);
      statuses.push((await forged.post('sign-in', guess)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });
});
