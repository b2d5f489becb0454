import { afterAll, beforeAll, describe, expect } from 'vitest';
import { customerOn } from '../browser/harness/customer.ts';
import { it } from '../browser/harness/scene.ts';
import { widgetTag } from '../browser/harness/site.ts';
import { listenTo } from './hearing.ts';
import { openStreamingBot, type StreamingBot } from './streamingBot.ts';

const words = Array.from({ length: 2000 }, (_, at) => `word${at + 1} `);
let bot: StreamingBot;
beforeAll(async () => {
  bot = await openStreamingBot(words);
});
afterAll(() => bot.close());

/** How often something with these words was said. */
const times = (heard: readonly string[], text: string) =>
  heard.filter((one) => one.includes(text)).length;

describe('a screen reader', () => {
  it('says first that this is an AI, and a long answer once, when it is whole', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    const { heard } = await listenTo(page);
    await page.goto(site.put({ head: widgetTag(demo.url, { bot: bot.url }) }));
    const guest = customerOn(page);
    await guest.open();
    await expect.poll(async () => (await heard()).length).toBe(1);
    expect((await heard())[0]).toMatch(/^You are chatting with .*, an AI\./);

    await guest.say('Tell me everything.');
    await guest.reads('word500 ');
    expect(await heard()).toHaveLength(1);
    await guest.button('Helpful').waitFor();
    await expect.poll(async () => (await heard()).length).toBe(2);
    expect((await heard())[1]).toBe(`AI assistant, AI: ${words.join('').trim()}`);
  });

  it('says what happens on the way to a person and what they say, each once and nothing twice', async ({
    site,
    demo,
    newPage,
    agent,
  }) => {
    const page = await newPage();
    const { heard } = await listenTo(page);
    const customer = JSON.stringify({ name: 'Hana' });
    await page.goto(site.put({ head: widgetTag(demo.url, { customer }) }));
    const guest = customerOn(page);
    await guest.open();
    await guest.askForPerson();
    await guest.waits();
    await agent.choose('Hana');
    await agent.claim();
    await guest.speaksWith('Alex');
    for (const text of ['Good morning.', 'Yes.', 'Yes.', 'It left today.']) await agent.say(text);
    await guest.reads('It left today.');
    await expect.poll(async () => times(await heard(), 'It left today.')).toBe(1);

    const said = await heard();
    for (const text of ['You asked for a person.', 'Alex has joined.', 'Good morning.']) {
      expect(times(said, text), text).toBe(1);
    }
    expect(said.join(' ').split('Alex, support team: Yes.')).toHaveLength(3);
    expect(said.filter((text) => text === '')).toEqual([]);

    await page.reload();
    await guest.reads('It left today.');
    await guest.say('Thank you.');
    await agent.reads('Thank you.');
    await agent.say('You are welcome.');
    await guest.reads('You are welcome.');
    await expect.poll(async () => times(await heard(), 'You are welcome.')).toBe(1);
    const again = await heard();
    expect(again[0]).toMatch(/an AI\./);
    for (const text of ['Good morning.', 'Yes.', 'It left today.', 'has joined']) {
      expect(times(again, text), text).toBe(0);
    }

    await page.context().setOffline(true);
    await guest.panel.getByText('You are offline').waitFor();
    await page.context().setOffline(false);
    await guest.panel.getByText('You are offline').waitFor({ state: 'hidden' });
    await guest.button('Close chat').click();
    await guest.launcher.click();
    await guest.message.waitFor();
    await agent.say('One more thing.');
    await expect.poll(async () => times(await heard(), 'One more thing.')).toBe(1);
    expect(times(await heard(), 'You are welcome.')).toBe(1);
    await agent.close();
  });
});
