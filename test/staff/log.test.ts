import { afterEach, describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { jsonLog, traceOf } from '../../demo/desk/log.ts';
import { createServer } from '../../demo/server.ts';
import { packetOf, story } from '../desk/canary.ts';
import { ownPage } from '../desk/staff.ts';

afterEach(() => vi.restoreAllMocks());

/** A desk and all that is written while it works, by whatever way. */
async function listened() {
  const written: string[] = [];
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, way).mockImplementation((...said: unknown[]) => {
      written.push(said.map((one) => (one instanceof Error ? one.stack : String(one))).join(' '));
    });
  }
  const database = await freshDatabase();
  const server = await createServer({
    port: 0,
    database,
    log: jsonLog((line) => written.push(line)),
  });
  const lines = () => written.flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  return { database, server, written, lines };
}

const json = { 'Content-Type': 'application/json' };

describe('the log', () => {
  it('has a line for each request, and in none of them what was said, a name, an address or a token', async () => {
    const { server, database, written, lines } = await listened();
    const ask = async (method: string, path: string, headers: object, body?: object) =>
      await fetch(server.url + path, {
        method,
        headers: { ...json, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    const link = server.firstLink?.split('#')[1] ?? '';
    const own = {
      name: 'Canary agent',
      login: 'canary@example.com',
      password: 'canary in a coal mine',
    };
    const came = await ask('POST', '/desk/links/accept', ownPage, { link, ...own });
    const cookie = came.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const alex = { ...ownPage, Cookie: cookie };
    await ask('POST', '/desk/me/password', alex, { current: 'canary', password: own.password });
    await ask('POST', '/desk/sign-in', ownPage, { login: 'canary@x.example', password: 'canary' });

    const key = { 'Idempotency-Key': 'canary-key-0001' };
    const opened = await ask('POST', '/hep/v1/conversations', key, packetOf(story));
    const { id, access } = await opened.json();
    const maya = { Authorization: `Bearer ${access.token}` };
    const at = `/hep/v1/conversations/${id}`;
    const said = { parts: [{ type: 'text', text: 'canary' }], sent_at: '2026-11-23T10:00:00.000Z' };
    await ask('PUT', `${at}/messages/canary-00001`, maya, said);
    await ask('PUT', `${at}/messages/canary-00002`, maya, { parts: 'canary' });
    await ask('PATCH', at, maya, { canary: 'canary \u0000' });
    await ask('GET', `${at}/events?st=canary`, {});
    await ask('GET', '/hep/v1/callbacks/canary', {});
    await ask('GET', '/canary?canary=canary', {});
    for (const [deed, body] of [
      ['claim', {}],
      ['reply', { id: 'canary-reply', text: 'Dear canary' }],
      ['close', {}],
    ] as const) {
      await ask('POST', `/desk/conversations/${id}/${deed}`, alex, body);
    }
    // What fails is written down as well.
    await database.query('alter table log rename to canary_log');
    const failed = await ask('GET', at, maya);
    await database.query('alter table canary_log rename to log');
    await server.close();

    expect(failed.status).toBe(500);
    expect(written.join('\n')).not.toMatch(/canary/i);
    for (const secret of [id, access.token, access.refresh_token, cookie.slice(5), link]) {
      expect(written.join('\n')).not.toContain(secret);
    }
    const requests = lines().filter(({ event }) => event === 'request');
    expect(requests.length).toBeGreaterThanOrEqual(13);
    expect(requests).toContainEqual({
      at: expect.any(String),
      event: 'request',
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      method: 'PUT',
      route: '/hep/v1/conversations/:id/messages/:clientId',
      status: 201,
      ms: expect.any(Number),
      principal: 'customer',
    });
    expect(requests).toContainEqual(
      expect.objectContaining({
        route: '/desk/conversations/:id/claim',
        status: 200,
        principal: 'agent+reviewer+publisher+admin',
      }),
    );
    expect(lines().map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        'link.first',
        'session.began',
        'sign-in.refused',
        'password.refused',
      ]),
    );
  }, 60_000);

  it('says of an error what it is and where it was thrown, and nothing that it quotes', () => {
    const error = Object.assign(new Error('Key (login)=(canary) exists'), { code: '23505' });
    expect(traceOf(error)).toMatch(/^Error 23505\n\s+at /);
    expect(traceOf(error)).not.toContain('canary');
    expect(traceOf('canary')).toBe('string');
  });
});
