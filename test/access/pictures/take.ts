/**
 * Takes a picture of every state in every look, to be looked at one by one in `.pictures`, and stores anew what the
 * tests compare with: `npm run pictures`. With `-- --language=ar` it takes them in another language, and stores nothing.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { directionOf } from '../../../widget/ui/strings/languages.ts';
import { launchBrowser } from '../../browser/harness/browser.ts';
import { openGallery, stateIds } from '../gallery/gallery.ts';
import { squaresOf } from './squares.ts';
import { left, pictured, storedAt, take, wallLooks, wallSize } from './taking.ts';

const { language } = parseArgs({ options: { language: { type: 'string', default: 'en' } } }).values;
const isStored = language === 'en';
const looks = isStored
  ? wallLooks
  : wallLooks.map((look) => ({ ...look, language, direction: directionOf(language) }));

for (const folder of [left, ...(isStored ? [dirname(storedAt(''))] : [])]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
const browser = await launchBrowser();
try {
  const gallery = await openGallery(browser, { viewport: wallSize });
  for (const id of stateIds) {
    const { whole } = await take(gallery, id, looks);
    writeFileSync(join(left, `${id}.png`), PNG.sync.write(whole));
    if (isStored && pictured.includes(id)) {
      writeFileSync(storedAt(id), PNG.sync.write(squaresOf(whole), { colorType: 2 }));
    }
  }
  console.log(`${stateIds.length} pictures, each of ${looks.length} looks, are in ${left}.`);
  await gallery.close();
} finally {
  await browser.close();
}
