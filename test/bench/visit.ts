/** A visit with a cold profile, on a slow phone's processor and a middling line. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Point } from './hands.ts';
import { startWatch } from './watch.ts';

export type Visit = {
  readonly page: Page;
  /** Presses and lets go at once, without having come near before. */
  readonly press: (at: Point) => Promise<void>;
  /** Milliseconds the main thread has worked since the page began. */
  readonly work: () => Promise<number>;
  /** Bytes of JavaScript heap that are in use after the garbage is gone. */
  readonly heap: () => Promise<number>;
};

const slowdown = 4;
const line = {
  offline: false,
  latency: 60,
  downloadThroughput: 9_000_000 / 8,
  uploadThroughput: 9_000_000 / 8,
};

export type VisitOptions = {
  /** Off where the network is no part of what is measured. */
  readonly isLineSlow: boolean;
  /** Done on the page's origin before the page itself, at full speed. */
  readonly before?: (page: Page) => Promise<void>;
};

export async function visit<Result>(
  browser: Browser,
  url: string,
  { isLineSlow, before }: VisitOptions,
  then: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await before?.(page);
    await page.addInitScript(startWatch);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });
    if (isLineSlow) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', line);
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'load' });
    return await then({
      page,
      press: (at) => press(session, at),
      work: () => workOf(session),
      heap: () => heapOf(session),
    });
  } finally {
    await context.close();
  }
}

async function press(session: CDPSession, { x, y }: Point): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await Promise.all([
    session.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' }),
    session.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' }),
  ]);
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
