import { describe, expect } from 'vitest';
import { it } from '../browser/harness/scene.ts';
import { customerOn } from '../browser/harness/customer.ts';
import { widgetTag } from '../browser/harness/site.ts';
import { focusOf, keysOn } from './keys.ts';

const label = { name: 'label.txt', mimeType: 'text/plain', buffer: Buffer.from('Your label') };

describe('with nothing but a keyboard', () => {
  it.for([
    ['from left to right', 'ltr', 'Ada'],
    ['from right to left', 'rtl', 'Tamar'],
  ] as const)(
    'twelve ways through the chat are open, %s',
    async ([, direction, name], { site, demo, newPage, agent, faults }) => {
      faults.expected(/status of 422|desk\.message|ERR_FAILED|net::/);
      const page = await newPage();
      const tag = widgetTag(demo.url, { customer: JSON.stringify({ name }) });
      const html = `<!doctype html><html lang="en" dir="${direction}"><title>A shop</title>${tag}<body><a href="#one">One</a></body></html>`;
      await page.goto(site.put({ html }));
      const keys = keysOn(page);
      const sees = customerOn(page);
      await sees.launcher.waitFor();

      // 1 · open
      await keys.tabTo('Chat with us');
      await keys.press('Enter');
      await keys.rests('Message');

      // 2 · send
      await keys.type('How long do I have to return something?');
      await keys.press('Enter');
      await sees.reads(/30 days/);
      await keys.rests('Message');

      // 3 · say what is thought of the answer
      await keys.choose('Helpful', 'Shift+Tab', 'Space');
      await sees.panel.getByRole('button', { name: 'Helpful', pressed: true }).waitFor();
      await keys.rests('Helpful');

      // 4 · stop an answer
      await page.route(/\/ai\//, () => {});
      await keys.tabTo('Message');
      await keys.type('Do you have blue kettles?');
      await keys.press('Enter');
      await sees.button('Stop answering').waitFor();
      await keys.choose('Stop answering');
      await sees.button('Send').waitFor();
      await keys.isKept();
      await page.unrouteAll();

      // 5 · read back
      await keys.tabTo('Message');
      for (const question of ['Is there a shop in Hudson?', 'Do you ship to Canada?']) {
        const before = (await sees.lines()).length;
        await keys.type(question);
        await keys.press('Enter');
        await expect.poll(async () => (await sees.lines()).length).toBeGreaterThan(before + 1);
      }
      const top = async () => await sees.log.evaluate(({ scrollTop }) => scrollTop);
      await expect.poll(top).toBeGreaterThan(0);
      await keys.tabTo('Conversation', 'Shift+Tab');
      await keys.press('Home');
      await expect.poll(top).toBe(0);

      // 6 · take up an offer
      await keys.tabTo('Message');
      await keys.type('Do your teapots dream of electric sheep?');
      await keys.press('Enter');
      await sees.button('Yes, get a person').waitFor();
      await keys.rests('Message');
      await keys.choose('Yes, get a person', 'Shift+Tab');
      await sees.waits();
      await keys.isKept();
      await keys.choose('Stop waiting', 'Shift+Tab');
      await sees.speaksWith('AI assistant');
      await keys.isKept();

      // 7 · ask for a person
      await keys.choose('Talk to a human', 'Shift+Tab');
      await sees.waits();
      await keys.isKept();
      await agent.choose(name);
      await agent.claim();
      await sees.speaksWith('Alex, support team');
      await keys.isKept();

      // 8 · attach a file
      const choosing = page.waitForEvent('filechooser');
      await keys.choose('Attach a file', 'Shift+Tab');
      await (await choosing).setFiles([label]);
      await sees.log.getByRole('button', { name: 'Download label.txt, 10 B' }).waitFor();
      await keys.isKept();

      // 9 · try again what was not delivered
      await page.route(/\/messages\//, async (route) => await route.fulfill({ status: 422 }));
      await keys.tabTo('Message');
      await keys.type('Is it on its way?');
      await keys.press('Enter');
      await sees.button('Try again').waitFor();
      await page.unrouteAll();
      await keys.choose('Try again', 'Shift+Tab');
      await agent.reads('Is it on its way?');
      await keys.isKept();

      // 10 · close and open again
      await keys.press('Escape');
      await keys.rests('Chat with us');
      await keys.press('Space');
      await keys.rests('Message');

      // 11 · end
      await keys.choose('End conversation', 'Shift+Tab');
      await sees.panel.getByRole('radiogroup').first().waitFor();
      await keys.isKept();

      // 12 · rate
      await keys.tabTo('1 star');
      await keys.press('ArrowRight');
      await keys.rests('2 stars');
      await keys.choose('Done');
      await keys.choose('Start a new conversation');
      await keys.rests('Message');
    },
  );

  it('nobody is kept in a chat beside the page, and Tab leaves it both ways', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    const body = '<a href="#one">One</a>';
    await page.goto(site.put({ head: widgetTag(demo.url), body }));
    const keys = keysOn(page);
    await customerOn(page).launcher.waitFor();
    await keys.tabTo('Chat with us');
    await keys.press('Enter');
    await keys.rests('Message');

    for (const way of ['Tab', 'Shift+Tab'] as const) {
      const passed = new Set<boolean>();
      for (let press = 0; press < 60; press += 1) {
        await keys.press(way);
        passed.add((await focusOf(page)).isOurs);
      }
      expect(passed).toEqual(new Set([true, false]));
    }
  });

  it('the focus stays where it is when the other side speaks', async ({
    site,
    demo,
    newPage,
    agent,
  }) => {
    const page = await newPage();
    const customer = JSON.stringify({ name: 'Edith' });
    await page.goto(site.put({ head: widgetTag(demo.url, { customer }) }));
    const keys = keysOn(page);
    const sees = customerOn(page);
    await sees.launcher.waitFor();
    await keys.tabTo('Chat with us');
    await keys.press('Enter');
    await keys.rests('Message');
    await keys.choose('Talk to a human', 'Shift+Tab');
    await sees.waits();
    await agent.choose('Edith');
    await agent.claim();
    await sees.speaksWith('Alex');
    await keys.tabTo('Close chat', 'Shift+Tab');

    await agent.say('Good morning.');
    await sees.reads('Good morning.');
    await keys.rests('Close chat');
    await agent.close();
    await sees.panel.getByRole('radiogroup').first().waitFor();
    await keys.rests('Close chat');
  });
});
