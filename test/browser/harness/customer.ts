/** The customer's hands and eyes: what they do and see in the chat, found by role and name. */
import type { Locator, Page } from 'playwright-core';

export type Customer = ReturnType<typeof customerOn>;

/** `within` narrows to one chat where a page has two. */
export function customerOn(page: Page, within: Page | Locator = page) {
  const launcher = within.getByRole('button', { name: 'Chat with us' });
  const panel = within.getByRole('dialog');
  const log = panel.getByRole('log', { name: 'Conversation' });
  const message = panel.getByRole('textbox', { name: 'Message' });
  // Below the panel's own name, which may be the same.
  const status = panel.locator('header').getByRole('paragraph');
  const button = (name: string) => panel.getByRole('button', { name, exact: true });

  return {
    page,
    launcher,
    panel,
    log,
    message,
    button,

    async open() {
      await launcher.click();
      await message.waitFor();
    },
    async say(text: string) {
      await message.fill(text);
      await message.press('Enter');
    },
    async askForPerson() {
      await button('Talk to a human').click();
    },
    /** Waits until the text stands in the conversation. */
    async reads(text: string | RegExp) {
      await log.getByText(text).first().waitFor();
    },
    /** Waits until the header says that this is who speaks. */
    async speaksWith(name: string) {
      await status.filter({ hasText: name }).waitFor();
    },
    async waits() {
      await button('Stop waiting').waitFor();
    },
    /** Every line as it stands there: who speaks, and what they say. */
    lines: async () =>
      await log
        .getByRole('article')
        .evaluateAll((articles) =>
          articles.map((article) =>
            [
              article.querySelector('h3')?.textContent,
              article.querySelector('h3 + *')?.textContent,
            ].join(': '),
          ),
        ),
    mode: async () => await page.evaluate(() => String(Reflect.get(window, 'Baton')('state').mode)),
  };
}
