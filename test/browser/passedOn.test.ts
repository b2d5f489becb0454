import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

describe('what was passed on', () => {
  it('is read by the customer, who may correct it, and the agent sees that at once', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const customer = JSON.stringify({ name: 'Nora Passed' });
    const nora = await visit(site.put({ head: widgetTag(demo.url, { customer }) }));
    await nora.open();
    await nora.say('My order #4892 for $89 is late, can I talk to a person?');
    await nora.waits();

    const passed = nora.panel.getByRole('region', { name: 'What we passed on' });
    await passed.getByText('My order #4892 for $89 is late').waitFor();
    await agent.choose('Nora Passed');
    await agent.summary.getByText('Nora Passed').first().waitFor();

    await passed.getByRole('button', { name: 'Correct this' }).click();
    const correction = passed.getByRole('textbox', { name: 'Your correction' });
    await correction.fill('It is order #4893');
    const [field, around] = [await correction.boundingBox(), await passed.boundingBox()];
    expect(field?.width).toBeGreaterThan(0.9 * (around?.width ?? Infinity));
    await passed.getByRole('button', { name: 'Send correction' }).click();
    await passed.getByRole('status').getByText('on its way').waitFor();
    await agent.summary.getByText('It is order #4893').waitFor();
    await agent.summary.getByText('4892').first().waitFor();
  });

  it('is joined by a summary of the site’s AI, marked as such and without numbers that nobody said', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const bot = JSON.stringify({ url: 'https://ai.example/chat', summarize: true });
    const customer = JSON.stringify({ name: 'Olga Summed' });
    const olga = await visit(site.put({ head: widgetTag(demo.url, { bot, customer }) }));
    await olga.page.route('https://ai.example/chat', (route) =>
      route.fulfill({
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
        contentType: 'application/json',
        body: JSON.stringify({
          choices: [{ message: { content: 'The kettle of order 4892 leaks since 1999.' } }],
        }),
      }),
    );
    await olga.open();
    await olga.say('the kettle of order #4892 leaks, can I talk to a person?');
    await olga.waits();
    await agent.choose('Olga Summed');
    await agent.summary.getByText('The kettle of order 4892 leaks since […].').waitFor();
    await agent.summary.getByText('written by AI').waitFor();
    expect(await olga.log.getByText('leaks since').count()).toBe(0);
  });
});
