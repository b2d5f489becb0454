import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';

describe('a customer of the shop', () => {
  it('is helped by the AI, handed to a person who knows everything, and back', async ({
    demo,
    visit,
    agent,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);

    await maya.open();
    await maya.reads('You are chatting with Pell, an AI.');
    await maya.reads('You can ask for a person at any time.');
    await maya.speaksWith('AI assistant');

    await maya.say('How long do I have to return something?');
    await maya.reads(/30 days/);
    const source = maya.log
      .getByRole('paragraph')
      .filter({ hasText: /^Sources/ })
      .getByRole('link');
    expect(await source.getAttribute('href')).toMatch(/\/shop\/help\.html#returns$/);

    await maya.say('My order #4892 for $89 is late. Can I talk to a person?');
    await maya.waits();
    await maya.reads('You asked for a person. The AI has stopped answering.');
    await maya.panel.getByRole('region', { name: 'What we passed on' }).waitFor();

    const packet = await agent.packetOf('Maya R.');
    expect(packet.user).toMatchObject({
      id: 'cus_20231102_maya',
      name: 'Maya R.',
      email: 'maya@post.example',
      since: '2023-11-02',
      lifetime_value: { value: 2400, currency: 'USD' },
      tier: 'gold',
    });
    expect(packet.handoff).toMatchObject({
      trigger: 'request',
      ask: 'My order #4892 for $89 is late.',
      routing: { lang: 'en' },
    });
    expect(packet.handoff.summary).toContain('Maya R.');
    expect(packet.handoff.summary).toContain('4892');
    expect(packet.handoff.reasons[0]?.evidence).toContainEqual(
      expect.objectContaining({ kind: 'quote', text: expect.stringMatching(/talk to a person/i) }),
    );
    expect(packet.handoff.facts.map(({ kind, value }) => `${kind} ${value}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/order .*4892/),
        expect.stringMatching(/amount .*89/),
      ]),
    );
    const said = packet.transcript.messages.filter(({ author }) => author.role !== 'system');
    expect(said.map(({ author, parts }) => `${author.role}: ${parts[0]?.text}`)).toEqual([
      'user: How long do I have to return something?',
      expect.stringMatching(/^bot: .*30 days/s),
      'user: My order #4892 for $89 is late. Can I talk to a person?',
    ]);

    await agent.summary.getByText('Maya R.').first().waitFor();
    await agent.summary.getByText('talk to a person').first().waitFor();
    await agent.claim();
    await maya.speaksWith('Alex, support team');
    await maya.reads('Alex has joined. You are now talking to a person.');

    await agent.reply.pressSequentially('Hi');
    await maya.log.getByRole('img', { name: 'Alex is typing' }).waitFor();
    await agent.say('Hi Maya, I see the parcel is stuck in Albany.');
    await maya.reads('stuck in Albany');

    await Promise.all([
      // At the pace of a person: a sign of life is sent every few seconds, not with every key.
      maya.message.pressSequentially('Can you refund', { delay: 300 }),
      agent.transcript.getByText('Maya R. is typing').waitFor(),
    ]);
    await maya.say('Can you refund the delivery?');
    await agent.reads('Can you refund the delivery?');

    const before = await maya.lines();
    await maya.page.reload();
    await maya.speaksWith('Alex, support team');
    await maya.reads('Can you refund the delivery?');
    expect(await maya.lines()).toEqual(before);

    await agent.say('Yes, I have just done that.');
    await maya.reads('Yes, I have just done that.');
    await agent.handBack('Alex agreed with the customer: a refund of the $12 delivery.');
    await maya.speaksWith('AI assistant');
    await maya.reads('Pell, the AI, is answering again.');

    await maya.say('What was agreed with your colleague?');
    await maya.reads(/refund of the \$12 delivery/);
    expect(await maya.lines()).toEqual([
      'You: How long do I have to return something?',
      expect.stringMatching(/^Pell, AI: .*30 days/s),
      'You: My order #4892 for $89 is late. Can I talk to a person?',
      'Alex, support team: Hi Maya, I see the parcel is stuck in Albany.',
      'You: Can you refund the delivery?',
      'Alex, support team: Yes, I have just done that.',
      'You: What was agreed with your colleague?',
      expect.stringMatching(/^Pell, AI: .*refund of the \$12 delivery/s),
    ]);

    await maya.button('End conversation').click();
    const ratings = maya.panel.getByRole('radiogroup', { name: 'How did it go?' });
    await ratings.first().waitFor();
    expect(await ratings.count()).toBe(2);
    await ratings.first().getByRole('radio', { name: '5 stars' }).check({ force: true });
    await ratings.last().getByRole('radio', { name: '4 stars' }).check({ force: true });
    await maya.button('Done').click();
    await maya.panel.getByText('The conversation is closed.').waitFor();
  });
});
