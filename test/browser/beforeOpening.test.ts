import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { customerOn } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

describe('a chat that nobody has opened', () => {
  it('costs the page one request, and no timer, connection, cookie or storage', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await countTimers(page);
    const requests = requestsOf(page, demo.url);
    await page.goto(site.put({ head: widgetTag(demo.url, { scope: `${demo.url}/scope.json` }) }));
    await customerOn(page).launcher.waitFor();
    await settled(page);

    expect(requests).toEqual(['/dist/baton.js']);
    expect(await leftBehind(page)).toEqual({ cookies: [], storage: 0, databases: [], timers: [] });
    expect(await layoutShifts(page)).toBe(0);

    await page.reload();
    await customerOn(page).launcher.waitFor();
    await settled(page);
    expect(requests.filter((path) => path !== '/dist/baton.js')).toEqual([]);
  });

  it.for(['hover', 'focus', 'touch'] as const)(
    'is fetched, and not started, at the first sign of interest: %s',
    async (sign, { site, demo, newPage }) => {
      const page = await newPage({ hasTouch: true });
      const requests = requestsOf(page, demo.url);
      await page.goto(site.put({ head: widgetTag(demo.url) }));
      const { launcher, panel } = customerOn(page);
      const fetched = page.waitForResponse(/\/dist\/app-/);

      if (sign === 'hover') await launcher.hover();
      if (sign === 'focus') await launcher.focus();
      if (sign === 'touch') await launcher.dispatchEvent('touchstart');

      await fetched;
      await settled(page);
      expect(requests.filter((path) => !path.startsWith('/dist/'))).toEqual([]);
      expect(await panel.count()).toBe(0);
      expect(await leftBehind(page)).toMatchObject({ cookies: [], storage: 0, databases: [] });
    },
  );

  it('is closed again without a word, and the next page pays nothing for it', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await page.goto(site.put({ head: widgetTag(demo.url) }));
    const guest = customerOn(page);
    await guest.open();
    await guest.button('Close chat').click();
    await guest.panel.waitFor({ state: 'hidden' });

    const requests = requestsOf(page, demo.url);
    await page.goto(site.put({ head: widgetTag(demo.url) }));
    await guest.launcher.waitFor();
    await settled(page);
    expect(requests).toEqual(['/dist/baton.js']);
  });

  it('waits, on a page that the browser prepares ahead, until somebody comes, also where it is in use', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await page.goto(site.put({ head: widgetTag(demo.url) }));
    const guest = customerOn(page);
    await guest.open();
    await guest.say('Do you ship to Canada?');
    await guest.reads(/all 50 states/);

    await page.addInitScript(() => {
      Reflect.set(window, 'isPrepared', true);
      Object.defineProperty(Document.prototype, 'prerendering', {
        get: () => Reflect.get(window, 'isPrepared'),
      });
    });
    const requests = requestsOf(page, demo.url);
    await page.goto(site.put({ head: widgetTag(demo.url) }));
    await guest.launcher.waitFor();
    await page.evaluate(() => void Reflect.get(window, 'Baton')('prefill', 'And'));
    await settled(page);
    expect(requests).toEqual(['/dist/baton.js']);

    await page.evaluate(() => {
      Reflect.set(window, 'isPrepared', false);
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await guest.reads(/all 50 states/);
    await expect.poll(() => guest.message.inputValue()).toBe('And');
  });
});

/** Paths that the page asks this server for, from now on. */
function requestsOf(page: Page, server: string): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(server)) paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

/** Nothing is on its way any more, and the browser has had an idle moment. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Notes every timer and animation frame that is asked for, before any script of the page runs. */
async function countTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Reflect.set(window, 'timersAsked', asked);
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'WebSocket']) {
      const native: unknown = Reflect.get(window, name);
      if (typeof native !== 'function') continue;
      Reflect.set(window, name, (...given: unknown[]): unknown => {
        asked.push(name);
        return Reflect.apply(native, window, given);
      });
    }
  });
}

async function leftBehind(page: Page) {
  return {
    cookies: await page.context().cookies(),
    ...(await page.evaluate(async () => ({
      storage: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      timers: Array.from<unknown>(Reflect.get(window, 'timersAsked') ?? []),
    }))),
  };
}

async function layoutShifts(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        new PerformanceObserver((list) => {
          count += list.getEntries().length;
        }).observe({ type: 'layout-shift', buffered: true });
        // What was buffered is delivered in a task of its own.
        requestAnimationFrame(() => requestIdleCallback(() => resolve(count)));
      }),
  );
}
