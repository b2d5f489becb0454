import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { createServer } from '../../demo/server.ts';
import { type Customer, customerOn } from '../browser/harness/customer.ts';
import { refuse } from './faultKinds.ts';
import { alexAt, type Browser } from '../desk/staff.ts';
import { deskSide } from './desk.ts';
import { openProxy } from './proxy.ts';
import { allOfDesk, answers, failedLoads, handoffs, hurry, it, messages, streams } from './rig.ts';
import { script } from './streamFaults.ts';

/** The AI wants a person. */
const call = { index: 0, id: 'call_1', function: { name: 'talk_to_human', arguments: '{}' } };
const calls = `data: ${JSON.stringify({
  choices: [{ delta: { tool_calls: [call] }, finish_reason: 'tool_calls' }],
})}\n\ndata: [DONE]\n\n`;

const impatient = JSON.stringify({
  deadlines: { offerSeconds: 60, approvalSeconds: 120, deliverySeconds: 1, waitSeconds: 180 },
});

describe('around the line', () => {
  it('F-38 · somebody who asks for a person in two tabs while the AI calls one is waiting once', async ({
    proxy,
    enter,
    desk,
    customer,
  }) => {
    const guest = await enter();
    const ai = script();
    proxy.on(answers, ai.fault, 1);
    await guest.say('Where is order #4892?');
    const page = await guest.page.context().newPage();
    await page.goto(guest.page.url());
    const other = customerOn(page);
    await other.reads('Where is order #4892?');

    // Whoever is called already leaves nothing to press.
    const press = (one: Customer) => one.button('Talk to a human').click({ timeout: 2000 });
    const pressed = await Promise.allSettled([press(guest), press(other), ai.write(calls)]);
    expect(pressed.map(({ status }) => status)).toContain('fulfilled');
    await Promise.all([guest.waits(), other.waits()]);
    expect(await desk.open(customer)).toHaveLength(1);
    expect(proxy.seen(handoffs).length).toBeGreaterThan(0);
  });

  it('F-39 · a desk that starts anew is found again, and has all that was said meanwhile', async ({
    enter,
    customer,
    faults,
  }) => {
    faults.expected(failedLoads);
    const folder = mkdtempSync(join(tmpdir(), 'baton-desk-'));
    const start = async () => {
      const database = await freshDatabase(folder);
      const opened = await createServer({ port: 0, database });
      alex ??= await alexAt(database);
      return opened;
    };
    let alex: Browser | undefined;
    let server = await start();
    const proxy = await openProxy(() => server.url);
    try {
      const guest = await enter({ hasClock: true, settings: { desk: `${proxy.url}/hep/v1` } });
      await guest.askForPerson();
      const before = deskSide(server.url, alex ?? {});
      const id = await before.find(customer);
      await guest.waits();
      await before.claim(id);
      await guest.speaksWith('Alex, support team');

      await server.close();
      await guest.say('One.');
      await guest.say('Two.');
      await guest.log.getByText('Waiting for connection').first().waitFor();
      // It is looked for before it is there: a browser asks first whether it may ask.
      const looks = { method: 'OPTIONS', path: streams.path };
      await hurry(guest.page, () => proxy.seen(looks).length > 1, true, 250);
      server = await start();
      const after = deskSide(server.url, alex ?? {});
      const both = ['One.', 'Two.'].map((text) => ({ from: 'user' as const, text }));
      await hurry(guest.page, () => after.said(id), both, 500);
      await after.reply(id, 'Three.');
      await guest.reads('Three.');
      await guest.speaksWith('Alex, support team');
    } finally {
      await proxy.close();
      await server.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('F-45 · a person who has to leave in the middle is missed: the customer is told, and keeps place and words', async ({
    talk,
    desk,
    settled,
  }) => {
    const { guest, id } = await talk();
    await desk.reply(id, 'One moment, I am looking');
    await desk.release(id);
    await guest.reads('Alex had to leave. Somebody else will take over.');
    await guest.say('I am still here.');
    await desk.claim(id);
    await guest.speaksWith('Alex, support team');
    await settled({ guest, id }, ['I am still here.']);
  });

  it('F-60 · an AI that cannot be reached leaves the way to a person open', async ({
    proxy,
    enter,
    desk,
    customer,
    faults,
  }) => {
    faults.expected(failedLoads);
    const guest = await enter();
    proxy.on(answers, refuse);
    await guest.say('Where is order #4892?');
    const offer = guest.button('Yes, get a person');
    await offer.or(guest.button('Stop waiting')).first().waitFor();
    if (await offer.isVisible()) await offer.click();
    await guest.waits();
    await desk.find(customer);
  });

  it('F-60 · people who cannot be reached leave the AI, and a way to be called', async ({
    proxy,
    enter,
    desk,
    customer,
    faults,
  }) => {
    faults.expected(failedLoads);
    proxy.on(allOfDesk, refuse);
    const guest = await enter({ settings: { scope: impatient } });
    await guest.say('Do you ship to Canada?');
    await guest.reads(/all 50 states/);
    await guest.askForPerson();
    await guest.panel.getByRole('group', { name: 'We could not reach the team yet' }).waitFor();
    await guest.button('Call me back').waitFor();
    await guest.button('Back to the AI').click();
    await guest.say('Where is order #4892?');
    await guest.speaksWith('AI assistant');
    await guest.reads(/Your orders/);

    proxy.heal();
    await guest.askForPerson();
    await desk.find(customer);
  });

  it('F-61 · a page that throws where it listens, and breaks what browsers give it, harms only itself', async ({
    proxy,
    talk,
    settled,
    faults,
  }) => {
    faults.expected(/^thrown: the page’s own/);
    const { guest, id } = await talk({
      body: `<script>
        for (const type of ['message', 'state', 'handoff', 'open'])
          addEventListener('baton:' + type, () => { throw new Error('the page’s own'); });
      </script>`,
    });
    await guest.page.evaluate(() => {
      const natural = fetch.bind(window);
      Object.assign(window, {
        mend: () => Object.assign(window, { fetch: natural }),
        fetch: () => {
          throw new TypeError('not today');
        },
        Date: class extends Date {},
      });
    });
    await guest.say('One.');
    await guest.log.getByText('Waiting for connection').waitFor();
    await guest.page.evaluate(() => Reflect.get(window, 'mend')());
    await settled({ guest, id }, ['One.']);
    expect(proxy.seen(messages)).toHaveLength(1);
  });
});
