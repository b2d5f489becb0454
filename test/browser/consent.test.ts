import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
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
    await guest.open();
    await guest.say('My order #4892 is late.');
    const asked = guest.panel.getByRole('group', { name: /^We keep what you write for a year/ });
    await asked.getByRole('link', { name: 'privacy' }).waitFor();
    await guest.button('Cancel').click();
    await expect.poll(() => guest.message.inputValue()).toBe('My order #4892 is late.');
    await guest.askForPerson();
    await guest.button('Agree and send').waitFor();
    expect(sent).toEqual([]);

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
    expect((await agent.packetOf('Noor'))?.conversation.consent).toMatchObject({
      version: '2026-11-01',
    });
  });
});

/** Whatever carries something of the customer's. */
function requestsOf(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.method() !== 'OPTIONS') sent.push(request.url());
  });
  return sent;
}
