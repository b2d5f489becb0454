import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { sitDown } from './harness/agent.ts';
import { it } from './harness/scene.ts';

describe('the parts of the review', () => {
  it('have a sample, measures and a verified trail of what has just happened, by keyboard alone', async ({
    demo,
    visit,
    agent,
    newPage,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.askForPerson();
    await agent.choose('Maya R.');
    await agent.claim();
    await agent.say('Hello, I am looking.');
    await agent.close();

    const page = await newPage();
    await sitDown(page, demo, 'Robin');
    await page.goto(`${demo.url}/review/`);
    const parts = page.getByRole('navigation', { name: 'Parts of the review' });
    const open = async (name: string) => {
      await parts.getByRole('link', { name }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name, exact: true }).waitFor();
    };

    await open('Sample');
    await page.getByText('1 of 1 conversations at the desk (100 %)').waitFor();
    await page.getByRole('region', { name: 'To review' }).getByText('Escalated').waitFor();

    await open('Measures');
    const queue = page.getByRole('article', { name: 'Time in queue' });
    await queue.getByRole('img', { name: /Time in queue, day by day/ }).waitFor();
    await queue.getByText('Table').focus();
    await page.keyboard.press('Enter');
    expect(await queue.getByRole('table').getByRole('row').count()).toBe(8);
    const saved = page.waitForEvent('download');
    await queue.getByRole('button', { name: 'Download CSV' }).press('Enter');
    const csv = await readFile(await (await saved).path(), 'utf8');
    expect(csv).toMatch(/^Day,Counted,Value,.*\r\n(.*\r\n){7}$/);

    await open('Audit');
    const result = page.getByLabel('Result');
    await result.getByText('In order').waitFor();
    const trail = await page.evaluate(async () => await (await fetch('/desk/audit')).text());
    const tampered = trail.replace('Hello, I am looking.', 'Hello, I am not here.');
    expect(tampered).not.toBe(trail);
    await page
      .getByLabel('Verify a file')
      .setInputFiles([
        { name: 'trail.jsonl', mimeType: 'text/plain', buffer: Buffer.from(tampered) },
      ]);
    await result.getByText(/Broken at entry \d+/).waitFor();
    await result.getByText(/The content of entry \d+ is not what was written/).waitFor();

    await open('Training data');
    await page.getByText('No answer has been marked yet').waitFor();

    // On a phone the parts are wider than the screen.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await page.getByText('No answer has been marked yet').waitFor();
    const { x = 0, width = 0 } =
      (await parts.getByRole('link', { name: 'Training data' }).boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(390);
  });
});
