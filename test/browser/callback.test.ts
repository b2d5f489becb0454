import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import type { Customer } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const impatient = {
  version: 'impatient',
  deadlines: { offerSeconds: 60, approvalSeconds: 120, deliverySeconds: 8, waitSeconds: 1 },
};

describe('a customer who would rather be called', () => {
  it('chooses a time, sees it in their own zone, keeps it in their calendar and can change it', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const guest = await visit(
      site.put({ head: widgetTag(demo.url, { customer: JSON.stringify({ name: 'Ida' }) }) }),
      { timezoneId: 'America/New_York' },
    );
    await guest.open();
    await guest.say('My order #4892 is late.');
    await guest.askForPerson();
    const first = await book(guest, 1);
    await guest.panel.getByText(`We will get in touch on ${first}.`).waitFor();
    expect(first).toMatch(/E[SD]T$/);

    const saved = guest.page.waitForEvent('download');
    await guest.button('Add to calendar').click();
    const calendar = await readFile(await (await saved).path(), 'utf8');
    expect(calendar).toMatch(/BEGIN:VCALENDAR.*DTSTART:\d{8}T\d{6}Z.*END:VCALENDAR/s);
    expect(calendar.replaceAll('\r\n ', '')).toMatch(/URL:\S+\/hep\/v1\/callbacks\/\S+/);

    const callbacks = agent.page.getByRole('region', { name: 'Callbacks' });
    await callbacks.getByRole('button', { name: 'Ida' }).click();
    await agent.summary.getByText('+12125550100').waitFor();
    await agent.reads('My order #4892 is late.');

    await guest.button('Change time').click();
    const second = await choose(guest, 2);
    expect(second).not.toBe(first);
    await guest.panel.getByText(`We will get in touch on ${second}.`).waitFor();
    expect(await callbacks.getByRole('button', { name: 'Ida' }).count()).toBe(1);
  });

  it('is offered it when nobody comes in time, and cancels from the link in the calendar', async ({
    site,
    demo,
    visit,
    newPage,
    agent,
  }) => {
    const scope = site.put({ html: JSON.stringify(impatient) });
    const guest = await visit(
      site.put({
        head: widgetTag(demo.url, { scope, customer: JSON.stringify({ name: 'Lea' }) }),
      }),
    );
    await guest.open();
    await guest.say('My order #4892 is late.');
    await guest.askForPerson();
    await guest.panel.getByText('Sorry, this takes longer than it should').waitFor();
    const promise = await book(guest, 1);
    const saved = guest.page.waitForEvent('download');
    await guest.button('Add to calendar').click();
    const calendar = await readFile(await (await saved).path(), 'utf8');
    const link = /URL:(\S+)/.exec(calendar.replaceAll('\r\n ', ''))?.[1] ?? '';

    const page = await newPage();
    await page.goto(link);
    await page.getByRole('status').getByText('We will get in touch on').waitFor();
    await page.getByRole('combobox', { name: 'Another time' }).selectOption({ index: 3 });
    await page.getByRole('button', { name: 'Change time' }).click();
    await guest.reads(/A callback is booked for/);
    await guest.panel
      .getByText(`We will get in touch on ${promise}.`)
      .waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Cancel callback' }).click();
    await page.getByText('Nobody will call you').waitFor();

    await guest.reads('The callback is cancelled. Nobody will call you.');
    await guest.speaksWith('AI assistant');
    const callbacks = agent.page.getByRole('region', { name: 'Callbacks' });
    await callbacks.getByRole('button', { name: 'Lea' }).waitFor({ state: 'detached' });
  });

  it('cancels, and is in nobody’s queue', async ({ site, demo, visit, agent }) => {
    const guest = await visit(
      site.put({ head: widgetTag(demo.url, { customer: JSON.stringify({ name: 'Jon' }) }) }),
    );
    await guest.open();
    await guest.say('My order #4892 is late.');
    await guest.askForPerson();
    await book(guest, 1);
    const callbacks = agent.page.getByRole('region', { name: 'Callbacks' });
    const entry = callbacks.getByRole('button', { name: 'Jon' });
    await entry.waitFor();

    await guest.button('Cancel callback').click();
    await guest.speaksWith('AI assistant');
    await guest.button('End conversation').click();
    await entry.waitFor({ state: 'detached' });
    await expect
      .poll(() => agent.waiting.getByRole('button', { name: 'Jon' }).count(), { timeout: 5000 })
      .toBe(0);
  });
});

/** Asks to be called at one of the times offered, and tells which. */
async function book(guest: Customer, at: number): Promise<string> {
  await guest.button('Call me back').click();
  return await choose(guest, at);
}

async function choose(guest: Customer, at: number): Promise<string> {
  await guest.panel.getByRole('textbox', { name: 'Phone or e-mail' }).fill('+12125550100');
  const time = guest.panel.getByRole('radiogroup', { name: 'When' }).getByRole('radio').nth(at);
  await time.check();
  const name = await time.evaluate((element) => element.closest('label')?.textContent ?? '');
  await guest.button('Request callback').click();
  await guest.button('Add to calendar').waitFor();
  return name;
}
