import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';

/** What stands on the stage, as a visitor would find it. */
function stageOf(page: Page, name = 'Stage') {
  return page.getByRole('region', { name, exact: true });
}

function stateNamed(page: Page, name: string) {
  return page.getByRole('group', { name: 'States' }).getByRole('button', { name, exact: true });
}

/** Where everything in the panel is, in which colours, and what it says. What is scaled is never painted the same twice. */
async function pictureOf(stage: Locator): Promise<readonly unknown[]> {
  return await stage.getByRole('dialog').evaluate((panel) =>
    [...panel.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor } = getComputedStyle(element);
      const place = [x, y, width, height].map(Math.round);
      return [element.textContent, color, backgroundColor, ...place];
    }),
  );
}

describe('the designer', () => {
  it('plays a conversation forward and back, beside the chart that follows it', async ({
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await page.goto(`${demo.url}/preview/#/play/request`);
    const panel = stageOf(page).getByRole('dialog');
    const lit = page.locator('[role="button"][aria-current="step"]');
    const forward = page.getByRole('button', { name: 'One step forward' });
    await stageOf(page).getByRole('button', { name: 'Chat with us' }).waitFor();
    expect(await lit.textContent()).toBe('listening');

    await forward.click();
    await panel.getByRole('log').getByText('You are chatting with Pell').waitFor();
    await stateNamed(page, 'talking').click();
    await panel.getByRole('log').getByText('Alex has joined.').waitFor();
    expect(await lit.textContent()).toBe('talking');
    await page.getByText('connection').waitFor();

    await page.getByRole('button', { name: 'One step back' }).click();
    await panel.getByRole('button', { name: 'Stop waiting' }).waitFor();
    expect(await lit.textContent()).toBe('queued');
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.getByRole('button', { name: 'queued', exact: true }).waitFor();

    await page.getByLabel('Speed').selectOption('At once');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByText('The script is over.').waitFor();
    await page.getByRole('button', { name: 'To the beginning' }).click();
    await panel.waitFor({ state: 'hidden' });
  });

  it('shares a moment in two looks by link, and whoever follows it finds the same picture', async ({
    demo,
    newPage,
  }) => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${demo.url}/preview/#/play/topic?step=6`);
    await stageOf(page).getByText('You are number 2 in the queue.').waitFor();
    await page.getByRole('tab', { name: 'Look' }).click();
    await page.getByRole('button', { name: 'Accent #c2255c' }).click();
    await page.getByRole('button', { name: 'Side by side' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const other = await newPage();
    await other.goto(link);
    for (const look of ['Look A', 'Look B']) {
      const there = stageOf(other, look);
      await there.getByText('You are number 2 in the queue.').waitFor();
      const picture = await pictureOf(stageOf(page, look));
      await expect.poll(() => pictureOf(there), { timeout: 5000 }).toEqual(picture);
    }
  });

  it('copies what to paste, in step with the knobs', async ({ demo, newPage }) => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${demo.url}/preview/#/bot-offer`);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    await stageOf(page).getByRole('button', { name: 'Einen Menschen sprechen' }).waitFor();
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    await page.getByLabel('Own font family').fill('Lora, serif');
    await page.getByLabel('Name of the AI').fill('Kit');
    await stageOf(page).getByText('Kit, KI').first().waitFor();
    await page.getByRole('tab', { name: 'Code' }).click();
    await page.getByRole('tab', { name: 'React' }).click();
    await page.getByRole('region', { name: 'React' }).getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();

    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("theme: 'dark',\n  locale: 'de',");
    await page.getByText('--baton-font: Lora, serif;').waitFor();
    await page.getByText('"name": "Kit"').waitFor();
  });

  it('holds a screenshot against the stage, and measures what can be pressed on it', async ({
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await page.goto(`${demo.url}/preview/#/bot-answer`);
    await stageOf(page).getByRole('dialog').waitFor();
    const picture = await stageOf(page).screenshot();
    await page.getByRole('tab', { name: 'Measure' }).click();
    const sizes = page.getByRole('region', { name: 'Target sizes' });
    await sizes.getByText('None is under 24 px.').waitFor();
    await sizes.getByText('Talk to a human', { exact: true }).waitFor();

    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByLabel('Choose a picture').setInputFiles({
      name: 'before.png',
      mimeType: 'image/png',
      buffer: picture,
    });
    await page.getByRole('button', { name: 'Difference' }).click();
    const overlay = page.getByLabel('Your screenshot');
    await overlay.waitFor();
    expect(await overlay.evaluate((canvas) => getComputedStyle(canvas).mixBlendMode)).toBe(
      'difference',
    );
    await page.getByRole('button', { name: 'Take it away' }).click();
    await overlay.waitFor({ state: 'detached' });

    await page.getByLabel('Choose a picture').setInputFiles({
      name: 'notes.png',
      mimeType: 'image/png',
      buffer: Buffer.from('no picture'),
    });
    await page.getByText('This file is no picture').waitFor();
  });

  it('finds the page usable on a phone, and is told what an address does not have', async ({
    demo,
    newPage,
  }) => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${demo.url}/preview/#/no-such-state`);
    await page.getByRole('heading', { name: 'There is no state “no-such-state”' }).waitFor();
    await page.getByRole('link', { name: 'Begin with the first' }).click();
    await stageOf(page).getByRole('dialog').waitFor();

    const sheets = page.getByRole('navigation', { name: 'Sheets' });
    await sheets.getByRole('button', { name: 'States' }).click();
    await page.getByRole('searchbox').fill('xyzzy');
    await page.getByRole('button', { name: 'Show all of them' }).click();
    await page.getByRole('link', { name: 'A person is offered', exact: true }).click();
    await stageOf(page).getByRole('button', { name: 'Yes, get a person' }).waitFor();
    await sheets.getByRole('button', { name: 'Look' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('is told when the conversations could not be fetched, and gets them on the next try', async ({
    demo,
    newPage,
    faults,
  }) => {
    faults.expected(/ERR_FAILED/);
    const page = await newPage();
    await page.route(/\/assets\/part-/, (route) => route.abort(), { times: 1 });
    await page.goto(`${demo.url}/preview/#/play/answered?step=3`);
    await page.getByRole('heading', { name: 'The conversations could not be fetched' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await stageOf(page).getByText('How long do I have to return something?').first().waitFor();
  });
});
