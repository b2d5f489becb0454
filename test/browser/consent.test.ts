import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { agentOn } from './harness/agent.ts';
import { openDemo } from './harness/demo.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const texts = JSON.stringify({
  en: { 'consent.text': 'We keep what you write for a year: [privacy](https://shop.example/p).' },
});

describe('a site that asks its customers to agree', () => {
  it('sends nothing before, gives the words back to whoever does not, and asks once', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const customer = JSON.stringify({ name: 'Noor' });
    const head = widgetTag(demo.url, { consent: '2026-11-01', texts, customer });
    const guest = await visit(site.put({ head }));
    const sent = requestsOf(guest.page);
    const toDesk: string[] = [];
    guest.page.on('request', (request) => {
      if (request.url().includes('/hep/')) toDesk.push(request.url());
    });
    await guest.open();
    await guest.say('My order #4892 is late.');
    const asked = guest.panel.getByRole('group', { name: /^We keep what you write for a year/ });
    await asked.getByRole('link', { name: 'privacy' }).waitFor();
    await guest.button('Cancel').click();
    await expect.poll(() => guest.message.inputValue()).toBe('My order #4892 is late.');
    await guest.askForPerson();
    await guest.button('Agree and send').waitFor();
    expect(sent).toEqual([]);
    expect(toDesk).toEqual([]);
    // Which tab leads, by a number of this page.
    expect(await guest.page.evaluate(keptHere)).toEqual(['chat:default:leader']);

    await guest.page.keyboard.press('Enter');
    await guest.waits();
    await guest.say('It went to Albany.');
    await guest.reads('It went to Albany.');
    expect(await asked.count()).toBe(0);
    await agent.choose('Noor');
    await agent.claim();
    await guest.page.reload();
    await guest.say('Are you there?');
    await agent.reads('Are you there?');
    const packet = await agent.packetOf('Noor');
    expect(packet?.conversation.consent).toMatchObject({ version: '2026-11-01' });
    expect(packet?.client.disclosure).toMatch(/^\d+\.\d+\.\d+ en$/);
  });
});

describe('a desk that takes nothing without consent, of a site that asks for none', () => {
  it('has the customer asked as a person is, and then takes all that was said', async ({
    site,
    visit,
    newPage,
    faults,
  }) => {
    faults.expected(/Failed to load resource.*428/);
    const desk = await openDemo({ settings: { consent: 'required' } });
    onTestFinished(() => desk.close());
    const customer = JSON.stringify({ name: 'Noor' });
    const guest = await visit(site.put({ head: widgetTag(desk.url, { customer }) }));
    await guest.open();
    await guest.say('My order #4892 is late.');
    await guest.askForPerson();
    await guest.button('Agree and send').click();
    await guest.waits();
    const agent = await agentOn(await newPage(), desk);
    expect((await agent.packetOf('Noor'))?.conversation.consent?.version).toBe('default');
  });
});

/** Words in `localStorage` and records in IndexedDB. */
async function keptHere(): Promise<readonly string[]> {
  const names = await indexedDB.databases();
  const keys = await Promise.all(
    names.map(
      ({ name = '' }) =>
        new Promise<readonly string[]>((resolve) => {
          const opening = indexedDB.open(name);
          opening.addEventListener('success', () => {
            const [table = ''] = opening.result.objectStoreNames;
            const all = opening.result.transaction(table).objectStore(table).getAllKeys();
            all.addEventListener('success', () => resolve(all.result.map(String)));
          });
        }),
    ),
  );
  return [...Object.keys(localStorage), ...keys.flat()];
}

/** Whatever carries something of the customer's. */
function requestsOf(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.method() !== 'OPTIONS') sent.push(request.url());
  });
  return sent;
}
