import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

const begin = (change: Parameters<typeof openDesk>[1] = {}) => openDesk(database, change);

describe('a packet that is not right', () => {
  it('is refused with a pointer to each wrong place and what was expected there', async () => {
    const desk = await begin();
    const packet = refundPacket();
    const wrong = {
      ...packet,
      handoff: { ...packet.handoff, priority: 'asap', summary: undefined },
      user: { phone: 'call me' },
    };

    const response = await desk.send('POST', '/hep/v1/conversations', {
      body: wrong,
      headers: { 'Idempotency-Key': packet.id },
    });

    expect(response.status).toBe(422);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: 'urn:hep:problem:invalid-request',
      status: 422,
      retryable: false,
      errors: [
        { pointer: '/handoff/summary', detail: "expected 'summary', received nothing" },
        {
          pointer: '/handoff/priority',
          detail: "expected ('low' | 'normal' | 'high' | 'urgent'), received a string",
        },
        { pointer: '/user/phone', detail: expect.stringContaining('expected ') },
      ],
    });
  });

  it.for([
    { body: '{', status: 400, problem: 'invalid-request', because: 'it is not JSON' },
    {
      body: JSON.stringify({ filler: 'x'.repeat(62_000) }),
      status: 413,
      problem: 'too-large',
      because: 'it is too large',
    },
  ])('is refused when $because', async ({ body, status, problem }) => {
    const desk = await begin();

    const response = await desk.app.request('/hep/v1/conversations', {
      method: 'POST',
      headers: { 'Idempotency-Key': 'packet-0000001' },
      body,
    });

    expect([response.status, (await response.json()).type]).toEqual([
      status,
      `urn:hep:problem:${problem}`,
    ]);
  });

  it('leaves its key free for the right one', async () => {
    const desk = await begin();
    const headers = { 'Idempotency-Key': 'packet-0000001' };
    await desk.send('POST', '/hep/v1/conversations', { body: {}, headers });

    const response = await desk.send('POST', '/hep/v1/conversations', {
      body: refundPacket(),
      headers,
    });

    expect(response.status).toBe(201);
  });

  it('is asked for a key when it comes without one', async () => {
    const desk = await begin();

    const response = await desk.send('POST', '/hep/v1/conversations', { body: refundPacket() });

    expect((await response.json()).type).toBe('urn:hep:problem:idempotency-key-missing');
  });
});

describe('a conversation token', () => {
  it('opens its own conversation and no other', async () => {
    const desk = await begin();
    const maya = await desk.open(refundPacket({ id: 'packet-0000001' }));
    const jonas = await desk.open(refundPacket({ id: 'packet-0000002' }));

    const own = await desk.hep(maya, 'GET', '');
    const foreign = await desk.hep({ ...maya, id: jonas.id }, 'GET', '');
    const unknown = await desk.hep({ ...maya, id: 'cnv_99999999' }, 'GET', '');

    expect([own.status, foreign.status, unknown.status]).toEqual([200, 401, 401]);
    // Who guesses ids learns nothing from the answers.
    const { instance: _one, ...first } = await foreign.json();
    const { instance: _two, ...second } = await unknown.json();
    expect(first).toEqual(second);
  });

  it('is of no use on pages of another site that the desk serves, and neither is what renews it', async () => {
    const desk = await begin({ origins: ['https://shop.example', 'https://other.example'] });
    const on = (origin?: string) => (origin === undefined ? {} : { Origin: origin });
    const { access, id } = await (
      await desk.send('POST', '/hep/v1/conversations', {
        body: refundPacket(),
        headers: { 'Idempotency-Key': refundPacket().id, ...on('https://shop.example') },
      })
    ).json();
    const maya = { id, token: access.token, refresh: access.refresh_token };
    const read = async (origin?: string) =>
      (await desk.hep(maya, 'GET', '', undefined, on(origin))).status;
    const renew = async (origin: string) =>
      await desk.send('POST', '/hep/v1/token', {
        body: { conversation: id, refresh_token: maya.refresh },
        headers: on(origin),
      });

    // Browsers say it of what goes elsewhere, and of all that changes something.
    expect(await read('https://other.example')).toBe(401);
    expect([await read('https://shop.example'), await read()]).toEqual([200, 200]);
    expect((await renew('https://other.example')).status).toBe(401);
    const renewed = await (await renew('https://shop.example')).json();
    const later = { ...maya, token: renewed.token };
    const elsewhere = on('https://other.example');
    expect((await desk.hep(later, 'GET', '', undefined, elsewhere)).status).toBe(401);
  });

  it('is good for an hour, and can be renewed with a refresh token that is then spent', async () => {
    const desk = await begin();
    const maya = await desk.open();
    desk.pass(61 * 60_000);
    const late = await desk.hep(maya, 'GET', '');
    expect((await late.json()).type).toBe('urn:hep:problem:token-expired');

    const body = { conversation: maya.id, refresh_token: maya.refresh };
    const renewed = await (await desk.send('POST', '/hep/v1/token', { body })).json();
    const again = await desk.hep({ ...maya, token: renewed.token }, 'GET', '');
    desk.pass(2 * 60_000);
    const replay = await desk.send('POST', '/hep/v1/token', { body });

    expect([again.status, replay.status]).toEqual([200, 401]);
    expect(renewed.refresh_token).not.toBe(maya.refresh);
  });

  it('is stored only as a hash', async () => {
    const desk = await begin();
    const maya = await desk.open();

    const everything = JSON.stringify([
      await database.query('select * from tokens'),
      await database.query('select * from answers'),
      await database.query('select * from log'),
    ]);

    expect(everything).not.toContain(maya.token);
    expect(everything).not.toContain(maya.refresh);
  });

  it('never opens anything from an address; a short one that only reads events does', async () => {
    const desk = await begin();
    const maya = await desk.open();
    const base = `/hep/v1/conversations/${maya.id}`;

    const response = await desk.send('POST', '/hep/v1/token', {
      body: { conversation: maya.id, scope: 'events' },
      headers: { Authorization: `Bearer ${maya.token}` },
    });
    const { token } = await response.json();

    const read = await desk.send('GET', `${base}/events?st=${token}`);
    const full = await desk.send('GET', `${base}/events?st=${maya.token}`);
    const snapshot = await desk.hep({ ...maya, token }, 'GET', '');
    expect([read.status, full.status, snapshot.status]).toEqual([200, 401, 401]);
  });
});
