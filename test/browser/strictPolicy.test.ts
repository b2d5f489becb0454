import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

/** As the README says them. */
const [byHost = '', byNonce = ''] = Array.from(
  readFileSync('README.md', 'utf8').matchAll(/^Content-Security-Policy: (.*)$/gm),
  ([, policy]) => policy ?? '',
);

/** With the origin of the demo in the place of all that are named there. */
const on = (policy: string, demo: string) => policy.replaceAll(/https:\/\/\w+\.example/g, demo);

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

describe('a site of another origin with the strictest of policies', () => {
  it.for([
    {
      title: 'names the one host that scripts come from',
      customer: 'Nora',
      policy: byHost,
      how: `async crossorigin="anonymous" integrity="${integrity['baton.js']}"`,
    },
    {
      title: 'trusts a nonce, and whatever that script brings',
      customer: 'Omar',
      policy: byNonce,
      how: 'async nonce="n4Kj2c"',
    },
  ])('$title, and has the whole chat', async (site, { site: host, demo, visit, agent }) => {
    const { customer, policy, how } = site;
    const guest = await visit(
      host.put({
        head: widgetTag(demo.url, { customer: JSON.stringify({ name: customer }) }, how),
        headers: { 'Content-Security-Policy': on(policy, demo.url) },
      }),
    );

    await guest.open();
    await guest.reads('an AI');
    await guest.say('How long do I have to return something?');
    await guest.reads(/30 days/);
    await guest.askForPerson();
    await guest.waits();

    await agent.choose(customer);
    await agent.claim();
    await guest.speaksWith('Alex, support team');
    await agent.say('Good morning!');
    await guest.reads('Good morning!');
    await guest.say('And to you');
    await agent.reads('And to you');

    const before = await guest.lines();
    await guest.page.reload();
    await guest.speaksWith('Alex, support team');
    await guest.reads('And to you');
    expect(await guest.lines()).toEqual(before);

    await agent.handBack('Alex agreed with the customer: a free gift wrap.');
    await guest.speaksWith('AI assistant');
    await guest.say('What did your colleague promise?');
    await guest.reads(/free gift wrap/);
    await guest.button('End conversation').click();
    await guest.panel.getByRole('radiogroup').first().waitFor();
  });
});
