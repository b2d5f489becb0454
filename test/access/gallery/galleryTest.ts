/** A test that looks at the catalogue; one browser and one gallery for all tests of a file. */
import { test } from 'vitest';
import { launchBrowser } from '../../browser/harness/browser.ts';
import { openGallery } from './gallery.ts';

export const it = test
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('gallery', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    const gallery = await openGallery(browser);
    onCleanup(() => gallery.close());
    return gallery;
  });
