import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Customer } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const question = 'Would you like to talk to a person?';
const scope = readFileSync('demo/shop/scope.json', 'utf8');

/** A customer of the shop's rules, under a name of their own. */
const tagFor = (demo: string, customer: object) =>
  widgetTag(demo, { scope, customer: JSON.stringify(customer) });

async function isOffered(customer: Customer, because: string) {
  const offer = customer.panel.getByRole('group', { name: question });
  await offer.getByText(because).waitFor();
  return offer;
}

describe('a person comes', () => {
  const begin = it.extend<{
    named: (name: string, more?: object) => Promise<Customer>;
  }>({
    named: async ({ site, demo, visit }, use) => {
      await use(async (name, more = {}) => {
        const guest = await visit(site.put({ head: tagFor(demo.url, { name, ...more }) }));
        await guest.open();
        return guest;
      });
    },
  });

  begin('when the customer asks for one, in their own language', async ({ named, agent }) => {
    const guest = await named('Anna');
    await guest.say('Hallo, kann ich bitte mit einem Mitarbeiter sprechen?');
    await guest.waits();
    await agent.choose('Anna');
    await agent.summary
      .getByRole('listitem')
      .filter({ hasText: 'Asked for a person.' })
      .first()
      .waitFor();
    await agent.summary
      .getByRole('listitem')
      .filter({ hasText: 'mit einem Mitarbeiter sprechen' })
      .first()
      .waitFor();
    expect((await agent.packetOf('Anna')).handoff.reasons).toMatchObject([
      { trigger: 'request', rule: 'asked', evidence: [{ kind: 'quote' }] },
    ]);
  });

  begin(
    'when the scope document gives the matter to people, in other words',
    async ({ named, agent }) => {
      const guest = await named('Ben');
      await guest.say('could you make an exception to the return policy please');
      await guest.reads('Our team looks after this. A person takes over from here.');
      await guest.waits();
      expect((await agent.packetOf('Ben')).handoff).toMatchObject({
        trigger: 'scope',
        reasons: [{ rule: 'refund-exception' }],
      });
    },
  );

  begin(
    'when a topic demands it: a disputed sum over the limit, quoted to the agent',
    async ({ named, agent }) => {
      const guest = await named('Cleo');
      await guest.say('There is a double charge on my card, $249.99 each');
      await guest.waits();
      await agent.choose('Cleo');
      await agent.summary
        .getByRole('listitem')
        .filter({ hasText: '249.99 is over 200' })
        .first()
        .waitFor();
      const { reasons } = (await agent.packetOf('Cleo')).handoff;
      expect(reasons.find(({ trigger }) => trigger === 'topics')).toMatchObject({
        rule: 'billing-dispute',
        evidence: [
          { kind: 'quote', text: 'double charge' },
          { kind: 'quote', text: '$249.99' },
          { kind: 'score', name: 'amount', value: 249.99, threshold: 200 },
        ],
      });
    },
  );

  begin('when the AI is not sure, after a yes', async ({ named, agent }) => {
    const guest = await named('Dora');
    await guest.say('Which vaccines does a ferret need?');
    const offer = await isOffered(guest, 'The AI is not sure of its answer.');
    await offer.getByRole('button', { name: 'Yes, get a person' }).click();
    await guest.waits();
    expect((await agent.packetOf('Dora')).handoff.trigger).toBe('confidence');
  });

  begin(
    'when the customer is upset: offered, then at once when a “no” was not the end of it',
    async ({ named, agent }) => {
      const guest = await named('Emil');
      await guest.say('This is the worst service I have ever had');
      const offer = await isOffered(guest, 'Sorry that this is not going well.');
      await offer.getByRole('button', { name: 'No, keep chatting' }).click();
      await guest.reads('You are staying with the AI.');
      await guest.say('You people are useless, what a joke');
      await guest.waits();
      await agent.choose('Emil');
      await agent.summary
        .getByRole('listitem')
        .filter({ hasText: 'The customer is frustrated' })
        .first()
        .waitFor();
      const [reason] = (await agent.packetOf('Emil')).handoff.reasons;
      expect(reason).toMatchObject({ trigger: 'sentiment', rule: 'frustration' });
    },
  );

  begin('with words of its own when somebody may come to harm', async ({ named }) => {
    const guest = await named('Fay');
    await guest.say('After the soap I have a rash and cannot breathe');
    await guest.reads('If anybody is in danger, please call your local emergency number now.');
    await guest.waits();
  });

  begin('when the conversation goes in circles', async ({ named, agent }) => {
    const guest = await named('Gus');
    await guest.say('How long do I have to return something?');
    await guest.reads(/30 days/);
    await guest.say('how long do i have to return something');
    const offer = await isOffered(guest, 'This seems to be going in circles.');
    await offer.getByRole('button', { name: 'Yes, get a person' }).click();
    await guest.waits();
    expect((await agent.packetOf('Gus')).handoff.reasons[0]).toMatchObject({
      trigger: 'repetition',
      rule: 'same-question',
    });
  });

  begin('when the AI fails', async ({ named, agent, faults }) => {
    faults.expected(/Failed to load resource/);
    const guest = await named('Hal');
    await guest.page.route(/\/ai\/chat\/completions/, (route) => route.abort());
    await guest.say('Where is my order?');
    await guest.reads('The AI could not be reached.');
    await guest.waits();
    expect((await agent.packetOf('Hal')).handoff.trigger).toBe('failure');
  });

  begin('sooner to a customer for whom a mistake costs more', async ({ named, agent }) => {
    const saying = 'Your website is slow. How long does delivery take?';
    const worth = (value: number) => ({ lifetimeValue: { value, currency: 'USD' } });
    const anybody = await named('Ida', worth(50));
    await anybody.say(saying);
    await anybody.log.getByRole('article').nth(1).waitFor();
    expect(await anybody.panel.getByText('Sorry that this is not going well.').count()).toBe(0);

    const regular = await named('Joe', worth(5000));
    await regular.say(saying);
    const offer = await isOffered(regular, 'Sorry that this is not going well.');
    await offer.getByRole('button', { name: 'Yes, get a person' }).click();
    await regular.waits();
    await agent.choose('Joe');
    await agent.summary
      .getByRole('listitem')
      .filter({ hasText: 'Stricter because of “high-value”.' })
      .first()
      .waitFor();
  });
});
