import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Customer, customerOn } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

/** Where a customer may be when the page goes, how they get there, and what tells them that they are. */
type Place = {
  readonly title: string;
  readonly mode: string;
  readonly reach: (guest: Customer, claim: () => Promise<void>) => Promise<void>;
  readonly shows: (guest: Customer) => Promise<unknown>;
};

const places: readonly Place[] = [
  {
    title: 'the AI answers',
    mode: 'bot',
    async reach({ page, say, log }) {
      await page.route(/\/ai\/chat\/completions/, (route) => route.abort('timedout'), { times: 0 });
      await stall(page);
      await say('How long do I have to return something?');
      await log.getByRole('img', { name: 'The AI is writing' }).waitFor();
    },
    shows: ({ reads }) => reads(/30 days/),
  },
  {
    title: 'a person is offered',
    mode: 'bot',
    async reach({ say, panel }) {
      await say('This is useless, it does not help me at all');
      await panel.getByRole('group', { name: 'Would you like to talk to a person?' }).waitFor();
    },
    shows: ({ button }) => button('Yes, get a person').waitFor(),
  },
  {
    title: 'the desk cannot be reached',
    mode: 'escalating',
    async reach({ page, askForPerson, panel }) {
      await page.route(/\/hep\/v1\//, (route) => route.abort());
      await askForPerson();
      await panel.getByText('We could not reach the team yet').waitFor();
    },
    shows: ({ panel }) => panel.getByText('We could not reach the team yet').waitFor(),
  },
  {
    title: 'they wait for a person',
    mode: 'waiting',
    async reach({ askForPerson, waits }) {
      await askForPerson();
      await waits();
    },
    shows: ({ waits }) => waits(),
  },
  {
    title: 'a person is here',
    mode: 'human',
    async reach({ askForPerson, speaksWith }, claim) {
      await askForPerson();
      await claim();
      await speaksWith('Alex, support team');
    },
    shows: ({ speaksWith }) => speaksWith('Alex, support team'),
  },
  {
    title: 'they choose when to be called',
    mode: 'callback',
    async reach({ askForPerson, button, panel }) {
      await askForPerson();
      await button('Call me back').click();
      await panel.getByRole('form', { name: 'Request a callback' }).waitFor();
    },
    shows: ({ panel }) => panel.getByRole('form', { name: 'Request a callback' }).waitFor(),
  },
  {
    title: 'a callback is booked',
    mode: 'callback',
    async reach({ askForPerson, button, panel }) {
      await askForPerson();
      await button('Call me back').click();
      await panel.getByRole('textbox', { name: 'Phone or e-mail' }).fill('+12125550100');
      await panel.getByRole('radiogroup', { name: 'When' }).getByRole('radio').nth(1).check();
      await button('Request callback').click();
      await button('Add to calendar').waitFor();
    },
    shows: ({ panel }) => panel.getByText(/We will call you on/).waitFor(),
  },
  {
    title: 'the conversation has ended',
    mode: 'ended',
    async reach({ button, panel }) {
      await button('End conversation').click();
      await panel.getByRole('radiogroup', { name: 'How did it go?' }).waitFor();
    },
    shows: ({ panel }) => panel.getByRole('radiogroup', { name: 'How did it go?' }).waitFor(),
  },
];

describe('a page that is loaded again while', () => {
  it.for(places.map((place, at) => ({ ...place, customer: `Customer ${at}` })))(
    '$title brings the customer back to where they were',
    async ({ customer, mode, reach, shows }, { site, demo, visit, agent, faults }) => {
      if (mode === 'escalating') faults.expected(/Failed to load resource: net::ERR_FAILED/);
      const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: customer }) });
      const guest = await visit(site.put({ head: tag }));
      await guest.open();
      await guest.say('Do you ship to Canada?');
      await guest.log.getByRole('button', { name: 'Helpful', exact: true }).waitFor();
      await reach(guest, async () => {
        await agent.choose(customer);
        await agent.claim();
      });
      const before = await guest.lines();

      await guest.page.reload();
      await shows(guest);
      expect(await guest.mode()).toBe(mode);
      expect((await guest.lines()).slice(0, before.length)).toEqual(before);
      expect(await guest.message.isVisible()).toBe(mode !== 'ended');
    },
  );

  it('nothing is under way keeps what was typed and the panel as it was', async ({
    site,
    demo,
    visit,
  }) => {
    const guest = await visit(site.put({ head: widgetTag(demo.url) }));
    await guest.open();
    await guest.say('Do you ship to Canada?');
    await guest.reads(/Canada/);
    await guest.button('Close chat').click();

    await guest.page.reload();
    await expect.poll(guest.mode).toBe('bot');
    expect(await guest.panel.isVisible()).toBe(false);
    await guest.open();
    await guest.reads('Do you ship to Canada?');
  });
});

/** Until the page is loaded again the AI does not answer. */
async function stall(page: Page): Promise<void> {
  await page.route(/\/ai\/chat\/completions/, () => {});
  page.once('framenavigated', () => void page.unrouteAll());
}
