import type { Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const stream = {
  'Access-Control-Allow-Origin': '*',
  'Content-Type': 'text/event-stream',
};
const piece = (content: string) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`;

type Bot = {
  readonly title: string;
  readonly answer: (route: Route) => Promise<void>;
  readonly isLoud: boolean;
};

const bots: readonly Bot[] = [
  {
    title: 'cannot be reached',
    answer: (route) => route.abort('connectionrefused'),
    isLoud: true,
  },
  {
    title: 'falls over',
    answer: (route) => route.fulfill({ status: 500, headers: stream, body: 'Traceback' }),
    isLoud: true,
  },
  {
    title: 'is too busy',
    answer: (route) => route.fulfill({ status: 429, headers: stream, body: '{}' }),
    isLoud: true,
  },
  {
    title: 'talks nonsense',
    answer: (route) =>
      route.fulfill({ headers: stream, body: 'data: {"choices": 7}\n\ndata: ]]]\n\nnot even\n\n' }),
    isLoud: false,
  },
  {
    title: 'answers with a web page',
    answer: (route) =>
      route.fulfill({
        headers: { ...stream, 'Content-Type': 'text/html' },
        body: '<!doctype html><title>Sign in</title>',
      }),
    isLoud: false,
  },
  {
    title: 'says nothing at all',
    answer: (route) => route.fulfill({ headers: stream, body: 'data: [DONE]\n\n' }),
    isLoud: false,
  },
];

describe('a customer whose AI', () => {
  it.for(bots.map((bot, at) => ({ ...bot, customer: `Customer ${at}` })))(
    '$title gets a person, not an apology',
    async ({ answer, isLoud, customer }, { site, demo, visit, agent, faults }) => {
      if (isLoud) faults.expected(/Failed to load resource/);
      const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: customer }) });
      const guest = await visit(site.put({ head: tag }));
      await guest.page.route(/\/ai\/chat\/completions/, answer);

      await guest.open();
      await guest.say('Order #4892 is late.');
      const offer = guest.button('Yes, get a person');
      await offer.or(guest.button('Stop waiting')).first().waitFor();
      if (await offer.isVisible()) await offer.click();

      await guest.waits();
      await agent.choose(customer);
      await agent.reads('Order #4892 is late.');
      expect((await agent.packetOf(customer)).handoff.trigger).toBe('failure');
      expect(await guest.panel.getByText(/sorry|apolog/i).count()).toBe(0);
    },
  );

  it('is cut off in the middle of a word sees what came, marked as interrupted, and gets a person', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: 'Cut' }) });
    const guest = await visit(site.put({ head: tag }));
    await guest.page.route(/\/ai\/chat\/completions/, (route) =>
      route.fulfill({ headers: stream, body: piece('Your parcel is ') + piece('in Alb') }),
    );

    await guest.open();
    await guest.say('Where is order #4892?');
    await guest.reads('Your parcel is in Alb');
    await guest.panel.getByText('This answer was interrupted.').waitFor();
    const offer = guest.button('Yes, get a person');
    await offer.or(guest.button('Stop waiting')).first().waitFor();
    if (await offer.isVisible()) await offer.click();
    await guest.waits();

    await guest.page.reload();
    await guest.reads('Your parcel is in Alb');
    await agent.choose('Cut');
    await agent.reads('Your parcel is in Alb');
    await agent.transcript.getByText('Cut short').waitFor();
  });
});
