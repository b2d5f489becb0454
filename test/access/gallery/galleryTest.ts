/** A test that looks at the catalogue; one browser and one gallery for all tests of a file. */
import { afterAll, test } from 'vitest';
import { launchBrowser } from '../../browser/harness/browser.ts';
import { openGallery } from './gallery.ts';

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers.toReversed()) await close();
});

function untilTheEnd<Opened extends { close: () => Promise<void> }>(thing: Opened): Opened {
  closers.push(() => thing.close());
  return thing;
}

export const it = test
  .extend('browser', { scope: 'file' }, async () => untilTheEnd(await launchBrowser()))
  .extend('gallery', { scope: 'file' }, async ({ browser }) =>
    untilTheEnd(await openGallery(browser)),
  );
