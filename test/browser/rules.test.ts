import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import * as v from 'valibot';
import { happenedPageSchema } from '../../demo/desk/scope/wireHappened.ts';
import { replay } from '../../demo/review/replay.ts';
import { readScope } from '../../widget/model/scopeSchema.ts';
import { sitDown } from './harness/agent.ts';
import type { Customer } from './harness/customer.ts';
import { it } from './harness/scene.ts';

const complaint = [
  'Where is my order #4892?',
  'Late again. What are your opening hours?',
  'How long do I have to return something?',
];

async function complain(customer: Customer, answers: number): Promise<void> {
  await customer.open();
  for (const [at, line] of complaint.slice(0, answers).entries()) {
    await customer.say(line);
    await expect.poll(() => answersTo(customer), { timeout: 10_000 }).toBe(at + 1);
  }
}

async function answersTo(customer: Customer): Promise<number> {
  return (await customer.lines()).filter((line) => line.startsWith('Pell, AI')).length;
}

const region = (page: Page, name: string) => page.getByRole('region', { name });

describe('the rules', () => {
  it('learn from a customer who got a person too late: marked, replayed, published by a second person, and in time for the next', async ({
    demo,
    visit,
    agent,
    newPage,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await complain(maya, 3);
    await maya.askForPerson();
    await agent.choose('Maya R.');
    await agent.claim();
    await agent.close();

    const kim = await newPage();
    const session = await sitDown(kim, demo, 'Kim');
    await kim.goto(`${demo.url}/review/`);
    await kim.getByRole('navigation', { name: 'Conversations' }).getByText('Maya R.').click();
    await kim.getByRole('button', { name: 'Too late' }).click();
    await kim.getByText('1 of 1 marked by you.').waitFor();

    await kim.getByRole('link', { name: 'Rules' }).click();
    const results = region(kim, 'Replay of what is stored');
    await results.getByText('Replayed 1 conversation').waitFor();
    const frustration = kim.getByRole('spinbutton', { name: 'Frustration from' });
    await frustration.fill('0.3');
    await frustration.press('Enter');
    const changed = region(kim, 'Changed conversations');
    await changed.getByText('1 conversation changes').waitFor();
    await changed.getByText(/Today no rule calls, then offered at message 2/).waitFor();
    await results
      .getByRole('row', { name: /Late or missed, caught sooner.*0 of 1.*1 of 1/ })
      .waitFor();
    await changed.getByRole('link').click();
    await kim
      .getByText(/A rule .* at message 2|Message 2/)
      .first()
      .waitFor();
    await kim.getByRole('link', { name: 'Rules' }).click();
    await kim.getByText('triggers › sentiment › frustration').waitFor();
    await kim.getByLabel('Why').fill('She was let down twice before anybody came.');
    await kim.getByRole('button', { name: 'Propose this version' }).click();
    await kim.getByText('Somebody else has to publish it.').waitFor();
    expect(await kim.getByRole('button', { name: /^Publish/ }).count()).toBe(0);

    const robin = await newPage();
    await sitDown(robin, demo, 'Robin');
    await robin.goto(`${demo.url}/review/#rules`);
    const waiting = region(robin, 'Versions').getByRole('listitem').first();
    await waiting.getByText('Replayed on 1 stored conversations: 1 call a person now').waitFor();
    await waiting.getByRole('button', { name: /^Publish/ }).click();
    await waiting.getByText('In force').waitFor();

    const kai = await visit(`${demo.url}/shop/`);
    await complain(kai, 1);
    await kai.say(complaint[1] ?? '');
    await kai.panel.getByRole('group', { name: 'Would you like to talk to a person?' }).waitFor();
    await kai.button('Yes, get a person').click();
    await kai.waits();

    // More for the AI takes evidence, and nothing of that is reviewed yet.
    await kim.getByRole('button', { name: 'Look again' }).click();
    const text = kim.getByRole('textbox', { name: 'The whole document' });
    await expect.poll(() => text.inputValue()).toContain('"frustration": 0.3');
    await text.fill(
      (await text.inputValue()).replace('"otherIntents": "scored"', '"otherIntents": "bot"'),
    );
    await kim.getByLabel('Why').fill('It can do all of this.');
    await region(kim, 'Proposal').getByText('Not enough reviewed yet').first().waitFor();
    expect(await kim.getByRole('button', { name: 'Propose this version' }).isDisabled()).toBe(true);

    // Back to what was in force: two people again.
    const versions = region(kim, 'Versions');
    await versions.getByRole('button', { name: /^Propose to go back to/ }).click();
    await versions.getByText('Waits for a decision').waitFor();
    await robin.getByRole('button', { name: 'Look again' }).click();
    const restored = region(robin, 'Versions').getByRole('listitem').first();
    await restored.getByText(/Brings .* back/).waitFor();
    await restored.getByRole('button', { name: /^Publish/ }).click();
    await restored.getByText('In force').waitFor();
    const served = await (await fetch(`${demo.url}/hep/v1/scope.json`)).json();
    expect(Object(served).triggers.sentiment.frustration).toBe(0.5);

    // Whatever is stored: the rules that it happened under say today what they said then.
    const happened = await fetch(`${demo.url}/desk/happened`, { headers: session });
    const { conversations } = v.parse(happenedPageSchema, await happened.json());
    const atDesk = await (await fetch(`${demo.url}/desk/scope`, { headers: session })).json();
    for (const one of conversations) {
      const version = Object(atDesk).versions.find(
        (found: { readonly version: string }) => found.version === one.scope_version,
      );
      const read = readScope(version.document);
      expect(read.ok && replay(one, read.value).comparison.kind).toMatch(/^(same|button)$/);
    }
    expect(conversations).toHaveLength(2);
  });
});
