/**
 * A changed threshold on thousands of stored conversations, in the reviewer's page: how long until all are replayed, and how long
 * the page stood still at most meanwhile. The desk's pages of conversations are made up here; everything behind them is real.
 */
import type { Browser } from 'playwright-core';
import { sitDown } from '../browser/harness/agent.ts';
import { openDemo } from '../browser/harness/demo.ts';
import { happened } from './happened.ts';

const pageSize = 250;

export type Replaying = {
  readonly conversations: number;
  /** Reading and judging all by the rules in force, once; then one moved threshold. All in ms. */
  readonly first: number;
  readonly moved: number;
  /** Between two frames of the page. */
  readonly longestFrame: number;
};

export async function replaying(browser: Browser, conversations: number): Promise<Replaying> {
  const stored = happened(conversations);
  const demo = await openDemo();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  try {
    await sitDown(page, demo, 'Kim');
    await context.route('**/desk/happened?*', async (route) => {
      const after = Number(new URL(route.request().url()).searchParams.get('after'));
      const next = after + pageSize < stored.length ? after + pageSize : null;
      await route.fulfill({
        json: { conversations: stored.slice(after, after + pageSize), next },
      });
    });
    const began = Date.now();
    await page.goto(`${demo.url}/review/#rules`);
    const finished = page
      .getByRole('region', { name: 'Replay of what is stored' })
      .getByText(`Replayed ${conversations} conversations`);
    await finished.waitFor({ timeout: 600_000 });
    const first = Date.now() - began;

    const frames = page.evaluate(
      async () =>
        await new Promise<number>((resolve) => {
          let [longest, last] = [0, performance.now()];
          const look = (now: number) => {
            longest = Math.max(longest, now - last);
            last = now;
            if (document.querySelector('#bench-over') === null) requestAnimationFrame(look);
            else resolve(longest);
          };
          requestAnimationFrame(look);
        }),
    );
    const threshold = page.getByRole('spinbutton', { name: 'Frustration from' });
    await threshold.fill('0.4');
    const moving = Date.now();
    await threshold.press('Enter');
    await finished.waitFor({ state: 'detached', timeout: 60_000 });
    await finished.waitFor({ timeout: 600_000 });
    const moved = Date.now() - moving;
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('i'), { id: 'bench-over' }));
    });
    return { conversations, first, moved, longestFrame: Math.round(await frames) };
  } finally {
    await context.close();
    await demo.close();
  }
}
