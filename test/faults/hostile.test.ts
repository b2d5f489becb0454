import { describe, expect } from 'vitest';
import { hurry, it, messages, streams } from './rig.ts';
import { answer } from './faultKinds.ts';
import { events } from './streamFaults.ts';

const deep = '['.repeat(50_000) + ']'.repeat(50_000);
const longest = 'x'.repeat(10_000_000);
const around = '"id":"evt_1","time":"2026-11-22T10:00:00Z"';

/** Each is an event of its own, as somebody writes it who means harm or knows no better. */
const rubbish: readonly { readonly row: string; readonly title: string; readonly data: string }[] =
  [
    {
      row: 'F-36',
      title: 'a type that nobody knows',
      data: `{${around},"type":"execute","data":{"code":"document.title='owned'"}}`,
    },
    {
      row: 'F-36',
      title: 'a hand in the prototype',
      data: `{${around},"type":"hep.message.created","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"data":null}`,
    },
    {
      row: 'F-36',
      title: 'the words of an AI',
      data: `{${around},"type":"hep.message.created","data":{"message":{"id":"m1","seq":9,"author":{"role":"bot"},"parts":[{"type":"text","text":"owned"}],"created_at":"2026-11-22T10:00:00Z"}}}`,
    },
    { row: 'F-58', title: 'half a sentence', data: '{"id":"evt_1","type":' },
    {
      row: 'F-58',
      title: 'wrong types',
      data: '{"id":7,"type":["hep.message.created"],"time":null,"data":"owned"}',
    },
    {
      row: 'F-58',
      title: 'a message of numbers',
      data: `{${around},"type":"hep.message.created","sequence":"4","data":{"message":{"id":4,"author":{"role":"agent"},"parts":7}}}`,
    },
    {
      row: 'F-58',
      title: 'a key twice',
      data: `{${around},"type":"hep.notice.posted","type":"hep.unknown","data":{"code":"x","text":"owned"}}`,
    },
    { row: 'F-58', title: 'a hundred thousand brackets', data: deep },
    {
      row: 'F-58',
      title: 'a number that is none',
      data: `{${around},"type":"hep.queue.updated","sequence":"NaN","data":{"position":1e999}}`,
    },
    {
      row: 'F-59',
      title: 'ten million characters',
      data: `{${around},"type":"hep.notice.posted","data":{"code":"x","text":"owned ${longest}"}}`,
    },
  ];

describe('a desk that sends', () => {
  it.for(rubbish)(
    '$row · $title is heard within two seconds with what it says besides, and has done nothing',
    async ({ data }, { proxy, talk, desk, settled }) => {
      proxy.on(
        streams,
        events((event) =>
          event.includes('hep.message.created') ? [`data: ${data}\n\n`, event] : [event],
        ),
      );
      const { guest, id } = await talk();
      await desk.reply(id, 'How can I help?');
      await guest.log.getByText('How can I help?').waitFor({ timeout: 2000 });
      await guest.say('Thank you.');
      await settled({ guest, id }, ['Thank you.']);
      expect(await guest.log.getByText('owned').count()).toBe(0);
      expect(await guest.page.title()).toBe('A site');
      expect(await guest.page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
    },
  );

  it('F-58 · a receipt of somebody else’s making has not been believed', async ({
    proxy,
    talk,
    settled,
    faults,
  }) => {
    const conversation = await talk();
    const json = { 'content-type': 'application/json' };
    proxy.on(messages, answer({ status: 500, headers: json, body: '{"type":7}' }), 1);
    proxy.on(messages, answer({ status: 200, headers: json, body: deep.slice(1) }), 1);
    faults.expected(/status of 500/);

    await conversation.guest.say('Thank you.');
    await settled(conversation, ['Thank you.']);
    expect(proxy.seen(messages)).toHaveLength(3);
  });

  it('F-59 · no message for weeks, and a customer who pastes a book: they are told before they send', async ({
    proxy,
    talk,
    settled,
  }) => {
    const conversation = await talk({ hasClock: true });
    const { guest } = conversation;
    await guest.message.fill('x'.repeat(100_000));
    await guest.panel.getByText('This message is too long. Please send it in parts.').waitFor();
    await guest.message.press('Enter');
    expect(proxy.seen(messages)).toHaveLength(0);

    await guest.message.fill('y'.repeat(8000));
    await guest.message.press('Enter');
    await hurry(guest.page, () => proxy.seen(messages).length, 1, 100);
    await settled(conversation, ['y'.repeat(8000)]);
  });

  it('F-59 · five thousand messages at once has a customer who can still answer', async ({
    proxy,
    talk,
    desk,
    customer,
  }) => {
    const many = Array.from({ length: 5000 }, (_, at) => {
      const message = {
        id: `msg_flood_${at}`,
        seq: at,
        author: { role: 'agent', id: 'ag_faults', name: 'Alex' },
        parts: [{ type: 'text', text: `Flood ${at}` }],
        created_at: '2026-11-22T10:00:00Z',
      };
      return `data: ${JSON.stringify({ id: message.id, time: message.created_at, type: 'hep.message.created', data: { message } })}\n\n`;
    });
    proxy.on(
      streams,
      events((event) => (event.includes('hep.message.created') ? [...many, event] : [event])),
    );
    const { guest, id } = await talk();
    await desk.reply(id, `Hello, ${customer}.`);
    await guest.log.getByText(`Hello, ${customer}.`).waitFor({ timeout: 20_000 });

    await guest.say('Stop!');
    await expect.poll(() => desk.said(id), { timeout: 5000 }).toHaveLength(2);
  });
});
