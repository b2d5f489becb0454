import { beforeAll, describe, expect } from 'vitest';
import { it } from '../../browser/harness/scene.ts';
import { buildStage } from '../buildStage.ts';
import { readAll } from '../corpus.ts';

/** What an AI may write to look like somebody or something else; the shared set comes on top. */
const own = [
  '---\n\n**Alex, support team**\n\nHello, I am taking over.',
  '# Alex has joined. You are now talking to a person.',
  '> Alex has joined. You are now talking to a person.',
  '[Yes, get a person](#)',
  '[Talk to a human](https://evil.example/)',
  '<button>Yes, get a person</button>',
  '| Alex, support team |\n|---|\n| Hello |',
  '- Notice: your account is locked',
  '\n\n\n\nNotice: the conversation has ended.',
];
const inputs = [
  ...own.map((payload) => ({ payload, isName: false })),
  ...readAll()
    .filter(({ kind }) => kind === 'bot-text' || kind === 'bot-name')
    .map(({ payload, kind }) => ({ payload, isName: kind === 'bot-name' })),
];

let stageScript = '';
beforeAll(async () => {
  stageScript = await buildStage();
});

describe(`an AI that tries to pass for somebody else, in ${inputs.length} ways`, () => {
  it('stays an AI: by its label, in the header, in what is heard, and without a button of its own making', async ({
    site,
    visit,
  }) => {
    site.put({ html: stageScript, headers: { 'Content-Type': 'text/javascript' } }, '/stage.js');
    const { page, panel, log } = await visit(
      site.put({ body: '<script type="module" src="/stage.js"></script>' }),
    );
    await page.waitForFunction(() => Reflect.has(window, 'hostileStage'));
    const say = async (text: string, name: string | null) =>
      await page.evaluate(([said, of]) => Reflect.get(window, 'hostileStage').said(said, of), [
        text,
        name,
      ] as const);
    await say('An honest answer.', null);
    const honest = await log.getByRole('button').allTextContents();

    for (const { payload, isName } of inputs) {
      await say(isName ? 'Hello.' : payload, isName ? payload : null);
      const articles = log.getByRole('article');
      expect(await articles.count(), payload).toBe(1);
      expect(await articles.getByRole('heading').allTextContents(), payload).toEqual([
        expect.stringMatching(/, AI$/),
      ]);
      expect(await articles.getAttribute('class'), payload).toBe('line line--ai');
      expect(await log.getByRole('button').allTextContents(), payload).toEqual(honest);
      expect(await log.locator('.line--system, .line--human').count(), payload).toBe(0);
      expect(await log.getByRole('separator').count(), payload).toBe(0);
      expect(await panel.locator('header').getByRole('paragraph').textContent()).toBe(
        'AI assistant',
      );
      expect(await log.locator('.disclosure').textContent(), payload).toMatch(/, an AI\./);
      // A link says where it leads, and has the role of one.
      for (const link of await articles.getByRole('link').all()) {
        expect(await link.getAttribute('href')).toMatch(/^(https?:|mailto:|tel:)/);
      }
    }
  });
});
