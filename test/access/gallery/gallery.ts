/** Every state of the widget on one page, to be looked at by tests: the preview's catalogue and stage. */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { build } from 'vite';
import states from '../../../demo/preview/states.json' with { type: 'json' };
import { openSite } from '../../browser/harness/site.ts';
import { type Look, usual } from './looks.ts';
import type { Measures } from './stage/main.ts';

export { states };
export const stateIds: readonly string[] = states.map(({ id }) => id);

export type Measured = Measures & { readonly id: string; readonly look: Required<Look> };

export type Gallery = Awaited<ReturnType<typeof openGallery>>;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Has room for the stage of every device. */
const viewport = { width: 1280, height: 860 };

export async function openGallery(browser: Browser, options: BrowserContextOptions = {}) {
  const site = await openSite();
  for (const { fileName, text } of await built()) {
    const headers = { 'Content-Type': types[fileName.split('.').at(-1) ?? ''] ?? 'text/plain' };
    site.put({ html: text, headers }, `/${fileName}`);
  }
  const context = await browser.newContext({
    viewport,
    // What moves has no one contrast and no one place.
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
    ...options,
  });
  // Every date is written whole, whichever day the test runs on.
  await context.clock.setFixedTime('2026-11-27T12:00:00Z');
  const page = await context.newPage();
  await page.goto(`${site.url}/index.html`);

  return {
    page,
    /** Shows a state; what the look leaves out is light, wide, from left to right, in the right corner. */
    async show(id: string, look: Look = {}) {
      await page.evaluate(async ([state, whole]) => await window.stage.show(state, whole), [
        id,
        { ...usual, ...look },
      ] as const);
    },
    /** Shows a state in several ways, and tells what can be measured of each. */
    async measure(id: string, ways: readonly Look[]): Promise<readonly Measured[]> {
      return await page.evaluate(
        async ([state, wholes]) => {
          const seen: Measured[] = [];
          for (const whole of wholes) {
            await window.stage.show(state, whole);
            seen.push({ ...window.stage.measure(), id: state, look: whole });
          }
          return seen;
        },
        [id, ways.map((look) => ({ ...usual, ...look }))] as const,
      );
    },
    /** What is wrong with the texts of a state, for each of several ways: quicker than to measure them one by one. */
    async textFaults(id: string, ways: readonly Look[]): Promise<readonly (readonly string[])[]> {
      return await page.evaluate(
        async ([state, wholes]) => {
          await window.stage.pile.show(state, wholes);
          return window.stage.pile.textFaults();
        },
        [id, ways.map((look) => ({ ...usual, ...look }))] as const,
      );
    },
    /** Over the widget's own sheets, as a reader's browser would, until another is put in its place. */
    async wear(css: string) {
      await page.evaluate((text) => window.stage.wear(text), css);
    },
    async close() {
      await context.close();
      await site.close();
    },
  };
}

let building: ReturnType<typeof buildStage> | null = null;
/** Once for all galleries of a worker. */
const built = () => (building ??= buildStage());

async function buildStage() {
  const result = await build({
    configFile: false,
    root: join(import.meta.dirname, 'stage'),
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The font goes into the sheet: the site that serves all this knows only text.
    build: {
      write: false,
      minify: false,
      assetsInlineLimit: 1_000_000,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((part) =>
    'output' in part
      ? part.output.map((file) => ({
          fileName: file.fileName,
          text: file.type === 'chunk' ? file.code : Buffer.from(file.source).toString(),
        }))
      : [],
  );
}
