import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const cors = { 'Access-Control-Allow-Origin': '*' };

/** What takes eight seconds otherwise. */
const impatient = JSON.stringify({
  deadlines: { offerSeconds: 60, approvalSeconds: 120, deliverySeconds: 1, waitSeconds: 180 },
});

type Desk = {
  readonly title: string;
  readonly answer: (route: Route) => Promise<void> | void;
  readonly says: RegExp;
  /** What the browser and the widget tell the site's owner about it. */
  readonly faults: readonly RegExp[];
};

const desks: readonly Desk[] = [
  {
    title: 'answers with a page of somebody else',
    answer: (route) =>
      route.fulfill({
        status: 200,
        headers: cors,
        contentType: 'text/html',
        body: '<h1>Wi-Fi</h1>',
      }),
    faults: [],
    says: /kept on this device/,
  },
  {
    title: 'answers with something of its own making',
    answer: (route) => route.fulfill({ status: 201, headers: cors, json: { ok: 'yes', id: 7 } }),
    faults: [/^warning: Baton: desk\.handoff/],
    says: /kept on this device/,
  },
  {
    title: 'falls over',
    answer: (route) => route.fulfill({ status: 500, headers: cors, body: 'Traceback' }),
    faults: [/Failed to load resource/],
    says: /kept on this device/,
  },
  {
    title: 'has nobody there',
    answer: (route) =>
      route.fulfill({
        status: 503,
        headers: { ...cors, 'Content-Type': 'application/problem+json' },
        body: JSON.stringify({
          type: 'urn:hep:problem:no-agents',
          title: 'No agents',
          status: 503,
        }),
      }),
    faults: [/Failed to load resource/],
    says: /Nobody is there/,
  },
  {
    title: 'never answers',
    answer: () => {},
    faults: [],
    says: /kept on this device/,
  },
  {
    title: 'cannot be reached',
    answer: (route) => route.abort('connectionrefused'),
    faults: [/Failed to load resource/],
    says: /kept on this device/,
  },
];

describe('a customer whose desk', () => {
  it.for(desks.map((desk, at) => ({ ...desk, customer: `Customer ${at}` })))(
    '$title keeps what they said, and every other way, and is heard when it is back',
    async (desk, { site, demo, visit, agent, faults }) => {
      for (const fault of desk.faults) faults.expected(fault);
      const { answer, says, customer } = desk;
      const tag = widgetTag(demo.url, {
        scope: impatient,
        customer: JSON.stringify({ name: customer }),
      });
      const guest = await visit(site.put({ head: tag }));
      const addresses = /\/hep\/v1\//;
      await guest.page.route(addresses, answer);

      await guest.open();
      await guest.say('Order #4892 is late. I want to talk to a person.');
      await guest.panel.getByRole('group', { name: 'We could not reach the team yet' }).waitFor();
      await guest.panel.getByText(says).first().waitFor();
      await guest.button('Call me back').waitFor();
      await guest.button('Back to the AI').waitFor();
      await guest.say('My parcel went to Albany.');
      await guest.reads('My parcel went to Albany.');

      await guest.page.reload();
      await guest.reads('My parcel went to Albany.');
      await guest.page.unroute(addresses, answer);
      await again(guest.page);

      await guest.waits();
      await agent.choose(customer);
      await agent.reads('Order #4892 is late. I want to talk to a person.');
      await agent.reads('My parcel went to Albany.');
      await agent.claim();
      await guest.speaksWith('Alex, support team');
      expect(await agent.page.getByRole('button', { name: customer }).count()).toBe(1);
    },
  );
});

/** Whoever does not want to wait for the next attempt presses the button, unless that was quicker. */
async function again(page: Page): Promise<void> {
  const named = (name: string) => page.getByRole('button', { name, exact: true });
  await Promise.any([named('Try again').click(), named('Stop waiting').waitFor()]);
}
