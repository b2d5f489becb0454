import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { customerOn } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const notice = 'Nothing can be stored here: the chat lasts only while this page is open.';

const deniers = [
  {
    title: 'refuses to open a database',
    customer: 'Rosa',
    script: `indexedDB.open = () => { throw new DOMException('Denied', 'SecurityError'); };`,
  },
  {
    title: 'throws when its storage is looked at',
    customer: 'Sven',
    script: `for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('Denied', 'SecurityError'); } });`,
  },
  {
    title: 'has no storage at all',
    customer: 'Tara',
    script: `for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { value: undefined });`,
  },
  {
    title: 'opens its database and never says so',
    customer: 'Uwe',
    script: `indexedDB.open = () => new EventTarget();`,
  },
  {
    title: 'fails to write, because the disk is full',
    customer: 'Vera',
    script: `IDBObjectStore.prototype.put = () => { throw new DOMException('Full', 'QuotaExceededError'); };
      Storage.prototype.setItem = () => { throw new DOMException('Full', 'QuotaExceededError'); };`,
  },
];

describe('a browser that', () => {
  it.for(deniers)(
    '$title has the chat for as long as the page is open, and is told so',
    async ({ script, customer }, { site, demo, visit, agent }) => {
      const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: customer }) });
      const guest = await visit(site.put({ head: `<script>${script}</script>${tag}` }));

      await guest.open();
      await guest.say('How long do I have to return something?');
      await guest.reads(/30 days/);
      await guest.askForPerson();
      await guest.waits();
      await guest.panel.getByRole('status', { name: notice }).waitFor();
      await agent.choose(customer);
      await agent.claim();
      await agent.say('Good morning!');
      await guest.reads('Good morning!');
      expect(await guest.panel.getByText(notice).count()).toBe(1);
    },
  );

  it('shuts the page into a sandbox has the chat as well', async ({
    site,
    demo,
    newPage,
    agent,
  }) => {
    const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: 'Wim' }) });
    const inner = site.put({ head: tag });
    const page = await newPage();
    await page.goto(
      site.put({
        body: `<iframe title="Shop" sandbox="allow-scripts" src="${inner}" width="900" height="700"></iframe>`,
      }),
    );
    const guest = customerOn(page, rootOf(page.frameLocator('iframe')));

    await guest.open();
    await guest.panel.getByRole('status', { name: notice }).waitFor();
    await guest.askForPerson();
    await guest.waits();
    await agent.choose('Wim');
    await agent.claim();
    await guest.speaksWith('Alex, support team');
  });
});

describe('a network that', () => {
  it('breaks off while the chat loads leaves a message, and the next press tries again', async ({
    site,
    demo,
    visit,
    faults,
  }) => {
    faults.expected(/Failed to load resource: net::ERR_FAILED/);
    const guest = await visit(site.put({ head: widgetTag(demo.url) }));
    const restore = await cut(guest.page, /\/dist\/(?!baton\.js)/);

    await guest.launcher.click();
    await guest.page
      .getByRole('alert')
      .getByText('The chat could not be loaded. Please try again.')
      .waitFor();
    await guest.launcher.click();
    await expect.poll(() => guest.launcher.getAttribute('aria-busy')).toBe('false');
    await guest.page.getByRole('alert').waitFor();

    await restore();
    await guest.open();
    await guest.say('How long do I have to return something?');
    await guest.reads(/30 days/);
    expect(await guest.page.getByText('could not be loaded').count()).toBe(0);
  });

  it('breaks off once the panel is there and loses nothing that was said', async ({
    site,
    demo,
    visit,
    faults,
    agent,
  }) => {
    faults.expected(/Failed to load resource: net::ERR_FAILED/);
    const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: 'Yann' }) });
    const guest = await visit(site.put({ head: tag }));
    const restore = await cut(guest.page, /\/dist\/(?!baton\.js|app-|panel-)/);
    const failed = guest.page.waitForEvent('requestfailed');

    await guest.launcher.click();
    await guest.say('How long do I have to return something?');
    await guest.askForPerson();
    await failed;

    await restore();
    await agent.choose('Yann');
    await agent.reads('How long do I have to return something?');
    await agent.claim();
    await guest.speaksWith('Alex, support team');
  });
});

/** Aborts requests to these addresses until the returned function is called. */
async function cut(page: Page, addresses: RegExp): Promise<() => Promise<void>> {
  await page.route(addresses, (route) => route.abort());
  return () => page.unroute(addresses);
}

function rootOf(frame: FrameLocator) {
  return frame.locator(':root');
}
