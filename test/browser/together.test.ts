import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';

describe('with a person', () => {
  it('each sees what the other has read, and the customer when the person is away for a moment', async ({
    demo,
    visit,
    agent,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.askForPerson();
    await maya.waits();
    await agent.choose('Maya R.');
    await agent.claim();
    await agent.say('Hi Maya.');
    await maya.reads('Hi Maya.');
    await agent.reads('Read');

    await maya.say('Are you there?');
    await maya.log.getByText('Read', { exact: true }).waitFor();
    expect(await maya.log.getByText('Read', { exact: true }).count()).toBe(1);

    await agent.press('Away');
    await maya.speaksWith('Alex is away for a moment');
    await maya.page.reload();
    await maya.speaksWith('Alex is away for a moment');
    await agent.say('Back again.');
    await maya.reads('Back again.');
    await maya.speaksWith('Alex, support team');
    await agent.close();
  });

  it('the customer sees who that is, in a picture from the desk and from nowhere else', async ({
    demo,
    visit,
    agent,
  }) => {
    const clip = { x: 0, y: 0, width: 120, height: 90 };
    const buffer = await agent.page.screenshot({ clip });
    const file = { name: 'me.png', mimeType: 'image/png', buffer };
    await agent.page.getByLabel('Your picture').setInputFiles(file);
    await agent.page.locator('.top__picture img').waitFor();
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.askForPerson();
    await maya.waits();
    await agent.choose('Maya R.');
    const fetched = maya.page.waitForResponse(
      /\/hep\/v1\/agents\/ag_[\w-]+\/picture\?[\da-f]{12}$/,
    );
    await agent.claim();
    await fetched;

    const picture = maya.panel.locator('header canvas');
    await expect
      .poll(
        () =>
          picture.evaluate((canvas) =>
            canvas instanceof HTMLCanvasElement
              ? (canvas.getContext('2d')?.getImageData(40, 40, 1, 1).data[3] ?? 0)
              : 0,
          ),
        { timeout: 5000 },
      )
      .toBe(255);
    await agent.close();
  });

  it('an answer that was written before is found by its name, filled in, and read before it is sent', async ({
    demo,
    visit,
    agent,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.say('Where is order #4892? I want to talk to a person.');
    await maya.waits();
    await agent.choose('Maya R.');
    await agent.claim();

    await agent.reply.pressSequentially('/gr');
    const answers = agent.page.getByRole('listbox', { name: 'Quick answers' });
    await answers.getByRole('option', { name: 'Greeting' }).waitFor();
    await agent.reply.press('Enter');
    expect(await agent.reply.inputValue()).toBe('Hello Maya R., I am looking at order 4892.');
    await agent.reply.press('Enter');
    await maya.reads('Hello Maya R., I am looking at order 4892.');
    await agent.close();
  });
});
