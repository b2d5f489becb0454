import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { launchBrowser } from './test/browser/harness/browser.ts';
import { openGallery } from './test/access/gallery/gallery.ts';
import { take, wallSize, wallLooks } from './test/access/pictures/taking.ts';
const b = await launchBrowser();
const g = await openGallery(b, { viewport: wallSize });
const [lang, ...ids] = process.argv.slice(2);
for (const id of ids) { const p = await take(g, id, lang === 'en' ? wallLooks : wallLooks.map(l => ({...l, language: lang, direction: 'rtl' as const}))); writeFileSync(`/tmp/probe/s-${id}-${lang}.png`, PNG.sync.write(p.whole)); }
await g.close(); await b.close();
