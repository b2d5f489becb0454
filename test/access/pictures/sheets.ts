/**
 * Every state in every look, for a designer to go through: a picture of each, and sheets of a dozen. Which corner a
 * picture is for is not the reader's direction: both are in its name.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { directionOf } from '../../../widget/ui/strings/languages.ts';
import { type Gallery, states } from '../gallery/gallery.ts';
import type { Look } from '../gallery/looks.ts';
import { take } from './taking.ts';

const perSheet = 12;
/** In px: four of them side by side can still be read when the sheet fills a screen. */
const pictureWidth = 390;

type Shelf = { readonly name: string; readonly look: Look };

/** {light, dark} × {left, right} × {wide, phone} */
function shelves(language: string): readonly Shelf[] {
  const direction = directionOf(language);
  return (['wide', 'phone'] as const).flatMap((device) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['right', 'left'] as const).map((position) => ({
        name: `${device}-${theme}-${position}-${language}`,
        look: { device, theme, position, direction, language },
      })),
    ),
  );
}

/** @param root is emptied. @returns how many pictures there are now. */
export async function takeAll(gallery: Gallery, root: string, language: string): Promise<number> {
  rmSync(root, { recursive: true, force: true });
  const all = shelves(language);
  for (const { name } of all) mkdirSync(join(root, name), { recursive: true });
  // By state, not by look: what is on the stage is built once, and only its looks change.
  for (const { id } of states) {
    for (const { name, look } of all) {
      writeFileSync(join(root, name, `${id}.png`), await take(gallery, { name, id, look }));
    }
  }
  const page = await gallery.page.context().newPage();
  for (const { name } of all) await drawSheets(page, root, name);
  return all.length * states.length;
}

async function drawSheets(page: Page, root: string, shelf: string): Promise<void> {
  await page.setViewportSize({ width: 4 * (pictureWidth + 16) + 16, height: 600 });
  for (let first = 0; first < states.length; first += perSheet) {
    const number = String(first / perSheet + 1).padStart(2, '0');
    const file = join(root, `${shelf}-${number}.html`);
    writeFileSync(file, sheet(shelf, states.slice(first, first + perSheet)));
    await page.goto(new URL(`file://${join(process.cwd(), file)}`).href);
    await page.screenshot({ path: file.replace('.html', '.png'), fullPage: true });
  }
}

/** Ids are the catalogue's own words: nothing in them has to be escaped. */
function sheet(shelf: string, shown: readonly { readonly id: string }[]): string {
  const figures = shown.map(
    ({ id }) =>
      `<figure><figcaption>${id}</figcaption><img src="${shelf}/${id}.png" alt="${id}"></figure>`,
  );
  return `<!doctype html>
<meta charset="utf-8">
<title>${shelf}</title>
<style>
  body { margin: 8px; background: #888; font: 600 16px/1.5 sans-serif; display: flex; flex-wrap: wrap }
  figure { margin: 8px; width: ${pictureWidth}px }
  figcaption { color: #fff }
  img { width: 100%; display: block }
</style>
${figures.join('\n')}
`;
}
