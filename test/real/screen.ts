/** What a customer sees of the widget, read in the page. */
import type { Page } from 'playwright-core';

export type Shown = {
  readonly from: 'customer' | 'ai' | 'human';
  readonly text: string;
  readonly isInterrupted: boolean;
};

export type Sight = {
  readonly lines: readonly Shown[];
  readonly isAnswering: boolean;
  readonly isOffered: boolean;
  /** While the AI has the conversation there is a button to a person. */
  readonly isWithBot: boolean;
  /** Lines that say about themselves that they have not arrived. */
  readonly undelivered: number;
};

export async function look(page: Page): Promise<Sight> {
  return await page.evaluate(() => {
    const root = document.querySelector('baton-chat')?.shadowRoot;
    const all = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])];
    const button = (name: string) =>
      all('button').some(
        (found) => (found.getAttribute('aria-label') ?? found.textContent ?? '').trim() === name,
      );
    return {
      lines: all('[role=log] article').map((article) => {
        // Links name the host they lead to, which nobody said.
        const bubble = article.querySelector('.bubble')?.cloneNode(true);
        if (bubble instanceof Element) {
          for (const added of bubble.querySelectorAll('.rich__host, .sources')) added.remove();
        }
        const who = article.querySelector('h3')?.textContent ?? '';
        return {
          from: who === 'You' ? 'customer' : who.endsWith(', AI') ? 'ai' : 'human',
          text: bubble?.textContent ?? '',
          isInterrupted: article.textContent.includes('This answer was interrupted.'),
        };
      }),
      isAnswering: button('Stop answering'),
      isOffered: button('Yes, get a person'),
      isWithBot: button('Talk to a human'),
      undelivered: all('.line__state--sending, .line__state--waiting, .line__state--failed').length,
    } as const;
  });
}

/** Looks until what is wanted is there; says what it saw last when it never comes. */
export async function until(
  page: Page,
  what: string,
  isThere: (sight: Sight) => boolean,
  patienceMs = 20_000,
): Promise<Sight> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const sight = await look(page);
    if (isThere(sight)) return sight;
    if (Date.now() > end) {
      const { lines, ...rest } = sight;
      throw new Error(`Waited for ${what}; saw ${lines.length} lines, ${JSON.stringify(rest)}`);
    }
    await page.waitForTimeout(25);
  }
}
