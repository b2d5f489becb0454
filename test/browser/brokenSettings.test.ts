import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';
import { type SitePage, widgetTag } from './harness/site.ts';

type Mistake = {
  readonly title: string;
  /** What the site's tag says, beside the address of the broken file. */
  readonly setting: string;
  readonly file: SitePage;
  readonly path: string;
  readonly expected: RegExp;
};

const json = { 'Content-Type': 'application/json' };

const mistakes: readonly Mistake[] = [
  {
    title: 'a scope document with a word where a number belongs',
    setting: 'scope',
    file: {
      html: JSON.stringify({
        version: '1',
        owner: 'cx@acme.example',
        reviewBy: '2027-02-01',
        ai: { name: 'Acme', can: [], cannot: [] },
        triggers: { confidence: { below: 'often', do: 'offer' } },
      }),
      headers: json,
    },
    path: 'scope.triggers.confidence.below',
    expected: /number.*"often"/,
  },
  {
    title: 'a scope document that is not there',
    setting: 'scope',
    file: { status: 404, html: 'Nothing here' },
    path: 'scope',
    expected: /not an answer 404/,
  },
  {
    title: 'a scope document that is a web page',
    setting: 'scope',
    file: {},
    path: 'scope',
    expected: /a JSON file at/,
  },
  {
    title: 'a settings file that ends too early',
    setting: 'config',
    file: { html: '{"title": "Acme"', headers: json },
    path: 'config',
    expected: /a JSON file at/,
  },
  {
    title: 'a settings file with a colour that is none',
    setting: 'config',
    file: { html: '{"accent": "greenish"}', headers: json },
    path: 'config.accent',
    expected: /greenish/,
  },
  {
    title: 'help pages that are not a FAQ',
    setting: 'knowledge',
    file: { html: '{"pages": 12}', headers: json },
    path: 'knowledge.entries',
    expected: /an array of \{ question, answer \}/,
  },
  {
    title: 'help pages that have moved',
    setting: 'knowledge',
    file: { status: 404, html: 'Nothing here' },
    path: 'knowledge',
    expected: /not an answer 404/,
  },
];

describe('a site owner who has', () => {
  it.for(mistakes.map((mistake, at) => ({ ...mistake, customer: `Customer ${at}` })))(
    '$title is told where and why, and the customer notices nothing',
    async (mistake, { site, demo, visit, agent, faults }) => {
      const { setting, file, path, expected, customer } = mistake;
      faults.expected(/^warning: Baton: /);
      if (file.status === 404) faults.expected(/Failed to load resource.*404/);
      const settings = {
        [setting]: site.put(file),
        customer: JSON.stringify({ name: customer }),
        ...(setting === 'knowledge' ? { bot: null } : {}),
      };
      const guest = await visit(site.put({ head: `${listening}${widgetTag(demo.url, settings)}` }));

      await guest.open();
      await guest.reads('You can ask for a person at any time.');
      await guest.say('How long do I have to return something?');
      if (setting !== 'knowledge') await guest.reads(/30 days/);
      if (path === 'knowledge.entries') await guest.button('Yes, get a person').click();
      else if (setting !== 'knowledge') await guest.askForPerson();
      await guest.waits();
      await agent.choose(customer);
      await agent.reads('How long do I have to return something?');

      expect(await errors(guest.page)).toContainEqual({
        type: 'error',
        path: expect.stringMatching(new RegExp(`^${path.replaceAll('.', '\\.')}`)),
        message: expect.stringMatching(expected),
      });
      expect(await guest.panel.getByText(/expected/).count()).toBe(0);
    },
  );

  it('misspelt a setting is told the names that exist', async ({ site, demo, visit, faults }) => {
    faults.expected(/^warning: Baton: config\.locale: expected .*en_US!/);
    faults.expected(/^warning: Baton: config\.bots: expected one of id, config, bot,/);
    const guest = await visit(
      site.put({ head: `${listening}${widgetTag(demo.url, { bots: '/ai', locale: 'en_US!' })}` }),
    );

    await guest.open();
    expect((await errors(guest.page)).map(({ path }) => path)).toEqual([
      'config.bots',
      'config.locale',
    ]);
    await guest.say('How long do I have to return something?');
    await guest.reads(/30 days/);
  });
});

/** The page listens from the beginning, as the owner's monitoring would. */
const listening = `<script>
  window.errors = [];
  document.addEventListener('baton:error', ({ detail: { type, path, message } }) => errors.push({ type, path, message }));
</script>`;

async function errors(page: Page): Promise<readonly { readonly path: string }[]> {
  return await page.evaluate(() => Array.from(Reflect.get(window, 'errors')));
}
