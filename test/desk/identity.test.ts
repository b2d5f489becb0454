import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

const issuer = 'https://shop.example';
const audience = 'https://desk.example';
const own = { es: await generateKeyPair('ES256'), rs: await generateKeyPair('RS256') };
const foreign = await generateKeyPair('ES256');

/** The site's server, as far as the desk asks it. */
const site = createServer((_, response) => {
  void Promise.all(
    Object.entries(own).map(async ([kid, { publicKey }]) => ({
      ...(await exportJWK(publicKey)),
      kid,
    })),
  ).then((keys) =>
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys })),
  );
});

let database: Database;
let jwks = '';
beforeAll(async () => {
  database = await freshDatabase();
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const address = site.address();
  jwks = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/keys`;
}, 60_000);
afterAll(async () => {
  site.close();
  await database.close();
});

const claims = { sub: 'u_1', name: 'Maya Rivera', email: 'maya@mail.example' };
type Kind = { readonly alg: string; readonly kid: string; readonly key: CryptoKey };
const es: Kind = { alg: 'ES256', kid: 'es', key: own.es.privateKey };

async function signed(more: object = {}, { alg, kid, key }: Kind = es): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const payload = { ...claims, iss: issuer, aud: audience, iat: now, exp: now + 600, ...more };
  return await new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(key);
}

/** What agents see of somebody whose page sends this token, and calls them Mallory. */
async function seen(jwt: string) {
  const desk = await openDesk(database, { identityTokens: { jwks, issuer, audience } });
  const packet = refundPacket({ id: 'packet-0000001', user: { id: 'u_9', name: 'Mallory', jwt } });
  const { id } = await desk.open(packet);
  const detail = await (await desk.send('GET', `/desk/conversations/${id}`)).json();
  const log = JSON.stringify(await database.query('select * from log'));
  expect(log).not.toContain(jwt);
  expect(detail.packet.user.jwt_given).toBe(true);
  return [detail.verified, detail.packet.user.id, detail.packet.user.name];
}

describe('the lines that the docs give a site’s server', () => {
  it('prove who a customer is: by a hash, and by a token', async () => {
    const { customerHash, customerToken } = await fromDocs();
    const secret = 'only the two servers know';
    const desk = await openDesk(database, { identitySecret: secret });
    const user = { id: 'u_1', user_hash: customerHash(secret, 'u_1') };
    const { id } = await desk.open(refundPacket({ id: 'packet-0000001', user }));
    const detail = await (await desk.send('GET', `/desk/conversations/${id}`)).json();
    expect(detail.verified).toBe(true);

    const jwt = await customerToken(own.es.privateKey, { id: 'u_1', name: 'Maya Rivera' });
    expect(await seen(jwt)).toEqual([true, 'u_1', 'Maya Rivera']);
  });

  type Docs = {
    readonly customerHash: (secret: string, id: string) => string;
    readonly customerToken: (key: CryptoKey, who: object) => Promise<string>;
  };

  async function fromDocs(): Promise<Docs> {
    const text = readFileSync('demo/desk/identity.md', 'utf8');
    const code = Array.from(text.matchAll(/```js\n(.*?)```/gs), ([, lines]) => lines).join('\n');
    // Where its packages are found.
    const folder = mkdtempSync(resolve('node_modules', '.docs-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'identity.mjs');
    writeFileSync(file, code);
    return await import(/* @vite-ignore */ pathToFileURL(file).href);
  }
});

describe('a token of the site’s server', () => {
  it.for([
    ['ES256', es],
    ['RS256', { alg: 'RS256', kid: 'rs', key: own.rs.privateKey }],
  ] as const)('makes its claims facts, which win over the page’s (%s)', async ([, kind]) => {
    expect(await seen(await signed({}, kind))).toEqual([true, 'u_1', 'Maya Rivera']);
  });

  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);
  it.for([
    ['of somebody else’s key', () => signed({}, { ...es, key: foreign.privateKey })],
    ['for another desk', () => signed({ aud: 'https://other.example' })],
    ['of another site', () => signed({ iss: 'https://other.example' })],
    ['that is over', () => signed({ exp: now - 60 })],
    ['that is too old', () => signed({ iat: now - 2 * hour, exp: now + hour })],
    ['that never ends', () => signed({ exp: undefined })],
    ['without a name for the user', () => signed({ sub: undefined })],
    ['without a signature', async () => `${btoa('{"alg":"none"}')}.${btoa('{"sub":"u_1"}')}.`],
  ] as const)('leaves the customer a claim, and takes them in: %s', async ([, make]) => {
    expect(await seen(await make())).toEqual([false, 'u_9', 'Mallory']);
  });
});
