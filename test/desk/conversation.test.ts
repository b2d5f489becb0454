import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { alex, openDesk, outline } from './customer.ts';
import { refundPacket } from './packets.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

const begin = (change: Parameters<typeof openDesk>[1] = {}) => openDesk(database, change);

describe('a message', () => {
  it('is taken with 201, again with 200, and another under its id is refused', async () => {
    const desk = await begin();
    const maya = await desk.open();

    const first = await desk.say(maya, 'message-001', 'Hello?');
    const again = await desk.say(maya, 'message-001', 'Hello?');
    const other = await desk.say(maya, 'message-001', 'Something else');

    expect([first.status, again.status, other.status]).toEqual([201, 200, 409]);
    expect(await again.json()).toEqual(await first.json());
    expect((await other.json()).type).toBe('urn:hep:problem:client-id-reused');
  });

  it('comes back in the events under the id the customer gave it', async () => {
    const desk = await begin();
    const maya = await desk.open();
    await desk.say(maya, 'message-001', 'Hello?');

    const [event] = await desk.events(maya);

    expect(event).toMatchObject({
      type: 'hep.message.created',
      sequence: '1',
      data: {
        message: {
          client_id: 'message-001',
          seq: 1,
          author: { role: 'user' },
          parts: [{ type: 'text', text: 'Hello?' }],
        },
      },
    });
  });

  it('is asked to wait when there are too many', async () => {
    const desk = await begin({ messagesPerMinute: 2 });
    const maya = await desk.open();
    await desk.say(maya, 'message-001', 'One');
    await desk.say(maya, 'message-002', 'Two');

    const third = await desk.say(maya, 'message-003', 'Three');
    desk.pass(61_000);
    const later = await desk.say(maya, 'message-003', 'Three');

    expect([third.status, third.headers.get('Retry-After'), later.status]).toEqual([
      429,
      '10',
      201,
    ]);
  });

  it('can be read back page by page', async () => {
    const desk = await begin();
    const maya = await desk.open();
    for (const n of [1, 2, 3]) await desk.say(maya, `message-00${n}`, `Line ${n}`);

    const newest = await (await desk.hep(maya, 'GET', '/messages?limit=2')).json();
    const oldest = await (
      await desk.hep(maya, 'GET', `/messages?limit=2&before=${newest.prev}`)
    ).json();

    const texts = (page: { messages: { parts: { text: string }[] }[] }) =>
      page.messages.map(({ parts }) => parts[0]?.text);
    expect([texts(newest), newest.prev, texts(oldest), oldest.prev]).toEqual([
      ['Line 2', 'Line 3'],
      '2',
      ['Line 1'],
      null,
    ]);
  });
});

describe('the way of a conversation', () => {
  it('goes to a person and back to the AI, with a note', async () => {
    const desk = await begin();
    const maya = await desk.open();
    await desk.agent(maya.id, 'claim');
    await desk.agent(maya.id, 'reply', { id: 'reply-00001', text: 'Hi Maya' });
    await desk.agent(maya.id, 'return', { note: 'Refund agreed', resolved: true });

    const events = await desk.events(maya);

    expect(outline(events)).toEqual([
      'hep.agent.joined',
      'hep.conversation.state active',
      'hep.message.created',
      'hep.conversation.returned',
      'hep.conversation.state returned',
    ]);
    expect(events[0]?.data).toEqual({ agent: { ...alex, role: 'support team' }, lease: 2 });
    expect(events[3]?.data).toEqual({
      to: 'bot',
      note_for_bot: 'Refund agreed',
      resolved: true,
      by: alex.id,
      lease: 3,
    });
  });

  it('counts episodes when the same customer comes back, and shows the agent the thread', async () => {
    const desk = await begin();
    const first = await desk.open(refundPacket({ id: 'packet-0000001', clientId: 'cc_maya' }));
    await desk.say(first, 'message-001', 'From before');
    await desk.hep(
      first,
      'POST',
      '/end',
      { reason: 'return_to_bot' },
      { 'Idempotency-Key': 'end-000001' },
    );

    const second = await desk.open(
      refundPacket({ id: 'packet-0000002', previous: first.id, clientId: 'cc_maya' }),
    );
    const stranger = await desk.open(
      refundPacket({ id: 'packet-0000003', previous: first.id, clientId: 'cc_stranger' }),
    );

    const episode = async (one: typeof first) =>
      (await (await desk.hep(one, 'GET', '')).json()).episode;
    expect([await episode(second), await episode(stranger)]).toEqual([2, 1]);
    const detail = await (await desk.send('GET', `/desk/conversations/${second.id}`)).json();
    expect(detail.earlier).toMatchObject([
      { id: first.id, state: 'returned', messages: [{ parts: [{ text: 'From before' }] }] },
    ]);
  });

  it('ends once, however often the customer says so', async () => {
    const desk = await begin();
    const maya = await desk.open();
    const end = () =>
      desk.hep(maya, 'POST', '/end', { reason: 'user_ended' }, { 'Idempotency-Key': 'end-000001' });

    const first = await end();
    const again = await end();
    const late = await desk.say(maya, 'message-001', 'One more thing');

    expect([first.status, again.headers.get('Idempotency-Replayed')]).toEqual([200, 'true']);
    expect(await again.text()).toBe(await first.text());
    expect(await late.json()).toMatchObject({
      type: 'urn:hep:problem:state-conflict',
      state: 'closed',
    });
  });

  it('keeps amendments beside the packet, once each', async () => {
    const desk = await begin();
    const maya = await desk.open();
    const amend = (text: string) => desk.hep(maya, 'PATCH', '', { amendment: { text } });

    await amend('It is order #4893');
    await amend('It is order #4893');
    await amend('And the colour is blue');

    const detail = await (await desk.send('GET', `/desk/conversations/${maya.id}`)).json();
    expect(detail.packet).toEqual(refundPacket());
    expect(detail.amendments.map(({ patch }: { patch: unknown }) => patch)).toEqual([
      { amendment: { text: 'It is order #4893' } },
      { amendment: { text: 'And the colour is blue' } },
    ]);
  });

  it('is gone when the customer erases it, in the tables as well', async () => {
    const desk = await begin();
    const maya = await desk.open();
    await desk.say(maya, 'message-001', 'My secret');

    const answers = [await desk.hep(maya, 'DELETE', ''), await desk.hep(maya, 'DELETE', '')];

    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect((await (await desk.hep(maya, 'GET', '')).json()).type).toBe('urn:hep:problem:gone');
    const left = JSON.stringify([
      await database.query('select * from log'),
      await database.query('select * from conversations'),
    ]);
    expect(left).not.toContain('My secret');
    expect(left).not.toContain('maya@example.com');
  });

  it('marks a customer as verified only when the site has vouched for the id', async () => {
    const secret = 'shared-with-the-site';
    const desk = await begin({ identitySecret: secret });
    const hash = createHmac('sha256', secret).update('u_1').digest('hex');
    const vouched = await desk.open(
      refundPacket({ id: 'packet-0000001', user: { id: 'u_1', user_hash: hash } }),
    );
    const claimed = await desk.open(
      refundPacket({ id: 'packet-0000002', user: { id: 'u_2', user_hash: hash } }),
    );

    const verified = async (id: string) =>
      (await (await desk.send('GET', `/desk/conversations/${id}`)).json()).verified;
    expect([await verified(vouched.id), await verified(claimed.id)]).toEqual([true, false]);
  });
});
