/** From an empty page to the launcher, and from the launcher to typing. */
import type { Browser, Page } from 'playwright-core';
import { launcherPoint, openByClick } from './hands.ts';
import type { BenchServer } from './server.ts';
import type { Subject } from './subject.ts';
import { visit } from './visit.ts';
import type { Span } from './watch.ts';

/** By name; what a subject has not got is left out. */
export type Sample = Readonly<Record<string, number>>;

/** Long enough for everything that follows a load or a click by itself. */
const restMs = 700;

/** A cold profile; the launcher is pressed by a finger or pointer that was not near before. */
export async function coldOpening(
  browser: Browser,
  server: BenchServer,
  subject: Subject,
): Promise<Sample> {
  const url = `${server.url}/${subject}/silent.html`;
  return await visit(browser, url, { isLineSlow: true }, async (visited) => {
    const { page, work, heap } = visited;
    if (subject === 'bare') {
      await page.waitForTimeout(restMs);
      const loadWork = await work();
      await read(page);
      return { loadWork, heap: await heap() };
    }
    const point = await launcherPoint(page);
    await page.waitForTimeout(restMs);
    const loadWork = await work();
    await openByClick(visited, point);
    await page.waitForTimeout(restMs);
    const seen = await read(page);
    const { launcherAt, clickAt, focusAt, longTasks, clicks, shift, files } = seen;

    return {
      loadWork,
      launcher: launcherAt,
      typing: focusAt - clickAt,
      loadBlocking: blocking(longTasks, 0, clickAt),
      openBlocking: blocking(longTasks, clickAt, Infinity),
      loadLongest: longest(longTasks, 0, clickAt),
      openLongest: longest(longTasks, clickAt, Infinity),
      // The browser tells of no event that was drawn within 16 ms.
      clickEvent: Math.max(16, ...clicks.map(({ ms }) => ms)),
      shift,
      heap: await heap(),
      ...weigh(files, server, launcherAt, 'Launcher'),
      ...weigh(files, server, focusAt, 'Typing'),
      ...weigh(files, server, Infinity, 'Settled'),
    };
  });
}

/** The pointer rests on the launcher for a while before it presses. */
export async function openingAfterHover(
  browser: Browser,
  server: BenchServer,
  subject: Subject,
): Promise<Sample> {
  const url = `${server.url}/${subject}/silent.html`;
  return await visit(browser, url, { isLineSlow: true }, async (visited) => {
    const { page } = visited;
    const point = await launcherPoint(page);
    await page.mouse.move(point.x, point.y);
    await page.waitForTimeout(restMs);
    await openByClick(visited, point);
    await page.waitForTimeout(restMs / 2);
    const { clickAt, focusAt, longTasks, clicks } = await read(page);
    return {
      hoverTyping: focusAt - clickAt,
      hoverBlocking: blocking(longTasks, clickAt, Infinity),
      hoverClickEvent: Math.max(16, ...clicks.map(({ ms }) => ms)),
    };
  });
}

type Seen = {
  readonly launcherAt: number;
  readonly clickAt: number;
  readonly focusAt: number;
  readonly longTasks: readonly Span[];
  readonly clicks: readonly Span[];
  readonly shift: number;
  readonly files: readonly FileSeen[];
};
type FileSeen = {
  readonly path: string;
  readonly origin: string;
  readonly bytes: number;
  readonly at: number;
};

async function read(page: Page): Promise<Seen> {
  return await page.evaluate(() => {
    const { launcherAt, clickAt, focusAt, longTasks, clicks, shift } = window.watch;
    const files = performance.getEntriesByType('resource').flatMap((entry) => {
      if (!(entry instanceof PerformanceResourceTiming)) return [];
      const { pathname: path, origin, protocol } = new URL(entry.name);
      if (protocol === 'data:' || path.startsWith('/ai/')) return [];
      return [{ path, origin, bytes: entry.encodedBodySize, at: entry.responseEnd }];
    });
    return {
      launcherAt: launcherAt ?? NaN,
      clickAt: clickAt ?? NaN,
      focusAt: focusAt ?? NaN,
      longTasks,
      clicks,
      shift,
      files,
    };
  });
}

function weigh(
  files: readonly FileSeen[],
  { url, gzip }: BenchServer,
  until: number,
  what: 'Launcher' | 'Typing' | 'Settled',
): Sample {
  const had = files.filter(({ at }) => at <= until);
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    [`brotli${what}`]: sum(had.map(({ bytes }) => bytes)),
    [`gzip${what}`]: sum(had.map(({ path }) => gzip.get(path) ?? 0)),
    [`requests${what}`]: had.length,
    [`foreign${what}`]: had.filter(({ origin }) => origin !== url).length,
  };
}

export function blocking(tasks: readonly Span[], from: number, to: number): number {
  return tasks
    .filter(({ at, ms }) => at + ms > from && at < to)
    .reduce((total, { ms }) => total + Math.max(0, ms - 50), 0);
}

/** The browser tells of no task under 50 ms. */
export function longest(tasks: readonly Span[], from: number, to: number): number {
  const within = tasks.filter(({ at, ms }) => at + ms > from && at < to);
  return Math.max(0, ...within.map(({ ms }) => ms));
}
