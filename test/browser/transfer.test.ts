import { describe, expect } from 'vitest';
import { agentOn } from './harness/agent.ts';
import { it } from './harness/scene.ts';

describe('two agents', () => {
  it('pass a customer on with a note; the customer reads one line, and only the new agent speaks', async ({
    demo,
    visit,
    newPage,
    agent,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.askForPerson();
    await maya.waits();
    const ada = await agentOn(await newPage(), demo);
    await ada.answersAs('Ada');
    await agent.choose('Maya R.');
    await agent.claim();
    await agent.say('Hi Maya, let me look.');
    await maya.reads('let me look');

    await agent.transfer('Ada', 'She paid twice: please give one back.');
    await agent.page.getByText('Ada is asked to take over.').waitFor();
    // Asked is not gone: the customer is still with Alex, who can go on.
    await agent.say('One moment, my colleague knows more.');
    await maya.reads('my colleague knows more');

    await ada.passedToYou.getByRole('button', { name: 'Maya R.' }).click();
    await ada.page.getByText('please give one back').waitFor();
    await ada.page.getByRole('button', { name: 'Take over' }).click();
    await ada.reply.waitFor();
    await maya.speaksWith('Ada, support team');
    await maya.reads('Alex has passed you to Ada, support team.');
    await ada.say('Hello Maya, Ada here.');
    await maya.reads('Ada here');
    await agent.reply.waitFor({ state: 'detached' });

    expect(await maya.log.textContent()).not.toContain('please give one back');
    expect(await maya.lines()).toEqual([
      'Alex, support team: Hi Maya, let me look.',
      'Alex, support team: One moment, my colleague knows more.',
      'Ada, support team: Hello Maya, Ada here.',
    ]);
    await maya.page.reload();
    await maya.speaksWith('Ada, support team');
    await ada.close();
  });

  it('claim at once: one has the customer, the other is told who', async ({
    demo,
    visit,
    newPage,
    agent,
    faults,
  }) => {
    faults.expected(/409/);
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.askForPerson();
    await maya.waits();
    const ada = await agentOn(await newPage(), demo);
    await ada.answersAs('Ada');
    await agent.choose('Maya R.');
    await ada.choose('Maya R.');
    // Both press before the desk has answered either.
    let pressed = 0;
    let go = () => {};
    const both = new Promise<void>((resolve) => (go = resolve));
    for (const { page } of [agent, ada]) {
      await page.route('**/claim', async (route) => {
        pressed += 1;
        if (pressed === 2) go();
        await both;
        await route.continue();
      });
    }
    const presses = [agent, ada].map(({ page }) => page.getByRole('button', { name: 'Claim' }));
    await Promise.all(presses.map((press) => press.click()));

    const winner = await Promise.race(
      [agent, ada].map(async (one) => {
        await one.reply.waitFor();
        return one;
      }),
    );
    const [name, loser] = winner === agent ? ['Alex', ada] : ['Ada', agent];
    const told = loser.page.getByRole('alert').getByText(`${name} has this conversation.`);
    await told.waitFor();
    await maya.speaksWith(`${name}, support team`);
    expect(await loser.reply.count()).toBe(0);
    await winner.close();
  });

  it('a tab that has not heard of it says nothing: it is told who has the customer, and keeps the words', async ({
    demo,
    visit,
    newPage,
    agent,
    faults,
  }) => {
    faults.expected(/409/);
    faults.expected(/ERR_FAILED/);
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.askForPerson();
    await maya.waits();
    await agent.choose('Maya R.');
    await agent.claim();
    const ada = await agentOn(await newPage(), demo);
    await ada.answersAs('Ada');
    // What the desk tells this tab from here on is lost.
    await agent.page.route('**/desk/conversations/*', async (route) => {
      if (route.request().method() === 'GET') await route.abort();
      else await route.fallback();
    });
    await agent.transfer('Ada', '');
    await ada.passedToYou.getByRole('button', { name: 'Maya R.' }).click();
    await ada.page.getByRole('button', { name: 'Take over' }).click();
    await maya.speaksWith('Ada, support team');

    await agent.say('Too late from here.');
    await agent.page.getByText('Ada has this conversation.').waitFor();
    expect(await agent.reply.inputValue()).toBe('Too late from here.');
    await ada.say('Hello from Ada.');
    await maya.reads('Hello from Ada.');
    expect(await maya.lines()).toEqual(['Ada, support team: Hello from Ada.']);
    await ada.close();
  });
});
