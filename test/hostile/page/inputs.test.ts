import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { it } from '../../browser/harness/scene.ts';
import type { Site } from '../../browser/harness/site.ts';
import { buildStage } from '../buildStage.ts';
import { type Hostile, readAll, whyMissing } from '../corpus.ts';
import { own } from '../own.ts';
import type { Drawn } from '../stage/stage.ts';
import { twin } from '../twin.ts';

const inputs: readonly Hostile[] = [...own, ...readAll()];
const texts = inputs.map(({ payload }) => payload);
/** What runs, leads away or leaks where it can: these show whether a policy would ever be needed. */
const telling = inputs.filter(
  ({ id, live: isLive }) => isLive === true || /^(own|exfil|url|unicode|markdown)/.test(id),
);
const live = inputs.filter((one) => one.live === true);

/** Drawn at once: more lines than this stand in no panel. */
const batch = 20;
const mostMs = 2000;

const strict =
  "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

let stageScript = '';
beforeAll(async () => {
  stageScript = await buildStage();
});

describe(`${inputs.length} hostile inputs${whyMissing ? ` (the others: ${whyMissing})` : ''}`, () => {
  it('run in a page that writes them out as markup, so that it means something when they do not', async ({
    site,
    visit,
    faults,
  }) => {
    faults.expected(/./);
    site.put({ html: twin, headers: { 'Content-Type': 'text/javascript' } }, '/twin.js');
    const { page } = await visit(site.put({ body: '<script src="/twin.js"></script>' }));
    page.on('dialog', (dialog) => void dialog.dismiss());

    let fired = 0;
    for (const some of inBatches(live, 30)) {
      fired += await page.evaluate(
        (given) => Reflect.get(window, 'firing')(given),
        some.map(({ payload }) => payload),
      );
    }
    expect(fired / live.length).toBeGreaterThanOrEqual(0.95);
  });

  it.for([
    { title: 'without a policy to help', headers: {}, given: inputs },
    {
      title: `of which ${telling.length} under the strictest policy`,
      headers: { 'Content-Security-Policy': strict },
      given: telling,
    },
  ])(
    'run, load and send nothing in any place where text is shown, $title',
    { timeout: 170_000 },
    async ({ headers, given }, { site, visit }) => {
      const { page } = await visit(onStage(site, headers));
      await page.waitForFunction(() => Reflect.has(window, 'hostileStage'));
      const names: readonly string[] = await page.evaluate(
        () => Reflect.get(window, 'hostileStage').names,
      );
      expect(names.length).toBeGreaterThanOrEqual(10);
      const happened = await watch(page);

      for (const some of inBatches(
        given.map(({ payload }) => payload),
        batch,
      )) {
        const drawings: readonly Drawn[] = await page.evaluate(
          (said) => Reflect.get(window, 'hostileStage').everywhere(said),
          some,
        );
        for (const drawn of drawings) {
          expect(drawn.faults).toEqual([]);
          expect(drawn.slowest).toBeLessThan(mostMs);
        }
        expect(await happened()).toEqual([]);
      }
    },
  );

  it('run nothing in the transcript that a customer saves and opens', async ({ site, visit }) => {
    const { page } = await visit(onStage(site));
    await page.waitForFunction(() => Reflect.has(window, 'hostileStage'));
    const saved: string = await page.evaluate(
      (all) => Reflect.get(window, 'hostileStage').exported(all),
      texts,
    );

    const reader = await visit(site.put({ html: '<p>before</p>' }));
    const happened = await watch(reader.page, 1);
    await reader.page.goto(site.put({ html: saved }), { timeout: 60_000 });
    await reader.page.getByRole('article').last().waitFor();
    expect(await happened()).toEqual([]);
    expect(await reader.page.locator('script, img, iframe, object, svg, a').count()).toBe(0);
  });
});

function onStage(site: Site, headers: Readonly<Record<string, string>> = {}): string {
  site.put({ html: stageScript, headers: { 'Content-Type': 'text/javascript' } }, '/stage.js');
  return site.put({ body: '<script type="module" src="/stage.js"></script>', headers });
}

/**
 * From now on: what ran, what was asked for, where the page went.
 * @param navigations that the test itself causes
 */
async function watch(page: Page, navigations = 0): Promise<() => Promise<readonly string[]>> {
  const seen: string[] = [];
  let expected = navigations;
  await page.exposeFunction('ranAway', (what: string) => void seen.push(`ran: ${what}`));
  const listen = (): void => {
    for (const name of ['alert', 'prompt', 'confirm', 'print']) {
      Reflect.set(window, name, () => void Reflect.get(window, 'ranAway')(name));
    }
  };
  await page.addInitScript(listen);
  await page.evaluate(listen);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && expected > 0) expected -= 1;
    else seen.push(`asked for ${request.url().slice(0, 120)}`);
  });
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => void seen.push(`opened ${popup.url()}`));
  page.on('download', (download) => void seen.push(`downloaded ${download.url()}`));
  return async () => {
    // Whatever the page has begun has been reported by then.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    return seen;
  };
}

function inBatches<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
