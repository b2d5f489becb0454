/**
 * Changed rules on thousands of stored conversations, in the reviewer's page: how long until all are replayed, and how long the page
 * stood still at most meanwhile. The desk's answers are made up here; everything behind them is real.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import * as v from 'valibot';
import { rulesSchema } from '../../demo/desk/scope/wire.ts';
import { withSet } from '../../demo/review/replay/settings.ts';
import { sitDown } from '../browser/harness/agent.ts';
import { openDemo } from '../browser/harness/demo.ts';
import { happened } from './happened.ts';

const pageSize = 250;

/** One of each kind. */
const changes: Readonly<
  Record<string, { readonly path: readonly string[]; readonly value: unknown }>
> = {
  threshold: { path: ['triggers', 'sentiment', 'frustration'], value: 0.4 },
  topic: {
    path: ['triggers', 'topics'],
    value: [{ id: 'gift', phrases: { en: ['gift card'] }, do: 'offer' }],
  },
  phrase: { path: ['triggers', 'request', 'phrases'], value: { en: ['is the kitchen open'] } },
  tier: { path: ['tiers'], value: [{ id: 'high', when: { ltvOver: 1000 }, stricter: 0.3 }] },
  scope: {
    path: ['intents'],
    value: [{ id: 'blue', handling: 'human', examples: ['do you have this in blue'] }],
  },
};

/** In ms, and as the page says it where it does: from the question to the last conversation. */
export type Replaying = {
  readonly conversations: number;
  /** Fetching and checking all, by what the bench pretends to be the desk. */
  readonly reading: number;
  /** All by the rules in force, which nothing is known of yet. */
  readonly first: number;
  readonly changes: Readonly<Record<string, { readonly ms: number; readonly changed: string }>>;
  /** Of the page, over all of that. */
  readonly longestTask: number;
  readonly longestFrame: number;
};

export async function replaying(browser: Browser, conversations: number): Promise<Replaying> {
  const demo = await openDemo();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  try {
    const headers = await sitDown(page, demo, 'Kim');
    const { versions } = v.parse(
      rulesSchema,
      await (await fetch(`${demo.url}/desk/scope`, { headers })).json(),
    );
    const document = versions[0]?.document ?? {};
    await pretend(context, conversations);
    await page.addInitScript(watchTasks);
    const began = Date.now();
    await page.goto(`${demo.url}/review/#rules`);
    const results = page.getByRole('region', { name: 'Replay of what is stored' });
    await results.getByText(/^Replaying/).waitFor({ timeout: 600_000 });
    const reading = Date.now() - began;
    const first = await finished(page, conversations);

    const text = page.getByRole('textbox', { name: 'The whole document' });
    const found: Record<string, { readonly ms: number; readonly changed: string }> = {};
    for (const [name, { path, value }] of Object.entries(changes)) {
      // A short run may be over within a few frames.
      const begun = results.getByText(/^Replaying/).waitFor();
      // Playwright's `fill` is a paste, which costs the browser a second of its own.
      await text.evaluate(
        (field: HTMLTextAreaElement, written) => {
          field.value = written;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        JSON.stringify(withSet(document, path, value), null, 2),
      );
      await begun;
      const ms = await finished(page, conversations);
      const changed = await page
        .getByRole('region', { name: 'Changed conversations' })
        .getByRole('heading')
        .innerText();
      found[name] = { ms, changed };
    }
    return { conversations, reading, first, changes: found, ...(await page.evaluate(stood)) };
  } finally {
    await context.close();
    await demo.close();
  }
}

/** The desk's pages of conversations, each as text before it is asked for: making them up is no part of the figures. */
async function pretend(context: BrowserContext, conversations: number): Promise<void> {
  const stored = happened(conversations);
  const pages = new Map<string, string>();
  await context.route('**/desk/happened?*', async (route) => {
    const { searchParams } = new URL(route.request().url());
    const [after, part, of] = ['after', 'part', 'of'].map((name) => Number(searchParams.get(name)));
    const own = stored.filter(({ number }) => number % (of || 1) === part && number > (after ?? 0));
    const page = own.slice(0, pageSize);
    const next = own.length > pageSize ? (page.at(-1)?.number ?? null) : null;
    const key = `${part}/${of}/${after}`;
    const body = pages.get(key) ?? JSON.stringify({ conversations: page, next });
    pages.set(key, body);
    await route.fulfill({ body, contentType: 'application/json' });
  });
}

async function finished(page: Page, conversations: number): Promise<number> {
  const said = page.getByText(`Replayed ${conversations} conversations in`);
  await said.waitFor({ timeout: 600_000 });
  const [, seconds] = / in ([\d.]+) s/.exec(await said.innerText()) ?? [];
  return Math.round(1000 * Number(seconds));
}

declare global {
  var stoodStill: { longestTask: number; longestFrame: number };
}

function watchTasks(): void {
  const still = { longestTask: 0, longestFrame: 0 };
  globalThis.stoodStill = still;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      still.longestTask = Math.max(still.longestTask, Math.round(duration));
    }
  }).observe({ type: 'longtask', buffered: true });
  let last = performance.now();
  const look = (now: number) => {
    still.longestFrame = Math.max(still.longestFrame, Math.round(now - last));
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function stood() {
  return globalThis.stoodStill;
}
