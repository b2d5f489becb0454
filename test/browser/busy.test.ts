import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { agentOn, sitDown } from './harness/agent.ts';
import { type Demo, openDemo } from './harness/demo.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const crowded = '198.51.100.7';

/** A desk that takes two conversations at once from one address, and one more every ten minutes. */
let desk: Demo;
let passed = 0;
beforeAll(async () => {
  desk = await openDemo({
    now: () => new Date(Date.now() + passed),
    settings: { openingsPerHour: 6, proxies: 1 },
  });
});
afterAll(() => desk.close());

describe('a chat that is too busy', () => {
  it('takes a message instead of showing an error, keeps it, and delivers it when it may', async ({
    site,
    visit,
    newPage,
    faults,
  }) => {
    faults.expected(/Failed to load resource.*429/);
    const guest = await visit(site.put({ head: widgetTag(desk.url) }));
    await guest.page.clock.install();
    await guest.page.route('**/ai/chat/completions', (route) =>
      route.fulfill({ status: 429, headers: { 'Access-Control-Allow-Origin': '*' }, json: {} }),
    );
    await guest.page.route('**/hep/v1/conversations', (route) =>
      route.continue({ headers: { ...route.request().headers(), 'x-forwarded-for': crowded } }),
    );
    for (const _ of [1, 2]) {
      const headers = { 'X-Forwarded-For': crowded };
      await fetch(`${desk.url}/hep/v1/conversations`, { method: 'POST', headers });
    }
    await guest.open();
    await guest.say('My order #4892 is late.');
    await passAttempts(guest.page);

    await guest.reads('The AI is too busy right now.');
    await guest.panel.getByText('You can leave a message or ask for a call.').waitFor();
    await guest.button('Leave a message').click();
    await guest.panel.getByRole('textbox', { name: 'Your name' }).fill('Ida');
    await guest.panel.getByRole('textbox', { name: 'Phone or e-mail' }).fill('ida@mail.example');
    await guest.panel.getByRole('textbox', { name: 'Your message' }).fill('Please write to me.');
    await guest.button('Send message').click();
    await guest.panel
      .getByText('Your conversation is kept on this device and goes out as soon as it can.')
      .waitFor();

    passed += 601_000;
    await guest.page.clock.fastForward(601_000);
    await guest.panel.getByText('We have your message and will write to you.').waitFor();
    const agent = await agentOn(await newPage(), desk);
    await agent.page.getByRole('button', { name: /4892/ }).first().click();
    await agent.reads('Please write to me.');
  });

  it('takes nothing but messages within a minute of an incident, whatever the clocks say, and is as before when it is over', async ({
    site,
    visit,
    newPage,
  }) => {
    const guest = await visit(site.put({ head: widgetTag(desk.url) }));
    await guest.page.clock.install();
    const offered = guest.page.waitForResponse(/availability/);
    await guest.open();
    await (await offered).finished();
    const headers = await sitDown(await newPage(), desk, 'Kim');
    const declare = async (body: object) => {
      const { ok } = await fetch(`${desk.url}/desk/incident`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(ok).toBe(true);
      await guest.page.clock.fastForward(60_000);
    };
    const text = 'A warehouse is flooded. Leave a message, we write back tomorrow.';

    await declare({ on: true, text });
    await guest.panel.getByText(text).waitFor();
    await guest.askForPerson();
    await guest.button('Leave a message').waitFor();
    expect(await guest.button('Keep waiting').count()).toBe(0);
    expect(await guest.button('Call me back').count()).toBe(0);
    await guest.button('Stop waiting').click();

    await declare({ on: false });
    await guest.panel.getByText(text).waitFor({ state: 'detached' });
    await guest.askForPerson();
    await guest.button('Call me back').waitFor();
  });
});

/** The AI is asked three times, with up to five seconds between. */
async function passAttempts(page: Page): Promise<void> {
  const asked = () => page.waitForRequest('**/ai/chat/completions');
  for (const _ of [1, 2]) {
    const again = asked();
    await page.clock.fastForward(5000);
    await again;
  }
}
