/** Takes the stored pictures anew, to be looked at and committed: `npm run pictures`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../browser/harness/browser.ts';
import { openGallery } from '../gallery/gallery.ts';
import { folder, pictures, take } from './taking.ts';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  const gallery = await openGallery(browser);
  for (const picture of pictures) {
    writeFileSync(join(folder, picture.name), await take(gallery, picture));
  }
  await gallery.close();
} finally {
  await browser.close();
}
