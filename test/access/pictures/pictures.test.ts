import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { it as onGallery } from '../gallery/galleryTest.ts';
import type { Look } from '../gallery/looks.ts';
import type { Box } from '../gallery/stage/wall.ts';
import { differing, drawn, mostSquares, type Square, squaresOf } from './squares.ts';
import { left, type Picture, pictured, storedAt, take, wallLooks, wallSize } from './taking.ts';

type Difference = { readonly look: Look; readonly box: Box; readonly squares: readonly Square[] };

const it = onGallery.extend('wall', { scope: 'file' }, async ({ gallery }) => {
  await gallery.page.setViewportSize(wallSize);
  return gallery;
});

const storedOf = (id: string) => PNG.sync.read(readFileSync(storedAt(id)));

function differences(stored: PNG, { whole, boxes }: Picture): readonly Difference[] {
  const now = squaresOf(whole);
  return boxes
    .map((box, at) => ({ look: wallLooks[at] ?? {}, box, squares: differing(stored, now, box) }))
    .filter(({ squares }) => squares.length > mostSquares);
}

/** In a sentence, and in a picture for who reads it. */
function shown(id: string, stored: PNG, whole: PNG, difference: Difference): string {
  const { look, box, squares } = difference;
  const name = [id, ...Object.values(look)].join('-');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, `${name}.png`), drawn(stored, whole, box, squares));
  return `${name}: ${squares.length} squares differ, as ${left}/${name}.png shows`;
}

describe('the widget', () => {
  it.for(pictured)(
    'looks as it is stored, in the state %s and in every look (npm run pictures takes it anew)',
    async (id, { wall }) => {
      const stored = storedOf(id);
      const picture = await take(wall, id);
      expect(
        differences(stored, picture).map((one) => shown(id, stored, picture.whole, one)),
      ).toEqual([]);
    },
  );

  it.for([
    ['does not look as it is stored with a button moved by 8 px', '.pill { translate: 8px 0 }', 8],
    ['nor with a button of another colour', '.button { background: #0a7 !important }', 8],
    ['nor with a line less', '.header__status { visibility: hidden }', 8],
    ['but does with letters that are smoothed otherwise', '* { -webkit-text-stroke: 0.2px }', 0],
  ] as const)('%s', async ([, css, count], { wall }) => {
    await take(wall, 'bot-offer');
    await wall.page.evaluate((text) => window.stage.wall.wear(text), css);
    const picture = await take(wall, 'bot-offer');
    await wall.page.evaluate(() => window.stage.wall.wear(''));
    expect(differences(storedOf('bot-offer'), picture)).toHaveLength(count);
  });
});
