/**
 * Takes the stored pictures anew, to be looked at and committed: `npm run pictures`. With `-- --all` it takes every
 * state in every look instead, to be looked at in `.pictures/all`; with `--language=ar` in another language.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../browser/harness/browser.ts';
import { type Gallery, openGallery } from '../gallery/gallery.ts';
import { takeAll } from './sheets.ts';
import { folder, pictures, take } from './taking.ts';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
  },
});

async function takeStored(gallery: Gallery): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) {
    writeFileSync(join(folder, picture.name), await take(gallery, picture));
  }
}

const browser = await launchBrowser();
try {
  const gallery = await openGallery(browser);
  if (values.all) {
    const place = '.pictures/all';
    const count = await takeAll(gallery, place, values.language);
    console.log(`${count} pictures, and sheets of them, are in ${place}.`);
  } else {
    await takeStored(gallery);
  }
  await gallery.close();
} finally {
  await browser.close();
}
