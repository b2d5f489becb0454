import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { readSso } from '../../demo/desk/staff/ssoSettings.ts';
import { openDesk } from '../desk/customer.ts';
import { visitorAt, type Visitor } from './visitor.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

/** What the company says of the one who signs in. */
let groups: readonly string[];
let server: Server;
let issuer: string;

beforeEach(async () => {
  groups = ['support'];
  server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  issuer = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'desk',
        client_secret: 'a-secret-of-the-desk',
        redirect_uris: ['http://localhost/desk/sso/callback'],
      },
    ],
    pkce: { required: () => true },
    claims: { profile: ['name', 'groups'], email: ['email'] },
    // The desk reads the ID token and asks for nothing else.
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: 'Kim Lee', email: 'Kim@Example.com', groups: [...groups] }),
    }),
  });
  server.on('request', provider.callback());
});
afterEach(() => server.close());

async function begin() {
  const sso = readSso({
    DESK_OIDC_ISSUER: issuer,
    DESK_OIDC_CLIENT_ID: 'desk',
    DESK_OIDC_CLIENT_SECRET: 'a-secret-of-the-desk',
    DESK_OIDC_NAME: 'Example Inc.',
    DESK_OIDC_ROLES: '{"support":["agent"],"leads":["agent","admin"]}',
  });
  const desk = await openDesk(database, { sso });
  // The provider's clock is the machine's.
  desk.pass(Date.now() - desk.now().getTime());
  return { ...desk, kim: visitorAt(desk.app) };
}

/** Walks through the provider's own pages until it sends the person back. */
async function throughProvider(start: string): Promise<string> {
  const jar = new Map<string, string>();
  let url = start;
  let form: string | null = null;
  for (let step = 0; step < 15; step += 1) {
    const response: Response = await fetch(url, {
      redirect: 'manual',
      headers: {
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form === null ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      ...(form === null ? {} : { method: 'POST', body: form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const next = response.headers.get('Location');
    if (next !== null) {
      url = new URL(next, url).href;
      form = null;
      if (!url.startsWith(issuer)) return url;
    } else {
      const page = await response.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? 'consent';
      url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', url).href;
      form = new URLSearchParams({ prompt, login: 'kim', password: 'any' }).toString();
    }
  }
  throw new Error('The provider sent nobody back.');
}

async function goThrough(kim: Visitor, to = '/console/'): Promise<Response> {
  const off = await kim.ask('GET', `/desk/sso?to=${to}`);
  const back = await throughProvider(off.headers.get('Location') ?? '');
  const { pathname, search } = new URL(back);
  return await kim.ask('GET', pathname + search);
}

describe('single sign-on', () => {
  it('goes by code with PKCE, state and nonce, and comes back to the page with the roles of the claim', async () => {
    const desk = await begin();
    const off = await desk.kim.ask('GET', '/desk/sso?to=/console/');
    const asked = new URL(off.headers.get('Location') ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: 'http://localhost/desk/sso/callback',
    });

    const back = await goThrough(desk.kim);

    expect([back.status, back.headers.get('Location')]).toEqual([303, '/console/']);
    const { me } = await (await desk.kim.ask('GET', '/desk/me')).json();
    expect(me).toMatchObject({
      name: 'Kim Lee',
      login: 'kim@example.com',
      roles: ['agent'],
      signsInBy: 'sso',
    });
  });

  it('reads the roles anew each time, and whoever has lost them is signed out everywhere', async () => {
    const desk = await begin();
    const elsewhere = visitorAt(desk.app);
    await goThrough(elsewhere);
    groups = ['leads'];
    await goThrough(desk.kim);
    expect(await elsewhere.who()).toBeNull();
    expect((await desk.kim.ask('GET', '/desk/accounts')).status).toBe(200);

    groups = [];
    const back = await goThrough(visitorAt(desk.app));

    expect(back.headers.get('Location')).toBe('/sign-in/#sso-nobody');
    expect(await desk.kim.who()).toBeNull();
  });

  it('takes no answer that it did not ask for, none twice, and none that is late', async () => {
    const desk = await begin();
    const off = await desk.kim.ask('GET', '/desk/sso');
    const back = new URL(await throughProvider(off.headers.get('Location') ?? ''));
    const answer = `${back.pathname}${back.search}`;
    const forged = answer.replace(/state=[^&]+/, `state=${'x'.repeat(43)}`);

    const victim = visitorAt(desk.app);
    const planted = await victim.ask('GET', answer);
    expect(planted.headers.get('Location')).toBe('/sign-in/#sso-late');
    expect((await desk.kim.ask('GET', forged)).headers.get('Location')).toBe(
      '/sign-in/#sso-failed',
    );
    // The journey's cookie is good for one answer.
    expect((await desk.kim.ask('GET', answer)).headers.get('Location')).toBe('/sign-in/#sso-late');
    await desk.kim.ask('GET', '/desk/sso');
    desk.pass(11 * 60_000);
    expect((await desk.kim.ask('GET', answer)).headers.get('Location')).toBe('/sign-in/#sso-late');
    expect([await victim.who(), await desk.kim.who()]).toEqual([null, null]);
  });

  it('leaves nobody a way in beside it: who comes by it chooses no password here', async () => {
    const desk = await begin();
    await goThrough(desk.kim);
    const answer = await desk.kim.post('me/password', {
      current: '',
      password: 'four lamps on a quiet pier',
    });
    expect(answer.status).toBe(403);
    groups = ['leads'];
    await goThrough(desk.kim);
    const { id } = (await (await desk.kim.ask('GET', '/desk/me')).json()).me;
    expect((await desk.kim.post(`accounts/${id}/link`)).status).toBe(409);
  });

  it('leads to the desk’s own pages only', async () => {
    const desk = await begin();
    const back = await goThrough(desk.kim, 'https://evil.example/');
    expect(back.headers.get('Location')).toBe('/console/');
  });

  it.for([
    [{}, 'DESK_OIDC_ROLES must be set'],
    [{ DESK_OIDC_ROLES: '{"a":["owner"]}' }, 'DESK_OIDC_ROLES must be JSON such as'],
    [{ DESK_OIDC_ISSUER: 'http://id.example' }, 'DESK_OIDC_ISSUER must be an address by https'],
  ] as const)('does not start with a mistake in its settings: %j', ([change, said]) => {
    expect(() => readSso({ DESK_OIDC_ISSUER: 'https://id.example', ...change })).toThrow(said);
  });
});
