import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { customerOn } from '../../browser/harness/customer.ts';
import { it } from '../../browser/harness/scene.ts';
import { widgetTag } from '../../browser/harness/site.ts';

describe('a customer who is gone', () => {
  it.for(['deleteMyData', 'reset'] as const)(
    'has left nothing in this browser, in any tab: %s',
    async (deed, { site, demo, newPage }) => {
      const url = site.put({
        head: widgetTag(demo.url, { customer: JSON.stringify({ id: 'u_1', name: 'Vera Gone' }) }),
      });
      const first = customerOn(await newPage());
      await first.page.goto(url);
      await first.open();
      await first.say('How long do I have to return something?');
      await first.reads(/30 days/);
      const second = customerOn(await first.page.context().newPage());
      await second.page.goto(url);
      await second.reads(/30 days/);
      await first.askForPerson();
      await first.waits();
      expect(await leftIn(first.page)).toContain('Vera Gone');

      await first.page.evaluate((name) => Reflect.get(window, 'Baton')(name), deed);
      await expect.poll(first.lines).toEqual([]);
      await expect.poll(second.lines).toEqual([]);
      await first.button('Close chat').click();
      await second.button('Close chat').click();
      await expect
        .poll(() => leftIn(first.page))
        .not.toMatch(/Vera|return something|refreshToken":"/);
      expect(await first.page.context().cookies()).toEqual([]);
    },
  );

  it('is not seen by another one whom the page names, at once or on the next page', async ({
    site,
    demo,
    newPage,
  }) => {
    const pageOf = (user: string) =>
      site.put({ head: widgetTag(demo.url, { customer: JSON.stringify({ id: user }) }) });
    const guest = customerOn(await newPage());
    await guest.page.goto(pageOf('u_1'));
    await guest.open();
    await guest.say('How long do I have to return something?');
    await guest.reads(/30 days/);

    await guest.page.evaluate(() => Reflect.get(window, 'Baton').identify({ id: 'u_2' }));
    await expect.poll(guest.lines).toEqual([]);
    await guest.say('Do you gift wrap?');
    await expect.poll(guest.lines).toHaveLength(2);

    await guest.page.goto(pageOf('u_3'));
    await guest.message.waitFor();
    expect(await guest.lines()).toEqual([]);
    expect(await leftIn(guest.page)).not.toContain('gift wrap');
  });

  it('is not seen by the next one who logs in, in either of two tabs', async ({
    site,
    demo,
    newPage,
  }) => {
    const url = site.put({ head: widgetTag(demo.url) });
    const first = customerOn(await newPage());
    await first.page.goto(url);
    await first.open();
    await first.page.evaluate(() =>
      Reflect.get(window, 'Baton').identify({ id: 'u_1', name: 'Vera Gone' }),
    );
    await first.say('How long do I have to return something?');
    await first.reads(/30 days/);
    const second = customerOn(await first.page.context().newPage());
    await second.page.goto(url);
    await second.reads(/30 days/);

    await first.page.evaluate(() => Reflect.get(window, 'Baton').reset());
    await first.page.evaluate(() =>
      Reflect.get(window, 'Baton').identify({ id: 'u_2', name: 'Wim Next' }),
    );
    await expect.poll(first.lines).toEqual([]);
    await expect.poll(second.lines).toEqual([]);
    await second.say('Do you ship to Canada?');
    await first.reads(/all 50 states/);
    expect(await leftIn(second.page)).not.toMatch(/Vera|return something/);
  });
});

/** Everything that a page can keep here, as one text. */
async function leftIn(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const kept = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown>((resolve) => {
            const opening = indexedDB.open(name);
            opening.addEventListener('success', () => {
              const shelves = [...opening.result.objectStoreNames];
              const shelf = opening.result.transaction(shelves).objectStore(shelves[0] ?? '');
              const all = shelf.getAll();
              const keys = shelf.getAllKeys();
              keys.addEventListener('success', () => {
                opening.result.close();
                resolve([keys.result, all.result]);
              });
            });
          }),
      ),
    );
    return JSON.stringify([
      kept,
      localStorage,
      sessionStorage,
      await caches.keys(),
      document.cookie,
    ]);
  });
}
