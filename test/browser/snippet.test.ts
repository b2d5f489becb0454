import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { persona } from '../../demo/preview/views/people.ts';
import ar from '../../widget/ui/strings/translations/ar.json' with { type: 'json' };
import { compare } from '../access/pictures/comparing.ts';
import { it } from './harness/scene.ts';

/** Of all pixels: edges of letters may be smoothed otherwise. */
const mostShare = 0.002;

/** What stands around the conversation, whatever was said in it. */
function partsOf(panel: Locator): Readonly<Record<string, Locator>> {
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  return {
    title: panel.locator('header').getByRole('heading'),
    status: panel.locator('header').getByRole('paragraph'),
    correction: button(ar['passedOn.correct']),
    choices: button(ar['waiting.stop']).locator('..'),
    field: panel.getByRole('textbox', { name: ar['composer.message'] }),
  };
}

async function copied(page: Page, block: string): Promise<string> {
  const region = page.getByRole('region', { name: block, exact: true });
  await region.getByRole('button', { name: 'Copy' }).click();
  await region.getByText('Copied').waitFor();
  return await page.evaluate(() => navigator.clipboard.readText());
}

describe('a designer', () => {
  it('sees on a bare page what was chosen in the preview, once the snippet is pasted', async ({
    demo,
    site,
    newPage,
  }) => {
    const preview = await newPage({
      viewport: { width: 1440, height: 1100 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await preview.goto(`${demo.url}/preview/`);
    await preview.getByRole('button', { name: 'Accent #c2255c' }).click();
    for (const choice of ['Serif', 'Dark', 'Phone']) {
      await preview.getByText(choice, { exact: true }).click();
    }
    await preview.getByRole('combobox', { name: 'Language' }).selectOption('العربية');
    await preview.getByRole('searchbox').fill('waiting');
    await preview.getByRole('link', { name: 'Waiting, numbers unknown' }).click();
    const chosen = partsOf(preview.getByRole('region', { name: 'Stage' }).getByRole('dialog'));
    await chosen['choices']?.waitFor();
    await preview.getByRole('tab', { name: 'Code' }).click();
    const tag = await copied(preview, 'Script tag');
    const rule = await copied(preview, 'In the site’s style sheet');

    const scope = JSON.stringify({ version: '1', owner: 'cx@shop.example', ai: persona });
    site.put({ html: scope, headers: { 'Content-Type': 'application/json' } }, '/scope.json');
    const own = tag
      .replace('https://cdn.example/baton.js', `${demo.url}/dist/baton.js`)
      .replace('https://shop.example/ai', `${demo.url}/ai`)
      .replace('https://desk.example/hep', `${demo.url}/hep`);
    const bare = await newPage({ viewport: { width: 390, height: 844 } });
    await bare.goto(site.put({ head: `<style>${rule}</style>`, body: own }));
    await bare.getByRole('button', { name: ar['launcher.name'] }).click();
    const panel = bare.getByRole('dialog');
    await panel.getByRole('button', { name: ar['panel.talkToHuman'] }).click();
    const pasted = partsOf(panel);
    await pasted['choices']?.waitFor();
    await pasted['field']?.blur();
    await bare.mouse.move(0, 0);

    for (const [part, there] of Object.entries(pasted)) {
      const [expected, actual] = [await chosen[part]?.screenshot(), await there.screenshot()];
      if (!expected) throw new Error(`The preview has no ${part}.`);
      expect(compare(expected, actual).share, part).toBeLessThanOrEqual(mostShare);
    }
  });
});
