import { afterAll, beforeAll, describe, expect } from 'vitest';
import { agentOn } from './harness/agent.ts';
import { type Demo, openDemo } from './harness/demo.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const minute = 60_000;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
const everyDay = [...weekdays, 'SA', 'SU'] as const;
/** A Friday, an hour after the last person has gone home. */
const friday = Date.parse('2026-11-27T19:00:00Z');

describe('a desk whose clock can be moved', () => {
  let demo: Demo;
  let time = friday;
  beforeAll(async () => {
    demo = await openDemo({
      now: () => new Date(time),
      settings: {
        callReviewMs: 100,
        hours: { tz: 'UTC', weekly: [{ days: weekdays, opens: '09:00', closes: '18:00' }] },
        callbackHours: { tz: 'UTC', weekly: [{ days: everyDay, opens: '00:00', closes: '24:00' }] },
      },
    });
  });
  afterAll(() => demo.close());

  it('answers a message on the next working day, in the conversation it was left in', async ({
    site,
    visit,
    newPage,
    faults,
  }) => {
    // A token is good for an hour, and renewed by whoever comes back after a weekend.
    faults.expected(/401/);
    time = friday;
    const settings = { customer: JSON.stringify({ name: 'Mia', email: 'mia@mail.example' }) };
    const guest = await visit(site.put({ head: widgetTag(demo.url, settings) }), {
      timezoneId: 'Asia/Kathmandu',
    });
    await guest.open();
    await guest.say('My teapot has a crack.');
    await guest.askForPerson();
    await guest.button('Leave a message').click();
    await guest.panel.getByRole('textbox', { name: 'Your message' }).fill('Can I have a new lid?');
    await guest.button('Send message').click();
    const status = guest.panel.getByRole('status').filter({ hasText: 'We have your message.' });
    await status.getByText('Monday, November 30 at 2:45 PM GMT+5:45').waitFor();
    await status.getByText(/Your reference is #\d+/).waitFor();
    await guest.reads('Can I have a new lid?');
    await guest.button('Close chat').click();

    time = Date.parse('2026-11-30T09:05:00Z');
    await guest.page.reload();
    const agent = await agentOn(await newPage(), demo);
    const messages = agent.page.getByRole('region', { name: 'Messages' });
    await messages.getByRole('button', { name: 'Mia' }).click();
    await agent.reads('Can I have a new lid?');
    await agent.claim();
    await agent.say('Good morning Mia, a new lid is on its way.');

    // That somebody has joined, and what they say.
    await expect.poll(() => guest.launcher.getAttribute('aria-description')).toBe('2 unread');
    await guest.launcher.click();
    await guest.reads('a new lid is on its way');
    await guest.speaksWith('Alex, support team');
    await guest.page.reload();
    await guest.reads('a new lid is on its way');
  });

  it('reminds of a call, tells that nobody made it, and says when it is tried again', async ({
    site,
    visit,
    newPage,
  }) => {
    time = Date.now();
    const settings = { customer: JSON.stringify({ name: 'Ben', phone: '+12125550100' }) };
    const guest = await visit(site.put({ head: widgetTag(demo.url, settings) }));
    const agent = await agentOn(await newPage(), demo);
    const list = (name: string) => agent.page.getByRole('region', { name });
    await guest.open();
    await guest.say('My order #4892 is late.');
    await guest.askForPerson();
    await guest.button('Call me back').click();
    await guest.panel.getByRole('radio').nth(3).check();
    await guest.button('Request callback').click();
    await guest.button('Add to calendar').waitFor();
    const item = list('Callbacks').getByRole('button', { name: 'Ben' });
    await item.click();
    await agent.page.getByRole('button', { name: 'Take the call' }).click();
    await item.getByText('Alex').waitFor();

    const { start } = await callOf(demo, 'Ben');
    time = start - 5 * minute;
    await guest.reads(/Your callback is near/);
    time = start + 50 * minute;
    await guest.reads('Sorry, nobody has called you in time.');
    await guest.button('Call me as soon as possible').waitFor();
    await list('Missed calls')
      .getByRole('button', { name: /Ben.*Urgent/ })
      .waitFor();

    const call = agent.page.getByRole('region', { name: 'Call', exact: true });
    await call.getByRole('combobox', { name: 'Result' }).selectOption('no answer');
    await call.getByLabel('Next try').fill('2099-01-05T15:00');
    await call.getByRole('textbox', { name: 'Note for colleagues' }).fill('Rang out.');
    await call.getByRole('button', { name: 'Save result' }).click();
    await guest.reads(/We tried to call you at .*We will try again on Monday, January 5/);
    await call.getByText('no answer, again').waitFor();
    await item.getByText('tried once').waitFor();

    await call.getByRole('combobox', { name: 'Result' }).selectOption('reached');
    await call.getByRole('button', { name: 'Save result' }).click();
    await guest.panel.getByRole('radiogroup').first().waitFor();
    expect(await guest.mode()).toBe('ended');
  });
});

const lee = { id: 'ag_lee', name: 'Lee' };

async function callOf(demo: Demo, customer: string): Promise<{ readonly start: number }> {
  const inbox = await (
    await fetch(`${demo.url}/desk/inbox`, { headers: await demo.signIn(lee) })
  ).json();
  const item = inbox.callbacks.find((one: { customer: string }) => one.customer === customer);
  return { start: Date.parse(item.callback.start) };
}
