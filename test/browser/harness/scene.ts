/** What every story begins with: a browser, the demo, somebody else's site, a customer and an agent. */
// Vitest reads from its pattern what a fixture needs, so that one with no needs has an empty one.
// oxlint-disable no-empty-pattern
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test } from 'vitest';
import type { DemoServer } from '../../../demo/server.ts';
import { type Agent, agentOn } from './agent.ts';
import { launchBrowser } from './browser.ts';
import { type Customer, customerOn } from './customer.ts';
import { openDemo } from './demo.ts';
import { type Faults, listenForFaults } from './faults.ts';
import { openSite, type Site } from './site.ts';

type Scene = {
  readonly browser: Browser;
  readonly demo: DemoServer;
  readonly site: Site;
  readonly faults: Faults;
  /** A new browser profile, watched. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** A customer with a profile of their own, on this page. */
  readonly visit: (url: string, options?: BrowserContextOptions) => Promise<Customer>;
  /** Somebody sits down at the console. */
  readonly agent: Agent;
};

/** No test waits longer than this for something to be seen. */
const patienceMs = 10_000;

export const it = test.extend<Scene>({
  browser: [
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  demo: [
    async ({}, use) => {
      const demo = await openDemo();
      await use(demo);
      await demo.close();
    },
    { scope: 'file' },
  ],
  site: [
    async ({}, use) => {
      const site = await openSite();
      await use(site);
      await site.close();
    },
    { scope: 'file' },
  ],
  faults: [
    async ({}, use) => {
      const faults = listenForFaults();
      await use(faults);
      faults.check();
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
    await use(await agentOn(await newPage(), demo.url));
  },
});
