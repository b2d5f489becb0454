import { describe, expect } from 'vitest';
import { directionOf, languages } from '../../../widget/ui/strings/languages.ts';
import { states } from './gallery.ts';
import { it as onGallery } from './galleryTest.ts';
import type { Look } from './looks.ts';

/** The longest, the tallest, and one from each side; `npm run access` looks at all of them. */
const usual = ['stretched', 'de', 'hu', 'el', 'ar', 'ja'];
const spoken = process.env['BATON_LANGUAGES'] === 'all' ? ['stretched', ...languages] : usual;
const devices = ['wide', 'phone', 'small'] as const;

/** The faults by language; one state is shown in all of them at once. */
const it = onGallery.extend('faults', { scope: 'file' }, async ({ gallery }) => {
  const found = new Map<string, string[]>(spoken.map((language) => [language, []]));
  for (const { id } of states) {
    for (const device of devices) {
      const ways: readonly Look[] = spoken.map((language) => ({
        device,
        language,
        direction: directionOf(language),
      }));
      for (const [at, faults] of (await gallery.textFaults(id, ways)).entries()) {
        found.get(spoken[at] ?? '')?.push(...faults.map((fault) => `${id} ${device}: ${fault}`));
      }
    }
  }
  return found;
});

describe('in every state', () => {
  it.for(spoken)(
    'no text is cut, sticks out or scrolls sideways in %s',
    { timeout: 180_000 },
    async (language, { faults }) => {
      expect(faults.get(language)).toEqual([]);
    },
  );

  it('a text that is cut in one language is found', async ({ gallery }) => {
    const ways: readonly Look[] = [{}, { language: 'de' }];
    await gallery.textFaults('bot-answer', ways);
    await gallery.page.evaluate(() => {
      window.stage.pile.wear('[lang=de] .pill { width: 40px; white-space: nowrap; padding: 0 }');
    });
    const [english, german] = await gallery.textFaults('bot-answer', ways);
    await gallery.page.evaluate(() => window.stage.pile.wear(''));
    expect(english).toEqual([]);
    expect(german).not.toEqual([]);
  });
});

describe('the gallery', () => {
  it('really speaks the languages that it is asked for', async ({ gallery }) => {
    await gallery.textFaults('bot-answer', [{ language: 'de' }, { language: 'stretched' }]);
    await gallery.page.getByRole('button', { name: 'Senden' }).waitFor();
    await gallery.page.getByRole('button', { name: /^\[Šéñd .*\]$/ }).waitFor();
  });
});
