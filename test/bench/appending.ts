/** One message more, in conversations of three lengths that this browser remembers. */
import type { Browser, Page } from 'playwright-core';
import { blank, type Memory } from '../../widget/conversation/memory.ts';
import { type Line, silent } from '../../widget/model/line.ts';
import { recordVersion } from '../../widget/store/version.ts';
import { launcherPoint, openByClick, pointAt } from './hands.ts';
import type { Sample } from './opening.ts';
import type { BenchServer } from './server.ts';
import { visit } from './visit.ts';

export const lengths = [10, 1000, 10_000] as const;

const messages = 5;
const restMs = 400;

type Stored = {
  readonly database: string;
  readonly store: string;
  readonly key: string;
  readonly value: unknown;
  readonly mark: string | null;
};

export async function appending(
  browser: Browser,
  server: BenchServer,
  subject: 'stack' | 'baton',
  length: number,
): Promise<Sample> {
  const options = {
    isLineSlow: false,
    before: async (page: Page) => {
      await page.goto(`${server.url}/bare/silent.html`);
      await store(page, subject === 'baton' ? batonRecord(length) : stackRecord(length));
    },
  };
  const url = `${server.url}/${subject}/silent.html`;
  return await visit(browser, url, options, async (visited) => {
    const { page, heap } = visited;
    await openByClick(visited, await launcherPoint(page));
    await page.waitForTimeout(3 * restMs);

    const times: number[] = [];
    for (let count = 0; count < messages; count += 1) {
      const text = `One message more, number ${count}`;
      await page.keyboard.insertText(text);
      await page.waitForTimeout(restMs);
      // In two questions: a press could overtake one that is still waiting for a busy page.
      await page.evaluate((wanted) => window.watch.expect(wanted), text);
      await page.keyboard.press('Enter');
      const { from, to } = await page.evaluate(() => window.watch.expected());
      times.push(to - from);
      // Writing it down must not fall into the next one.
      await page.waitForTimeout(restMs);
    }
    return {
      [`append${length}`]: times.toSorted((a, b) => a - b)[Math.floor(messages / 2)] ?? 0,
      [`heap${length}`]: await heap(),
      ...(length < 1000 ? {} : { [`scroll${length}`]: await scrollPass(page) }),
    };
  });
}

/** The wheel is turned upwards for two seconds; the longest time without a frame. */
async function scrollPass(page: Page): Promise<number> {
  const { x, y } = await pointAt(page, '[role=log]');
  await page.mouse.move(x, y);
  const before = await placeIn(page);
  const watching = page.evaluate(() => window.watch.frames(2000));
  for (let turn = 0; turn < 25; turn += 1) {
    await page.mouse.wheel(0, -400);
    await page.waitForTimeout(50);
  }
  const longest = await watching;
  if (before - (await placeIn(page)) < 1000) throw new Error('The lines did not scroll.');
  return longest;
}

async function placeIn(page: Page): Promise<number> {
  return await page.evaluate(
    () => window.watch.chat().querySelector('[role=log]')?.scrollTop ?? NaN,
  );
}

async function store(page: Page, stored: Stored): Promise<void> {
  await page.evaluate(async ({ database, store: name, key, value, mark }) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database);
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore(name));
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error(database)));
    });
    await new Promise<void>((resolve) => {
      const writing = opened.transaction(name, 'readwrite');
      writing.objectStore(name).put(value, key);
      writing.addEventListener('complete', () => resolve());
    });
    opened.close();
    if (mark !== null) localStorage.setItem(mark, 'closed');
  }, stored);
}

function batonRecord(length: number): Stored {
  const memory: Memory = {
    ...blank('conversation-0001', 'visitor-0001', timeOf(0)),
    lines: Array.from({ length }, (_, at) => lineAt(at)),
  };
  return {
    database: 'baton',
    store: 'chats',
    key: 'chat:default',
    value: { version: recordVersion, memory },
    mark: 'baton:default',
  };
}

function lineAt(at: number): Line {
  const common = { id: `line-${String(at).padStart(6, '0')}`, at: timeOf(at), text: textOf(at) };
  if (at % 2 === 0) return { ...common, from: 'customer' };
  return {
    ...common,
    from: 'ai',
    stage: 'whole',
    signals: silent,
    approvedBy: null,
    feedback: null,
  };
}

function stackRecord(length: number): Stored {
  const value = Array.from({ length }, (_, at) => ({
    id: at,
    from: at % 2 === 0 ? 'customer' : 'ai',
    text: textOf(at),
  }));
  return { database: 'keyval-store', store: 'keyval', key: 'chat', value, mark: null };
}

function textOf(at: number): string {
  return at % 2 === 0
    ? `Where is the parcel with number ${at}? It was due on Monday and has not come.`
    : `Parcel ${at} left our house on Friday and is on its way. It reaches you by Wednesday; you will hear from the driver the evening before.`;
}

function timeOf(at: number): string {
  return new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString();
}
