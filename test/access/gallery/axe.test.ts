import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/harness/browser.ts';
import { bringAxe, type Finding, judge } from './axe.ts';
import { type Gallery, openGallery, stateIds } from './gallery.ts';
import { type Look, looks } from './looks.ts';

/** Whatever was found, with the states it was found in. */
type Found = Finding & { readonly where: string };

let browser: Browser;
/** Two, because a renderer uses one core. */
let galleries: readonly [Gallery, Gallery];

beforeAll(async () => {
  browser = await launchBrowser();
  galleries = [await openGallery(browser), await openGallery(browser)];
  await Promise.all(galleries.map(({ page }) => bringAxe(page)));
});
afterAll(async () => {
  await Promise.all(galleries.map((gallery) => gallery.close()));
  await browser.close();
});

const onStage = () => window.stage.glass.firstElementChild ?? window.stage.glass;

async function look(gallery: Gallery, id: string, how: Look) {
  await gallery.show(id, how);
  const { violations, undecided, checked } = await judge(gallery.page, onStage);
  const where = [id, ...Object.values(how)].join(' ');
  const placed = (findings: readonly Finding[]): readonly Found[] =>
    findings.map((finding) => ({ ...finding, where }));
  return { id, checked, violations: placed(violations), undecided: placed(undecided) };
}

/**
 * axe cannot see through what lies above: the open menu stands over the conversation, where nobody
 * reads. Its own words and what it covers are judged in the states without it.
 */
const isBelowMenu = ({ rule, where, why }: Finding & Found) =>
  rule === 'color-contrast' && where.startsWith('menu') && why.includes('overlap');

describe('axe', () => {
  it('finds nothing in any state, light and dark, wide and on a phone, in both directions', async () => {
    const halves = galleries.map(async (gallery, half) => {
      const seen: Awaited<ReturnType<typeof look>>[] = [];
      for (const id of stateIds.filter((_, at) => at % 2 === half)) {
        for (const how of looks) seen.push(await look(gallery, id, how));
      }
      return seen;
    });
    const seen = (await Promise.all(halves)).flat();
    const violations = seen.flatMap((one) => one.violations);
    const undecided = seen.flatMap((one) => one.undecided);

    expect(violations).toEqual([]);
    expect(undecided.filter((one) => !isBelowMenu(one))).toEqual([]);
    expect(undecided.length).toBeLessThanOrEqual(40);
    expect(seen.length).toBeGreaterThanOrEqual(640);
    // What a launcher alone passes, and an open panel before anything is said: less would be an empty stage.
    for (const { id, checked } of seen) {
      expect(checked, id).toBeGreaterThanOrEqual(/^(closed|hidden)/.test(id) ? 15 : 60);
    }
  }, 240_000);

  it('sees a button lose its name, and grey on grey', async () => {
    const [gallery] = galleries;
    await gallery.show('bot-answer');
    await gallery.page.evaluate(() => {
      const frame = window.stage.frame();
      frame.querySelector('button[aria-label="Send"]')?.removeAttribute('aria-label');
      frame.style.setProperty('--soft', '#aaa');
    });
    const { violations } = await judge(gallery.page, onStage);

    expect(new Set(violations.map(({ rule }) => rule))).toEqual(
      new Set(['button-name', 'color-contrast']),
    );
  });
});
