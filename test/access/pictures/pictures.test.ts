import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Gallery } from '../gallery/gallery.ts';
import { it } from '../gallery/galleryTest.ts';
import { compare } from './comparing.ts';
import { folder, pictures, take } from './taking.ts';

/** Of all pixels: less than a line of text, more than what another version of the browser draws otherwise. */
const mostShare = 0.004;
/** Ignored by git: what was expected, what came, and the difference. */
const left = '.pictures';

async function difference(gallery: Gallery, picture: (typeof pictures)[number]): Promise<number> {
  const expected = readFileSync(join(folder, picture.name));
  const actual = await take(gallery, picture);
  const { share, picture: drawn } = compare(expected, actual);
  if (share > mostShare) {
    mkdirSync(left, { recursive: true });
    for (const [kind, data] of Object.entries({ expected, actual, difference: drawn })) {
      writeFileSync(join(left, picture.name.replace('.png', `-${kind}.png`)), data);
    }
  }
  return share;
}

describe('the widget', () => {
  it.for(pictures)(
    'looks as in $name (npm run pictures takes it anew)',
    async (picture, { gallery }) => {
      expect(await difference(gallery, picture)).toBeLessThanOrEqual(mostShare);
    },
  );

  it('does not look so in another colour, or with one button less', async ({ gallery }) => {
    const picture = pictures.find(({ name }) => name === 'bot-offer-light.png');
    if (!picture) throw new Error('There is no such picture.');
    for (const css of [
      '.button { background: #0a7 !important }',
      '.pill { display: none !important }',
    ]) {
      await gallery.wear(css);
      const { share } = compare(
        readFileSync(join(folder, picture.name)),
        await take(gallery, picture),
      );
      expect(share).toBeGreaterThan(mostShare);
    }
    await gallery.wear('');
  });
});
