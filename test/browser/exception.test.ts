import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';

describe('Maya R., whose order is late', () => {
  it('is refused by policy, gets a person, and the exception that they allow is made once by the AI', async ({
    demo,
    visit,
    agent,
  }) => {
    const maya = await visit(`${demo.url}/shop/orders.html`);
    await maya.open();

    await maya.say('I want a refund for order #4892.');
    await maya.reads('by our policy I cannot refund the $180.00 for order #4892');
    await maya.say('This is ridiculous, I have been waiting for weeks and nobody helps me!');
    await maya.panel.getByRole('group', { name: 'Would you like to talk to a person?' }).waitFor();
    await maya.button('Yes, get a person').click();
    await maya.waits();

    const { handoff } = await agent.packetOf('Maya R.');
    expect(handoff.recommendation).toMatchObject({
      action: 'exception refund',
      needs_approval: true,
      exception: true,
      proposal: { name: 'refund', input: { order: '4892', amount: 180, currency: 'USD' } },
    });
    expect(handoff.summary).toMatch(
      /^Customer Maya R\. — 3-year customer, \$2,400 LTV, .*“I want a refund for order #4892\.”.*rejected standard policy response and expressed frustration\. Full conversation below\. Recommended: exception refund\.$/,
    );
    await agent.choose('Maya R.');
    await agent.summary.getByText('exception refund').waitFor();
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
