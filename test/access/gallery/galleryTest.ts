/** A test that looks at the catalogue: one browser for all files that a worker plays, one gallery for all tests of a file. */
import { test } from 'vitest';
import { launchBrowser } from '../../browser/harness/browser.ts';
import { untilTheEnd } from '../../browser/harness/untilTheEnd.ts';
import { openGallery } from './gallery.ts';

export const it = test
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) =>
    untilTheEnd(await launchBrowser(), onCleanup),
  )
  .extend('gallery', { scope: 'file' }, async ({ browser }, { onCleanup }) =>
    untilTheEnd(await openGallery(browser), onCleanup),
  );
