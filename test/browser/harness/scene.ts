/** What every story begins with: a browser, the demo, somebody else's site, a customer and an agent. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, test } from 'vitest';
import { type Agent, agentOn } from './agent.ts';
import { launchBrowser } from './browser.ts';
import { type Customer, customerOn } from './customer.ts';
import { openDemo } from './demo.ts';
import { type Faults, listenForFaults } from './faults.ts';
import { openSite } from './site.ts';

type Scene = {
  readonly faults: Faults;
  /** A new browser profile, watched. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** A customer with a profile of their own, on this page. */
  readonly visit: (url: string, options?: BrowserContextOptions) => Promise<Customer>;
  /** Somebody sits down at the console. */
  readonly agent: Agent;
};

/** No test waits longer than this for something to be seen. */
const patienceMs = 20_000;

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  const ends = await Promise.allSettled(closers.map((close) => close()));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
});

/** One browser, one demo and one foreign site for all tests of a file. */
const file = test
  .extend('browser', { scope: 'file' }, async () => untilTheEnd(await launchBrowser()))
  .extend('demo', { scope: 'file' }, async () => untilTheEnd(await openDemo()))
  .extend('site', { scope: 'file' }, async () => untilTheEnd(await openSite()));

function untilTheEnd<Opened extends { close: () => Promise<void> }>(thing: Opened): Opened {
  closers.push(() => thing.close());
  return thing;
}

export const it = file.extend<Scene>({
  faults: [
    async ({ task }, use) => {
      const faults = listenForFaults();
      await use(faults);
      faults.check(task.name);
    },
    { auto: true },
  ],
  newPage: async ({ browser, faults }, use) => {
    const opened: Page[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      context.setDefaultTimeout(patienceMs);
      await faults.watch(context);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
  visit: async ({ newPage }, use) => {
    await use(async (url, options) => {
      const page = await newPage(options);
      await page.goto(url);
      return customerOn(page);
    });
  },
  agent: async ({ newPage, demo }, use) => {
    await use(await agentOn(await newPage(), demo));
  },
});
