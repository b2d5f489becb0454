/**
 * What a visitor's hands do: reach for the launcher, press it, type. Playwright's locators would put a
 * large script of their own into the page that is weighed, so the page is only asked short questions.
 */
import type { Page } from 'playwright-core';
import type { Visit } from './visit.ts';

export type Point = { readonly x: number; readonly y: number };

const patienceMs = 30_000;

/** The middle of something in the chat. */
export async function pointAt(page: Page, selector: string): Promise<Point> {
  return await page.evaluate((wanted) => {
    const found = window.watch.chat().querySelector(wanted);
    if (!found) throw new Error(`There is no ${wanted}.`);
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
}

export async function launcherPoint(page: Page): Promise<Point> {
  await until(page, 'the launcher', () => window.watch.launcherAt !== null);
  return await pointAt(page, '[aria-label="Chat with us"]');
}

/** Presses the launcher, and comes back when the field has the focus and has taken a letter. */
export async function openByClick({ page, press }: Visit, at: Point): Promise<void> {
  await press(at);
  // Questions while the app starts would be part of what is measured.
  await page.waitForTimeout(500);
  await until(page, 'the field', () => window.watch.focusAt !== null);
  await page.keyboard.press('x');
  const typed = await page.evaluate(() => window.watch.chat().querySelector('textarea')?.value);
  if (typed !== 'x') throw new Error('The field had the focus and did not take a letter.');
  await page.keyboard.press('Backspace');
}

async function until(page: Page, what: string, isThere: () => boolean): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await page.evaluate(isThere))) {
    if (Date.now() > end) throw new Error(`Waited for ${what}.`);
    await page.waitForTimeout(50);
  }
}
