import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';

/** What the packet recommends: until the widget names the action by itself, it is added on the way. */
async function recommend(page: Page): Promise<void> {
  await page.route('**/hep/v1/conversations', async (route) => {
    const packet = route.request().postDataJSON();
    packet.handoff.recommendation = {
      action: 'Exception refund of order #4892',
      why: 'Refused by policy, and the customer did not take it.',
      needs_approval: true,
      exception: true,
      proposal: { name: 'refund', input: { order: '4892', amount: 180, currency: 'USD' } },
      ...packet.handoff.recommendation,
    };
    await route.continue({ postData: JSON.stringify(packet) });
  });
}

describe('Maya R., whose order is late', () => {
  it('is refused by policy, gets a person, and the exception that they allow is made once by the AI', async ({
    demo,
    visit,
    agent,
  }) => {
    const maya = await visit(`${demo.url}/shop/orders.html`);
    await recommend(maya.page);
    await maya.open();

    await maya.say('I want a refund for order #4892.');
    await maya.reads('by our policy I cannot refund order #4892');
    await maya.say('This is ridiculous, I have been waiting for weeks and nobody helps me!');
    await maya.panel.getByRole('group', { name: 'Would you like to talk to a person?' }).waitFor();
    await maya.button('Yes, get a person').click();
    await maya.waits();

    await agent.choose('Maya R.');
    expect(await agent.recommended.count()).toBe(0);
    await agent.claim();
    await maya.speaksWith('Alex, support team');
    await agent.say('Hi Maya, I am sorry. I will have the whole amount given back to you.');
    await maya.reads('the whole amount');
    await agent.recommended.getByText('Recommended action: Refund').waitFor();
    expect(await agent.recommended.getByRole('textbox', { name: 'Amount' }).inputValue()).toBe(
      '180',
    );
    await agent.recommended
      .getByRole('button', { name: 'Approve, and let the AI do it' })
      .dblclick();

    await maya.speaksWith('AI assistant');
    await maya.reads('$180.00');
    expect(await maya.lines()).toEqual([
      'You: I want a refund for order #4892.',
      expect.stringMatching(/^Pell, AI: I am sorry, by our policy/),
      expect.stringMatching(/^You: This is ridiculous/),
      expect.stringMatching(/^Alex, support team: Hi Maya/),
      'Pell, AI, approved by Alex: Done: I have refunded $180.00 for order #4892 to the card you paid with. Alex from our team has approved it.',
    ]);
    await agent.proposed.getByText(/^Approved \(.*amount 180.*\) by Alex/).waitFor();

    const lines = await maya.lines();
    await maya.page.reload();
    await maya.reads('$180.00');
    expect(await maya.lines()).toEqual(lines);
    await maya.say('Can I have a refund for order #4892?');
    await maya.reads('has been refunded already, all $180.00 of it');
  });
});
