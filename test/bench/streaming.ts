/** One long answer that streams in: what it costs, and when its end is on screen. */
import type { Browser } from 'playwright-core';
import { answerBytes, lastWord, pieceCount, pieceMs } from './answer.ts';
import { launcherPoint, openByClick } from './hands.ts';
import { blocking, longest, type Sample } from './opening.ts';
import type { BenchServer } from './server.ts';
import type { ChatSubject } from './subject.ts';
import { visit } from './visit.ts';

const restMs = 1000;

export async function streaming(
  browser: Browser,
  server: BenchServer,
  subject: ChatSubject,
): Promise<Sample> {
  const url = `${server.url}/${subject}/stream.html`;
  return await visit(browser, url, { isLineSlow: false }, async (visited) => {
    const { page, work } = visited;
    await openByClick(visited, await launcherPoint(page));
    await page.waitForTimeout(restMs);

    const idleBefore = await work();
    await page.waitForTimeout(restMs);
    const idlePerMs = ((await work()) - idleBefore) / restMs;

    await page.keyboard.insertText('How do I return the lamp?');
    await page.waitForTimeout(restMs);
    const began = Date.now();
    const workBefore = await work();
    const from = await page.evaluate(() => performance.now());
    await page.keyboard.press('Enter');

    // Looking for the end begins late, so that it costs nothing while most of the answer comes in.
    await page.waitForTimeout(pieceCount * pieceMs * 0.9);
    const endAt = await page.evaluate(async (word) => {
      window.watch.expect(word);
      return performance.timeOrigin + (await window.watch.expected()).to;
    }, lastWord);
    await page.waitForTimeout(restMs);
    const used = (await work()) - workBefore - idlePerMs * (Date.now() - began);
    const tasks = await page.evaluate(() => window.watch.longTasks);
    return {
      streamWork: used / (answerBytes / 1000),
      streamLongest: longest(tasks, from, Infinity),
      streamBlocking: blocking(tasks, from, Infinity),
      streamEnd: endAt - server.lastPieceAt(),
    };
  });
}
