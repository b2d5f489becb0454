import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { alex, openDesk, outline, sam } from './customer.ts';
import { refundPacket } from './packets.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

const begin = (change: Parameters<typeof openDesk>[1] = {}) => openDesk(database, change);
const week = 'from=2026-11-23T00:00:00Z&to=2026-11-24T23:00:00Z&tz=Europe/London';

describe('a callback', () => {
  it('is offered and booked only as far ahead as the desk needs', async () => {
    const desk = await openDesk(database, { callbackLeadMinutes: 120 });
    const maya = await desk.open();
    const today = 'from=2026-11-23T00:00:00Z&to=2026-11-24T00:00:00Z&tz=Asia/Kathmandu';

    const { slots } = await (await desk.send('GET', `/hep/v1/callback-slots?${today}`)).json();
    const soon = { slot: 'slot_20261123T113000Z', channel: 'phone' };

    expect(slots[0].start).toBe('2026-11-23T12:00:00.000Z');
    expect((await desk.hep(maya, 'PUT', '/callback', soon)).status).toBe(422);
    desk.pass(9 * 60_000);
    const offered = await desk.hep(maya, 'PUT', '/callback', { ...soon, slot: slots[0].id });
    expect(offered.status).toBe(200);
  });

  it('is offered at free times only, told in the customer’s zone', async () => {
    const desk = await begin();
    const before = await (await desk.send('GET', `/hep/v1/callback-slots?${week}`)).json();
    const maya = await desk.open();
    await desk.hep(maya, 'PUT', '/callback', { slot: before.slots[0].id, channel: 'chat' });

    const after = await (await desk.send('GET', `/hep/v1/callback-slots?${week}`)).json();

    expect(before.slots[0]).toEqual({
      id: 'slot_20261123T103000Z',
      start: '2026-11-23T10:30:00.000Z',
      end: '2026-11-23T11:00:00.000Z',
      tz: 'Europe/London',
    });
    expect(after.slots).toEqual(before.slots.slice(1));
  });

  it('is booked, moved and cancelled under one id, and the place in the queue comes back', async () => {
    const desk = await begin();
    const maya = await desk.open();
    const book = async (slot: string) =>
      await (
        await desk.hep(maya, 'PUT', '/callback', {
          slot,
          channel: 'phone',
          contact: { phone: '+442079460958' },
        })
      ).json();

    const booked = await book('slot_20261123T130000Z');
    const repeated = await book('slot_20261123T130000Z');
    const moved = await book('slot_20261123T140000Z');
    const cancelled = await desk.hep(maya, 'DELETE', '/callback');

    expect(booked).toEqual({
      id: 'cb_00000003',
      status: 'scheduled',
      channel: 'phone',
      start: '2026-11-23T13:00:00.000Z',
      end: '2026-11-23T13:30:00.000Z',
      tz: 'Europe/Berlin',
      sequence: 0,
      manage_url: expect.stringContaining('/hep/v1/callbacks/'),
    });
    expect(repeated).toEqual(booked);
    expect([moved.id, moved.sequence, moved.start, cancelled.status]).toEqual([
      booked.id,
      1,
      '2026-11-23T14:00:00.000Z',
      204,
    ]);
    expect(outline(await desk.events(maya))).toEqual([
      'hep.callback.scheduled',
      'hep.conversation.state callback_scheduled',
      'hep.callback.scheduled',
      'hep.callback.cancelled',
      'hep.conversation.state queued',
    ]);
  });

  it.for([
    { slot: 'slot_20261123T090000Z', because: 'that is past' },
    { slot: 'slot_20261123T200000Z', because: 'at which nobody works' },
    { slot: 'slot_20261123T131500Z', because: 'that was never offered' },
  ])('is refused at a time $because', async ({ slot }) => {
    const desk = await begin();
    const maya = await desk.open();

    const response = await desk.hep(maya, 'PUT', '/callback', { slot, channel: 'phone' });

    expect([response.status, (await response.json()).errors[0].pointer]).toEqual([422, '/slot']);
  });
});

describe('what comes after', () => {
  it('keeps the newest rating and shows it to the agent', async () => {
    const desk = await begin();
    const maya = await desk.open();
    const rate = (score: number) => desk.hep(maya, 'PUT', '/csat', { score, scale_max: 5 });

    expect([(await rate(3)).status, (await rate(5)).status, (await rate(9)).status]).toEqual([
      204, 204, 422,
    ]);

    const detail = await (await desk.send('GET', `/desk/conversations/${maya.id}`)).json();
    expect(detail.rating).toMatchObject({ score: 5, scale_max: 5 });
  });

  it('takes feedback once per key', async () => {
    const desk = await begin();
    const maya = await desk.open();
    const give = () =>
      desk.hep(
        maya,
        'POST',
        '/feedback',
        { kind: 'handoff_review', verdict: 'right_handoff', score: 1 },
        { 'Idempotency-Key': 'feedback-01' },
      );

    const [first, again] = [await give(), await give()];

    expect([first.status, again.status, again.headers.get('Idempotency-Replayed')]).toEqual([
      201,
      201,
      'true',
    ]);
    expect(await database.query(`select * from log where type = 'desk.reviewed'`)).toHaveLength(1);
  });
});

describe('what the desk says about itself', () => {
  it('is cacheable, and 304 to whoever knows it already', async () => {
    const desk = await begin();

    const first = await desk.send('GET', '/hep/v1/discovery');
    const etag = first.headers.get('ETag') ?? '';
    const again = await desk.send('GET', '/hep/v1/discovery', {
      headers: { 'If-None-Match': etag },
    });

    expect(await first.json()).toMatchObject({
      protocol: 'hep/1.0',
      features: { live: true, sse: true, poll: true, gapless_seq: true, attachments: true },
    });
    expect(again.status).toBe(304);
  });

  it.for([
    { minutes: 0, online: 0, status: 'unknown', because: 'nobody has a console open' },
    { minutes: 0, online: 2, status: 'open', because: 'somebody is free' },
    { minutes: 0, online: 1, status: 'busy', because: 'everybody has somebody' },
    { minutes: 600, online: 1, status: 'closed', because: 'it is evening' },
  ])('is $status when $because', async ({ minutes, online, status }) => {
    const desk = await begin();
    await desk.open();
    for (const agent of [alex, sam].slice(0, online)) desk.desk.office.roster.enter(agent);
    desk.pass(minutes * 60_000);

    const answer = await (await desk.send('GET', '/hep/v1/availability')).json();

    expect([answer.status, answer.queue]).toMatchObject([status, { position: null, length: 1 }]);
  });
});

describe('pages of other sites', () => {
  const site = { Origin: 'https://shop.example' };

  it('may read every answer of the desk, also the refusals', async () => {
    const desk = await begin({ origins: ['https://shop.example'] });

    const response = await desk.send('GET', '/hep/v1/conversations/cnv_00000001', {
      headers: site,
    });

    expect(response.status).toBe(401);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('https://shop.example');
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('may ask first, and are told for how long the answer holds', async () => {
    const desk = await begin();

    const response = await desk.send('OPTIONS', '/hep/v1/conversations', {
      headers: { ...site, 'Access-Control-Request-Method': 'POST' },
    });

    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Idempotency-Key');
    expect(response.headers.get('Access-Control-Max-Age')).toBe('7200');
  });

  it('are refused when the desk does not serve them, before anything is done', async () => {
    const desk = await begin({ origins: ['https://shop.example'] });
    const packet = refundPacket();

    const response = await desk.send('POST', '/hep/v1/conversations', {
      body: packet,
      headers: { Origin: 'https://evil.example', 'Idempotency-Key': packet.id },
    });

    expect([response.status, (await response.json()).type]).toEqual([
      403,
      'urn:hep:problem:origin-not-allowed',
    ]);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(await database.query('select * from conversations')).toEqual([]);
  });

  it.for([
    { headers: { 'Sec-Fetch-Site': 'cross-site' }, because: 'the browser says it is another site' },
    { headers: { 'Sec-Fetch-Site': 'same-site' }, because: 'a sibling domain is another site' },
    { headers: { Origin: 'https://evil.example' }, because: 'its origin is another' },
    { headers: { Host: 'evil.example' }, because: 'its name only points here' },
    { headers: { 'Content-Type': 'text/plain' }, because: 'a form could have sent it' },
  ])('cannot drive the agents’ console: $because', async ({ headers }) => {
    const desk = await begin();
    const { id } = await desk.open();

    const response = await desk.send('POST', `/desk/conversations/${id}/claim`, {
      headers,
    });

    expect(response.status).toBe(403);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});
