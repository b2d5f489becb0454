import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { openGallery, stateIds } from './gallery.ts';
import { it } from './galleryTest.ts';

/** As long as it takes to see that something has changed, in ms. */
const briefMs = 200;

/** Share of pixels that are not of the commonest colour. */
async function drawnShare(place: Locator): Promise<number> {
  const { data } = PNG.sync.read(await place.screenshot());
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return 1 - Math.max(...counts.values()) / (data.length / 4);
}

describe('a reader who forces their own colours', () => {
  it.for(['none', 'active'] as const)(
    'sees what has the focus, what is chosen and that somebody writes (forced colours: %s)',
    async (forcedColors, { browser }) => {
      const gallery = await openGallery(browser, { forcedColors });
      const { page } = gallery;
      const differs = async (place: Locator, change: () => Promise<void>) => {
        const before = await place.screenshot();
        await change();
        return !before.equals(await place.screenshot());
      };

      await gallery.show('bot-answer');
      const field = page.getByRole('textbox', { name: 'Message' });
      const composer = page.locator('form').filter({ has: field });
      await field.blur();
      expect(await differs(composer, () => field.focus())).toBe(true);
      const helpful = page.getByRole('button', { name: 'Helpful', exact: true });
      const judged = async () => {
        await gallery.show('bot-helpful');
      };
      expect(await differs(helpful, judged)).toBe(true);

      await gallery.show('rating-bot');
      const stars = page.getByRole('radiogroup', { name: 'How did it go?' });
      const rated = async () => {
        await gallery.show('rating-given');
      };
      expect(await differs(stars.first(), rated)).toBe(true);

      await gallery.show('callback-slots');
      const time = page.getByRole('radio').nth(2);
      const label = time.locator('xpath=..');
      await time.scrollIntoViewIfNeeded();
      expect(await differs(label, () => time.check({ force: true }))).toBe(true);

      await gallery.show('bot-thinking');
      expect(
        await drawnShare(page.getByRole('img', { name: 'The AI is writing' })),
      ).toBeGreaterThan(0.03);
      await gallery.close();
    },
  );

  it('sees where each message, card and button ends', async ({ browser }) => {
    const gallery = await openGallery(browser, { forcedColors: 'active' });
    const bare: string[] = [];
    for (const id of stateIds) {
      await gallery.show(id);
      const found = await gallery.page.evaluate(() =>
        [...window.stage.frame().querySelectorAll('.bubble, .card, .button, .pill, .round')]
          .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
          .map(({ className }) => className),
      );
      bare.push(...found.map((name) => `${id}: ${name}`));
    }
    await gallery.close();
    expect(bare).toEqual([]);
  });
});

describe('a reader who asks for more contrast', () => {
  it('has borders around what can be filled in, and no soft text', async ({ browser }) => {
    const gallery = await openGallery(browser, { contrast: 'more' });
    await gallery.show('callback-slots');
    const colours = await gallery.page.evaluate(() => {
      const style = (selector: string) => {
        const element = window.stage.frame().querySelector(selector);
        return element ? getComputedStyle(element) : null;
      };
      return {
        ink: style('.header__title')?.color,
        soft: style('.header__status')?.color,
        field: style('.composer__field')?.borderTopColor,
        form: style('.form input[type=text]')?.borderTopColor,
      };
    });
    await gallery.close();
    expect(new Set(Object.values(colours)).size).toBe(1);
  });
});

describe('a reader who asks for less motion', () => {
  it('sees nothing move for longer than it takes to notice', async ({ browser, gallery }) => {
    const moving = async (where: typeof gallery, id: string) => {
      await where.show(id);
      return await where.page.evaluate(
        ([state, brief]) =>
          document
            .getAnimations()
            .concat(window.stage.frame().getAnimations({ subtree: true }))
            .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > brief)
            .map(
              (animation) =>
                `${state}: ${'animationName' in animation ? String(animation.animationName) : 'transition'}`,
            ),
        [id, briefMs] as const,
      );
    };
    const seen: string[] = [];
    for (const id of stateIds) seen.push(...(await moving(gallery, id)));
    expect(seen).toEqual([]);

    const lively = await openGallery(browser, { reducedMotion: 'no-preference' });
    expect(await moving(lively, 'bot-thinking')).toContain('bot-thinking: breathe');
    await lively.close();
  });
});
