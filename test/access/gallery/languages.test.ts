import { describe, expect } from 'vitest';
import { directionOf, languages } from '../../../widget/ui/strings/languages.ts';
import { states } from './gallery.ts';
import { it } from './galleryTest.ts';
import type { Look } from './looks.ts';

/** The longest, the tallest, and one from each side; `npm run access` looks at all of them. */
const usual = ['stretched', 'de', 'hu', 'el', 'ar', 'ja'];
const spoken = process.env['BATON_LANGUAGES'] === 'all' ? ['stretched', ...languages] : usual;

describe.each(spoken)('in every state, in %s,', (language) => {
  it(
    'no text is cut, sticks out or scrolls sideways',
    { timeout: 180_000 },
    async ({ gallery }) => {
      const direction = directionOf(language);
      const ways: readonly Look[] = (['wide', 'phone', 'small'] as const).map((device) => ({
        device,
        direction,
        language,
      }));
      const faults: string[] = [];
      for (const { id } of states) {
        faults.push(...(await gallery.textFaults(id, ways)));
      }
      expect(faults).toEqual([]);
    },
  );
});

describe('the gallery', () => {
  it('really speaks the language that it is asked for', async ({ gallery }) => {
    await gallery.show('bot-answer', { language: 'de' });
    await gallery.page.getByRole('button', { name: 'Senden' }).waitFor();
    await gallery.show('bot-answer', { language: 'stretched' });
    await gallery.page.getByRole('button', { name: /^\[Šéñd .*\]$/ }).waitFor();
  });
});
