/** The hands of a customer who has only a keyboard. There is no mouse in here, so no step can use one. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export type Focus = {
  readonly name: string;
  /** Inside of the chat, and not on the page around it. */
  readonly isOurs: boolean;
  /** Has a mark of its own that it does not have without the focus. */
  readonly isMarked: boolean;
};

export type Keys = ReturnType<typeof keysOn>;

export function keysOn(page: Page) {
  const keys = {
    page,
    async press(key: string) {
      await page.keyboard.press(key);
    },
    async type(text: string) {
      await page.keyboard.type(text);
    },
    /** Presses Tab, or Shift+Tab, until this has the focus. */
    async tabTo(name: string, way: 'Tab' | 'Shift+Tab' = 'Tab') {
      const passed: string[] = [];
      for (let presses = 0; presses < 40; presses += 1) {
        const focus = await focusOf(page);
        if (focus.name === name) return;
        passed.push(focus.name);
        await page.keyboard.press(way);
      }
      throw new Error(`${name} is not among ${passed.join(', ')}.`);
    },
    async choose(name: string, way: 'Tab' | 'Shift+Tab' = 'Tab', key = 'Enter') {
      await keys.tabTo(name, way);
      const { isMarked, isOurs } = await focusOf(page);
      expect([isMarked, isOurs], `${name} shows that it has the focus`).toEqual([true, true]);
      await page.keyboard.press(key);
    },
    /** Where the focus is once it has come to rest there. */
    async rests(name: string) {
      await expect.poll(async () => (await focusOf(page)).name).toBe(name);
    },
    /** In an open chat, the focus never falls out of it and onto the page. */
    async isKept() {
      await expect.poll(async () => (await focusOf(page)).isOurs).toBe(true);
    },
    focus: async () => await focusOf(page),
  };
  return keys;
}

/** Through every shadow root. */
export async function focusOf(page: Page): Promise<Focus> {
  return await page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    // Some inputs are drawn by what stands beside them.
    const drawn = [element, element?.nextElementSibling, element?.closest('label')];
    const marks = drawn.map((part) => {
      if (!part) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
      return (
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      );
    });
    return {
      name: element?.ariaLabel ?? element?.textContent?.trim() ?? '',
      isOurs: element?.getRootNode() instanceof ShadowRoot,
      isMarked: marks.includes(true),
    };
  });
}
