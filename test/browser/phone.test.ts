import { describe, expect } from 'vitest';
import { agentOn } from './harness/agent.ts';
import { customerOn } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('on a phone', () => {
  it('the back button closes the chat and leaves the page as it was', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage(phone);
    await page.goto(site.put({ body: 'First' }));
    const shown = site.put({ head: widgetTag(demo.url), body: 'Second' });
    await page.goto(shown);
    await page.evaluate(() => history.replaceState({ page: 7 }, ''));
    const guest = customerOn(page);
    const length = await page.evaluate(() => history.length);
    await guest.open();
    // Its step comes just after the panel, and nobody is as quick as a test.
    await expect.poll(() => page.evaluate(() => history.length)).toBe(length + 1);

    await page.goBack();
    await guest.panel.waitFor({ state: 'hidden' });
    expect(page.url()).toBe(shown);
    expect(await page.evaluate(() => history.state)).toEqual({ page: 7 });

    // Closed by its own button, it takes its step back with it.
    await guest.open();
    expect(await page.evaluate(() => history.state)).toMatchObject({ page: 7 });
    await guest.button('Close chat').click();
    await guest.panel.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => history.state)).toEqual({ page: 7 });
    expect(await page.evaluate(() => history.length)).toBe(length + 1);

    await page.goBack();
    await page.getByText('First').waitFor();
  });

  it('the composer stays above a keyboard that covers the page', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage(phone);
    // No browser without a screen has a keyboard on it: what it reports is put in its place.
    await page.addInitScript(() => {
      const seen = Object.assign(new EventTarget(), {
        scale: 1,
        height: innerHeight,
        offsetTop: 0,
      });
      Object.defineProperty(window, 'visualViewport', { value: seen });
    });
    await page.goto(site.put({ head: widgetTag(demo.url) }));
    const guest = customerOn(page);
    await guest.open();
    await page.evaluate(() => {
      Object.assign(window.visualViewport ?? {}, { height: 500, offsetTop: 40 });
      window.visualViewport?.dispatchEvent(new Event('resize'));
    });

    const box = await guest.message.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(540);
    expect(await guest.panel.boundingBox()).toMatchObject({ y: 40, height: 500 });
  });

  it('no field is so small that the browser zooms in on it', async ({ site, demo, newPage }) => {
    const page = await newPage(phone);
    await page.goto(site.put({ head: widgetTag(demo.url, { customer: '{"name":"Kai"}' }) }));
    const guest = customerOn(page);
    await guest.open();
    await guest.askForPerson();
    await guest.button('Call me back').click();
    await guest.panel.getByRole('textbox', { name: 'Your name' }).waitFor();

    const sizes = await guest.panel
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => getComputedStyle(field).fontSize));
    expect(sizes.length).toBeGreaterThan(3);
    expect(new Set(sizes)).toEqual(new Set(['16px']));
  });

  it('an agent reads the summary first, and what was last said once the customer is theirs', async ({
    site,
    demo,
    newPage,
    visit,
  }) => {
    const customer = JSON.stringify({ name: 'Paula Phoned' });
    const paula = await visit(site.put({ head: widgetTag(demo.url, { customer }) }));
    await paula.open();
    await paula.say('How long do I have to return something?');
    await paula.reads(/30 days/);
    await paula.say('My order #4892 is late. Can I talk to a person?');
    await paula.waits();

    const agent = await agentOn(await newPage({ viewport: phone.viewport }), demo);
    await agent.choose('Paula Phoned');
    const isSeen = async (text: string) =>
      await agent.transcript.getByText(text).evaluate((line) => {
        const { left, bottom } = line.getBoundingClientRect();
        return line.contains(document.elementFromPoint(left + 4, bottom - 4));
      });
    await agent.summary.getByText('My order #4892 is late').first().waitFor();
    expect(await isSeen('Handed over')).toBe(false);
    await agent.claim();
    await expect.poll(() => isSeen('Handed over')).toBe(true);
  });
});
