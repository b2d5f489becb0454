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
  it('lets through whoever asks for a person, who notices nothing of it', async ({
    site,
    visit,
    newPage,
    faults,
  }) => {
    faults.expected(/Failed to load resource.*403/);
    const guest = await visit(site.put({ head: widgetTag(desk.url) }));
    await guest.open();
    await guest.say('My order #4892 is late.');
    const answers: (string | null)[] = [];
    guest.page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/conversations')) {
        answers.push(request.headers()['challenge-answer'] ?? null);
      }
    });
    await guest.askForPerson();
    await guest.waits();

    expect(answers).toEqual([null, expect.stringMatching(/^\S+ \d+$/)]);
    const agent = await agentOn(await newPage(), desk);
    await agent.page.getByRole('button', { name: /4892/ }).first().click();
    await agent.reads('My order #4892 is late.');
  });
});
