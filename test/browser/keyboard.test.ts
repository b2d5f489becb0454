import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { customerOn } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

describe('a customer without a mouse', () => {
  it('opens, asks, gets a person, leaves and comes back', async ({
    site,
    demo,
    newPage,
    agent,
  }) => {
    const page = await newPage();
    const { keyboard } = page;
    await page.goto(
      site.put({
        head: widgetTag(demo.url, { customer: JSON.stringify({ name: 'Kai' }) }),
        body: '<a href="#one">One</a>',
      }),
    );
    const guest = customerOn(page);
    await guest.launcher.waitFor();

    await tabTo(page, 'Chat with us');
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Message');
    expect(await guest.launcher.getAttribute('aria-expanded')).toBe('true');

    await keyboard.type('How long do I have');
    await keyboard.press('Shift+Enter');
    await keyboard.type('to return something?');
    await keyboard.press('Enter');
    await guest.reads(/30 days/);
    expect((await guest.lines())[0]).toBe('You: How long do I have\nto return something?');
    expect(await focused(page)).toBe('Message');

    await keyboard.press('Escape');
    await guest.panel.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Chat with us');
    expect(await guest.launcher.getAttribute('aria-expanded')).toBe('false');
    await keyboard.press('Space');
    await expect.poll(() => focused(page)).toBe('Message');

    await tabTo(page, 'Talk to a human', 'Shift+Tab');
    await keyboard.press('Enter');
    await guest.waits();
    // What was pressed is gone; the focus must not go with it.
    expect(await focused(page)).toBe('Message');
    await agent.choose('Kai');
    await agent.claim();
    await guest.speaksWith('Alex, support team');

    await tabTo(page, 'End conversation', 'Shift+Tab');
    await keyboard.press('Enter');
    await guest.panel.getByRole('radiogroup').first().waitFor();
    await tabTo(page, '1 star');
    await keyboard.press('ArrowRight');
    await tabTo(page, 'Done');
    await keyboard.press('Enter');
    await tabTo(page, 'Start a new conversation');
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Message');
  });

  it('goes round inside a panel that covers a phone, and not behind it', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(site.put({ head: widgetTag(demo.url), body: '<a href="#one">One</a>' }));
    const guest = customerOn(page);
    await guest.open();

    const stops = new Set<string | null>();
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      stops.add(await focused(page));
    }
    expect([...stops].toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      'Close chat',
      'Conversation',
      'Message',
      'More options',
      'Send',
      'Talk to a human',
    ]);
  });

  it('composes with an input method, and its Enter sends nothing', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await page.goto(site.put({ head: widgetTag(demo.url) }));
    const guest = customerOn(page);
    await guest.open();
    const input = await page.context().newCDPSession(page);

    await input.send('Input.imeSetComposition', {
      text: 'へん',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    // The Enter that chooses a word, as Chromium and Firefox tell it, and as Safari does.
    await guest.message.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await guest.message.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    await guest.message.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
    await input.send('Input.insertText', { text: '返品' });
    expect(await guest.lines()).toEqual([]);
    expect(await guest.panel.isVisible()).toBe(true);
    expect(await guest.message.inputValue()).toBe('返品');

    await guest.message.press('Enter');
    await guest.reads('返品');
  });
});

/** The name of what has the focus, through every shadow root. */
async function focused(page: Page): Promise<string | null> {
  return await page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? null;
  });
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 30; press += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} cannot be reached with ${key}.`);
}
