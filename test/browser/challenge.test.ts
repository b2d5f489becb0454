import { afterAll, beforeAll, describe, expect } from 'vitest';
import { agentOn } from './harness/agent.ts';
import { type Demo, openDemo } from './harness/demo.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

/** As `DESK_CHALLENGE=work` sets it. */
let desk: Demo;
beforeAll(async () => {
  desk = await openDemo({ settings: { challenge: { kind: 'work', iterations: 5000, bits: 8 } } });
});
afterAll(() => desk.close());

describe('a desk that asks customers for work', () => {
  it('lets through whoever asks its AI and then for a person, who notices nothing of it', async ({
    site,
    visit,
    newPage,
    faults,
  }) => {
    faults.expected(/Failed to load resource.*403/);
    const guest = await visit(site.put({ head: widgetTag(desk.url) }));
    const shown: string[][] = [];
    guest.page.on('request', (request) => {
      if (request.method() !== 'POST' || !/\/(?:completions|conversations)$/.test(request.url()))
        return;
      const given = Object.keys(request.headers()).filter((name) => name.startsWith('challenge-'));
      shown.push([new URL(request.url()).pathname, ...given]);
    });
    await guest.open();
    await guest.say('My order #4892 is late.');
    await guest.panel.getByRole('button', { name: 'Not helpful' }).waitFor();
    await guest.say('Do you ship to Canada?');
    await guest.reads(/all 50 states/);
    await guest.askForPerson();
    await guest.waits();

    expect(shown).toEqual([
      ['/ai/chat/completions'],
      ['/ai/chat/completions', 'challenge-answer'],
      ['/ai/chat/completions', 'challenge-pass'],
      ['/hep/v1/conversations'],
      ['/hep/v1/conversations', 'challenge-answer'],
    ]);
    const agent = await agentOn(await newPage(), desk);
    await agent.page.getByRole('button', { name: /4892/ }).first().click();
    await agent.reads('My order #4892 is late.');
  });
});
