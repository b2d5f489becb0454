import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Customer } from './harness/customer.ts';
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
    async reach(guest) {
      await stall(guest.page);
      await guest.say('How long do I have to return something?');
      await guest.log.getByRole('img', { name: 'The AI is writing' }).waitFor();
    },
    shows: (guest) => guest.reads(/30 days/),
  },
  {
    title: 'a person is offered',
    mode: 'bot',
    async reach(guest) {
      await guest.say('Do your teapots dream of electric sheep?');
      await guest.panel
        .getByRole('group', { name: 'Would you like to talk to a person?' })
        .waitFor();
    },
    shows: (guest) => guest.button('Yes, get a person').waitFor(),
  },
  {
    title: 'the desk cannot be reached',
    mode: 'escalating',
    async reach(guest) {
      await guest.page.route(/\/hep\/v1\//, (route) => route.abort());
      await guest.askForPerson();
      await guest.panel.getByText('We could not reach the team yet').waitFor();
    },
    shows: (guest) => guest.panel.getByText('We could not reach the team yet').waitFor(),
  },
  {
    title: 'they wait for a person',
    mode: 'waiting',
    async reach(guest) {
      await guest.askForPerson();
      await guest.waits();
    },
    shows: (guest) => guest.waits(),
  },
  {
    title: 'a person is here',
    mode: 'human',
    async reach(guest, claim) {
      await guest.askForPerson();
      await claim();
      await guest.speaksWith('Alex, support team');
    },
    shows: (guest) => guest.speaksWith('Alex, support team'),
  },
  {
    title: 'they choose when to be called',
    mode: 'callback',
    async reach(guest) {
      await guest.askForPerson();
      await guest.button('Call me back').click();
      await guest.panel.getByRole('form', { name: 'Request a callback' }).waitFor();
    },
    shows: (guest) => guest.panel.getByRole('form', { name: 'Request a callback' }).waitFor(),
  },
  {
    title: 'a callback is booked',
    mode: 'callback',
    async reach(guest) {
      await guest.askForPerson();
      await guest.button('Call me back').click();
      await guest.panel.getByRole('textbox', { name: 'Phone or e-mail' }).fill('+12125550100');
      await guest.panel.getByRole('radiogroup', { name: 'When' }).getByRole('radio').nth(1).check();
      await guest.button('Request callback').click();
      await guest.button('Add to calendar').waitFor();
    },
    shows: (guest) => guest.panel.getByText(/We will get in touch on/).waitFor(),
  },
  {
    title: 'the conversation has ended',
    mode: 'ended',
    async reach(guest) {
      await guest.button('End conversation').click();
      await guest.panel.getByRole('radiogroup', { name: 'How did it go?' }).waitFor();
    },
    shows: (guest) => guest.panel.getByRole('radiogroup', { name: 'How did it go?' }).waitFor(),
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

  it('the panel is closed leaves it closed, with everything in it', async ({
    site,
    demo,
    visit,
  }) => {
    const guest = await visit(site.put({ head: widgetTag(demo.url) }));
    await guest.open();
    await guest.say('Do you ship to Canada?');
    await guest.reads(/all 50 states/);
    await guest.button('Close chat').click();
    await guest.panel.waitFor({ state: 'hidden' });

    const started = guest.page.waitForResponse(/\/dist\/(?!baton)/);
    await guest.page.reload();
    await started;
    await guest.panel.waitFor({ state: 'hidden' });
    await guest.open();
    await guest.reads('Do you ship to Canada?');
  });
});

/** The AI never answers the next question. Asked once more, as a page does that is loaded again, it does. */
async function stall(page: Page): Promise<void> {
  await page.route(/\/ai\/chat\/completions/, () => {}, { times: 1 });
}
