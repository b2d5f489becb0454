import { describe, expect } from 'vitest';
import { sitDown } from './harness/agent.ts';
import { it } from './harness/scene.ts';

describe('a customer who asks for nobody', () => {
  it('is not lost: what they found wrong is reviewed, replayed with stricter rules, and counted', async ({
    demo,
    visit,
    newPage,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.say('Where is my order #4892?');
    await maya.reads(/4892/);
    await maya.say('Late again. What are your opening hours?');
    await maya.reads(/nine|9|hours/i);
    await maya.button('Not helpful').last().click();
    const words = maya.panel.getByRole('textbox', { name: /What was/ });
    await words.fill('You did not say when it comes.');
    await words.press('Enter');
    // Whoever just leaves says nothing of it.
    await maya.say('Never mind.');
    await maya.page.close({ runBeforeUnload: true });

    const kim = await newPage();
    await sitDown(kim, demo, 'Kim');
    await kim.goto(`${demo.url}/review/`);
    await kim.getByLabel('Had by').selectOption('AI alone');
    const list = kim.getByRole('navigation', { name: 'Conversations' });
    await list.getByRole('link', { name: /Visitor.*Not helpful.*AI alone/ }).click();
    await kim.getByText('No person was asked for, and no rule calls one.').waitFor();
    const lines = kim.getByRole('log', { name: 'Lines' });
    await lines.getByText('You did not say when it comes.').waitFor();
    await lines.getByText('Never mind.').waitFor();
    await kim
      .getByRole('group', { name: 'A person was' })
      .getByText(/^Needed/)
      .click();
    await list.getByText('1 of 1 marked by you.').waitFor();

    await kim.getByRole('link', { name: 'Rules' }).click();
    const frustration = kim.getByRole('spinbutton', { name: 'Frustration from' });
    await frustration.fill('0.3');
    await frustration.press('Enter');
    const changed = kim.getByRole('region', { name: 'Changed conversations' });
    await changed
      .getByText(/Today no rule calls, then offered at message 2.*No person came/)
      .waitFor();
    await changed.getByText('Marked: person needed').waitFor();

    await kim.getByRole('link', { name: 'Measures' }).click();
    const alone = kim.getByRole('article', { name: 'Had by the AI alone' });
    await alone.getByText('1 of 1').waitFor();
    expect(await alone.getByText('100 %').count()).toBeGreaterThan(0);
  });
});
