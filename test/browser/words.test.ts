import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';

describe('a translator', () => {
  it('is told what is wrong, loses nothing by a reload, and hands in a file', async ({
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await page.goto(`${demo.url}/words/#de`);
    await page.getByText(/^(\d+) of \1 are in order$/).waitFor();

    const field = page.getByRole('textbox', { name: 'event.here', exact: true });
    await field.fill('{nam} ist jetzt da');
    await page.getByText('Has to name {name}, and no other value.').waitFor();
    await page.getByRole('checkbox', { name: 'Only what needs work' }).check();
    expect(await page.getByRole('listitem').count()).toBe(1);
    await field.fill('{name} ist jetzt da');
    await page.getByText('Nothing is wrong with any sentence.').waitFor();

    await page.reload();
    await page.getByRole('searchbox', { name: 'Search' }).fill('event.here');
    await page.getByText('Maya ist jetzt da').waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download de.json' }).click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    const words: unknown = JSON.parse(text);
    expect(words).toMatchObject({ 'event.here': '{name} ist jetzt da', 'composer.send': 'Senden' });
  });

  it('begins a language that nobody has begun, in the forms that it has', async ({
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await page.goto(`${demo.url}/words/`);
    await page.getByRole('textbox', { name: 'Another one' }).fill('sl');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('1 of').waitFor();

    for (const form of ['one', 'two', 'few', 'other']) {
      await page.getByRole('textbox', { name: `launcher.unread, ${form}` }).waitFor();
    }
  });
});
