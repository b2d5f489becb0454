import { describe, expect } from 'vitest';
import { sitDown } from './harness/agent.ts';
import { it } from './harness/scene.ts';

describe('the reviewer', () => {
  it('finds a closed conversation in the list, marks it by key alone, and another sees it', async ({
    demo,
    visit,
    agent,
    newPage,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.say('How long do I have to return something?');
    await maya.reads(/30 days/);
    await maya.askForPerson();
    await agent.choose('Maya R.');
    await agent.claim();
    await agent.page.getByLabel('The handoff').selectOption('Handoff was needless');
    await agent.close();

    const page = await newPage();
    await sitDown(page, demo, 'Robin');
    await page.goto(`${demo.url}/review/`);
    const list = page.getByRole('navigation', { name: 'Conversations' });
    await list.getByRole('link', { name: /Maya R\..*Closed/ }).click();
    const handoff = page.getByRole('group', { name: 'The handoff was' });
    await handoff.waitFor();
    await page.getByText('Alex: needless').waitFor();
    for (const key of ['j', '2', 'l']) await page.keyboard.press(key);
    await page.getByLabel('What would have been right').fill('You have 60 days.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Saved' }).waitFor();
    await list.getByText('1 of 1 marked by you.').waitFor();

    const other = await newPage();
    await sitDown(other, demo, 'Kim');
    await other.goto(page.url());
    await other.getByText('You review as Kim').waitFor();
    await other.getByText('Alex: needless · Robin: too late').waitFor();
    await other.getByText('Robin: incorrect').waitFor();
    await other.getByRole('button', { name: 'Needless' }).click();
    await other.getByText('Kim and Robin: the same mark on 0 of 1 handoffs').waitFor();
    expect(await handoff.getByRole('button', { pressed: true }).textContent()).toContain(
      'Too late',
    );
  });
});
