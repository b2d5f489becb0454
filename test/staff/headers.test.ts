import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { createServer, type DemoServer } from '../../demo/server.ts';
import { securityHeaders } from '../../demo/server/securityHeaders.ts';
import { ensureBuilt } from '../browser/harness/built.ts';
import { alexAt, type Browser } from '../desk/staff.ts';
import { rows } from './doorRows.ts';

let server: DemoServer;
let alex: Browser;
beforeAll(async () => {
  ensureBuilt();
  const database = await freshDatabase();
  server = await createServer({ port: 0, database });
  alex = await alexAt(database);
}, 120_000);
afterAll(() => server.close());

const staffPages = ['/account/', '/console/', '/review/', '/sign-in/', '/staff/'];
const pages = [
  '/',
  '/shop/',
  '/preview/',
  '/contract/',
  '/dist/baton.js',
  '/nothing',
  ...staffPages,
];
const addresses = [
  ...pages.map((path) => `GET ${path}`),
  ...Object.keys(rows).map((route) => route.replaceAll(/:\w+/g, 'made-up-id')),
];

async function answer(address: string, headers: Browser = {}): Promise<Response> {
  const [method = '', path = ''] = address.split(' ');
  const response = await fetch(server.url + path, {
    method,
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { body: '{}' }),
  });
  await response.body?.cancel();
  return response;
}

describe('every answer', () => {
  it.for(Object.keys(securityHeaders))('carries %s', { timeout: 60_000 }, async (name) => {
    const without: string[] = [];
    for (const address of addresses) {
      // Of strangers and of staff: a refusal is an answer, too.
      for (const headers of [{}, alex]) {
        const response = await answer(address, headers);
        if (!response.headers.has(name)) without.push(`${address} ${response.status}`);
      }
    }
    expect(without).toEqual([]);
  });

  it('keeps scripts to the server’s own and makes none from strings, wherever there is a page', async () => {
    for (const path of pages.filter((one) => one.endsWith('/'))) {
      const policy = (await answer(`GET ${path}`)).headers.get('Content-Security-Policy') ?? '';
      expect(policy, path).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      // The page that replays in a worker may vouch for its address, and for nothing else.
      const trusted = path === '/review/' ? 'baton-replay-worker' : "'none'";
      expect(policy, path).toContain(
        `require-trusted-types-for 'script'; trusted-types ${trusted}`,
      );
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it.for(staffPages)('lets nobody frame %s', async (path) => {
    const { headers } = await answer(`GET ${path}`);
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('X-Frame-Options')).toBe('DENY');
  });

  it('of the API is no page, is kept by no cache, and has a number', async () => {
    const inbox = await answer('GET /desk/inbox', alex);
    expect(inbox.headers.get('Content-Security-Policy')).toContain('sandbox');
    expect(inbox.headers.get('Cache-Control')).toBe('no-store');
    const ids = [inbox, await answer('GET /desk/inbox', { ...alex, 'Request-Id': 'mine' })].map(
      ({ headers }) => headers.get('Request-Id'),
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain('mine');
  });

  it('says https only where people come by https', async () => {
    expect((await answer('GET /')).headers.has('Strict-Transport-Security')).toBe(false);
    const safe = await createServer({
      port: 0,
      database: () => freshDatabase(),
      settings: { publicUrl: 'https://desk.example/hep/v1' },
    });
    try {
      const { headers } = await fetch(`${safe.url}/sign-in/`);
      expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=63072000/);
    } finally {
      await safe.close();
    }
  });
});
