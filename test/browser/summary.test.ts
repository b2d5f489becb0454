import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

describe('the summary that an agent reads', () => {
  it('has facts to copy with one press, and leads to where things were said', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const customer = JSON.stringify({ name: 'Paul Summary', email: 'paul@post.example' });
    const paul = await visit(site.put({ head: widgetTag(demo.url, { customer }) }));
    await paul.open();
    await paul.say('Where is order #4892? It was to come on 12 May, this is unacceptable.');
    await paul.button('Yes, get a person').click();
    await paul.waits();

    await agent.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await agent.choose('Paul Summary');
    const facts = agent.summary.getByRole('list', { name: 'Stated facts' });
    await facts.getByRole('button', { name: 'reference 4892' }).click();
    await agent.summary.getByRole('status').getByText('Copied 4892').waitFor();
    expect(await agent.page.evaluate(() => navigator.clipboard.readText())).toBe('4892');
    expect(
      await facts.getByRole('button', { name: 'date 12 May' }).getAttribute('title'),
    ).toContain('was to come on');

    await agent.summary
      .getByRole('button', { name: 'Show what was said in the transcript' })
      .first()
      .click();
    expect(await agent.page.evaluate(() => document.activeElement?.textContent)).toContain(
      'this is unacceptable',
    );
  });
});
