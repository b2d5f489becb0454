/**
 * What every story about a fault begins with: a customer whose desk and AI are behind a proxy that can break, and what
 * must hold whatever breaks. The proxy and the names are the test's own; browser, demo and site are the file's.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Customer, customerOn } from '../browser/harness/customer.ts';
import { it as scene } from '../browser/harness/scene.ts';
import { widgetTag } from '../browser/harness/site.ts';
import { type DeskSide, deskSide } from './desk.ts';
import { type FaultProxy, openProxy } from './proxy.ts';

type Start = {
  /** Timers and dates are the test's: `page.clock` can jump. */
  readonly hasClock?: boolean;
  readonly options?: BrowserContextOptions;
  /** Done before anything of the page runs. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Settings of the widget's tag that win over the rig's. */
  readonly settings?: Readonly<Record<string, string | null>>;
  readonly body?: string;
};

export type Talk = { readonly guest: Customer; readonly id: string };

type Rig = {
  readonly proxy: FaultProxy;
  readonly desk: DeskSide;
  /** The customer's name, by which the desk knows them. */
  readonly customer: string;
  /** The page of a shop, with the chat open. */
  readonly enter: (start?: Start) => Promise<Customer>;
  /** The same, once a person is talking. */
  readonly talk: (start?: Start) => Promise<Talk>;
  /**
   * What must hold when all is over: the desk has exactly these lines of the customer, in this order and once each, and the
   * customer sees what the log has, with nothing still on its way.
   */
  readonly settled: (talk: Talk, lines: readonly string[]) => Promise<void>;
};

export const it = scene.extend<Rig>({
  proxy: async ({ demo }, use) => {
    const proxy = await openProxy(() => demo.url);
    await use(proxy);
    await proxy.close();
  },
  desk: async ({ demo }, use) => {
    await use(deskSide(demo.url, await demo.signIn({ id: 'ag_faults', name: 'Alex' })));
  },
  customer: async ({ task }, use) => {
    // What is played once more begins with a customer whom the desk does not know.
    await use(`Customer ${task.id} ${task.result?.retryCount ?? 0}`);
  },
  enter: async ({ proxy, demo, site, newPage, customer }, use) => {
    await use(async ({ hasClock = false, options, prepare, settings, body } = {}) => {
      const page = await newPage(options);
      if (hasClock) await page.clock.install();
      await prepare?.(page);
      const head = widgetTag(demo.url, {
        bot: `${proxy.url}/ai/chat/completions`,
        desk: `${proxy.url}/hep/v1`,
        customer: JSON.stringify({ name: customer }),
        ...settings,
      });
      await page.goto(site.put({ head, ...(body === undefined ? {} : { body }) }));
      const guest = customerOn(page);
      await guest.open();
      return guest;
    });
  },
  talk: async ({ enter, desk, customer }, use) => {
    await use(async (start) => {
      const guest = await enter(start);
      await guest.askForPerson();
      const id = await desk.find(customer);
      await guest.waits();
      await desk.claim(id);
      await guest.speaksWith('Alex, support team');
      return { guest, id };
    });
  },
  settled: async ({ desk, customer }, use) => {
    await use(async ({ guest, id }, lines) => {
      const own = async () =>
        (await desk.said(id)).flatMap(({ from, text }) => (from === 'user' ? [text] : []));
      await expect.poll(own, { timeout: 20_000 }).toEqual(lines);
      const log = await desk.said(id);
      await expect.poll(() => shown(guest), { timeout: 10_000 }).toEqual(log);
      await expect.poll(() => undelivered(guest), { timeout: 5000 }).toBe(0);
      expect((await desk.open(customer)).length).toBeLessThanOrEqual(1);
    });
  },
});

/** What the customer sees of what was said with the person. */
export async function shown(guest: Customer) {
  return (await guest.lines()).flatMap((line) => {
    const [, who = '', text = ''] = /^(You|Alex, support team): (.*)$/s.exec(line) ?? [];
    return who === '' ? [] : [{ from: who === 'You' ? 'user' : 'agent', text }];
  });
}

export async function undelivered(guest: Customer): Promise<number> {
  const states = guest.log.getByText(/^(Sending…|Waiting for connection|Not delivered)/);
  return await states.count();
}

/** The message's own request. */
export const messages = { method: 'PUT', path: /\/messages\// };
export const handoffs = { method: 'POST', path: /\/conversations$/ };
export const streams = { method: 'GET', path: /\/events\?/ };
export const allOfDesk = { path: /\/hep\/v1\// };
export const answers = { method: 'POST', path: /\/ai\/chat\/completions/ };

/** What the browser writes to the console when a request fails, which no page can prevent. */
export const failedLoads = /Failed to load resource/;

/** Lets the page's time pass in steps until what is read is as expected. Needs the page's clock. */
export async function hurry<Value>(
  page: Page,
  read: () => Value | Promise<Value>,
  expected: Value,
  stepMs = 1000,
): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(stepMs);
        return await read();
      },
      { timeout: 20_000, interval: 40 },
    )
    .toEqual(expected);
}
