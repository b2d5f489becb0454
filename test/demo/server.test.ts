import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from '../desk/freshDatabase.ts';
import type { DemoServer } from '../../demo/server.ts';
import { createServer } from '../../demo/server.ts';

const script = 'console.log("baton");\n'.repeat(50);
let root: string;
let server: DemoServer;
let database: Database;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'baton-demo-'));
  for (const folder of ['dist', 'demo/shop', '.demo/console', '.demo/assets']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(root, 'dist/baton.js'), script);
  await writeFile(join(root, 'dist/app-Dk2GUKSx.js'), script);
  await symlink(join(root, 'secret.txt'), join(root, 'dist/link.txt'));
  await writeFile(join(root, 'demo/index.html'), '<h1>Baton</h1>');
  await writeFile(join(root, 'demo/shop/index.html'), '<h1>Shop</h1>');
  await writeFile(join(root, 'demo/shop/source.ts'), 'secret');
  await writeFile(join(root, '.demo/console/index.html'), '<h1>Desk</h1>');
  database = await freshDatabase();
  server = await createServer({ port: 0, root, database: { ...database, close: async () => {} } });
}, 60_000);

afterAll(async () => {
  await server.close();
  await database.close();
  await rm(root, { recursive: true });
});

/** As it is on the wire: `fetch` would tidy the path and unpack the body. */
async function get(path: string, headers: Record<string, string> = {}) {
  return await new Promise<{
    status: number | undefined;
    headers: Record<string, unknown>;
    body: Buffer;
  }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the demo server', () => {
  it.for([
    ['/', "'self'"],
    ['/shop/', "'self'"],
    ['/console/', "'none'"],
  ] as const)(
    'serves %s under a policy without exceptions, framed by %s',
    async ([path, framedBy]) => {
      const { status, headers } = await get(path);

      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
          "img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; " +
          `frame-ancestors ${framedBy}; ` +
          "require-trusted-types-for 'script'; trusted-types 'none'",
      );
    },
  );

  it('says in a sentence that a page has not been built', async () => {
    const { status, body } = await get('/preview/');

    expect([status, body.toString()]).toEqual([
      404,
      'This file of the preview is not there. If it should be, build it: node .ci/build.mjs\n',
    ]);
  });

  it.for([
    { accepts: 'gzip, deflate, br', encoding: 'br', unpack: brotliDecompressSync },
    { accepts: 'gzip;q=1, br;q=0', encoding: 'gzip', unpack: gunzipSync },
    { accepts: 'identity', encoding: undefined, unpack: (body: Buffer) => body },
  ])('packs the widget for who accepts $accepts', async ({ accepts, encoding, unpack }) => {
    const { headers, body } = await get('/dist/baton.js', { 'Accept-Encoding': accepts });

    expect([headers['content-encoding'], headers['vary']]).toEqual([encoding, 'Accept-Encoding']);
    expect(unpack(body).toString()).toBe(script);
  });

  it('lets every site load the widget, keeps what has a hash and asks about what has none', async () => {
    const loader = await get('/dist/baton.js');
    const app = await get('/dist/app-Dk2GUKSx.js');
    const again = await get('/dist/baton.js', { 'If-None-Match': String(loader.headers['etag']) });

    expect(loader.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-cache',
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    expect(app.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it.for([
    '/dist/../secret.txt',
    '/dist/%2e%2e/secret.txt',
    '/dist/..%2fsecret.txt',
    '/dist/..%5csecret.txt',
    '/dist/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/dist/link.txt',
    '/dist//etc/passwd',
    '/dist/baton.js%00.txt',
    '/dist/%ff.js',
    '/shop/source.ts',
    '/shop/../server.ts',
    '/assets/../console/../../secret.txt',
  ])('never serves what lies outside its folders: %s', async (path) => {
    const { status, body } = await get(path);

    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  it('leads to the page when the slash is forgotten', async () => {
    const { status, headers } = await get('/console');

    expect([status, headers['location']]).toEqual([308, '/console/']);
  });

  it('has the desk at /hep/v1 and its agents at /desk', async () => {
    const discovery = await get('/hep/v1/discovery');
    const inbox = await get('/desk/inbox');
    const foreign = await get('/desk/inbox', { 'Sec-Fetch-Site': 'cross-site' });

    expect(JSON.parse(discovery.body.toString())).toMatchObject({ protocol: 'hep/1.0' });
    expect([inbox.status, foreign.status]).toEqual([401, 403]);
  });

  it('does not open its data when the port is somebody else’s', async () => {
    let isOpened = false;
    const open = async () => {
      isOpened = true;
      return database;
    };

    await expect(createServer({ port: server.port, root, database: open })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    expect(isOpened).toBe(false);
  });
});
