import { describe, expect } from 'vitest';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const card = '4111 1111 1111 1111';

describe('what a customer should not have typed', () => {
  it('is named before it is sent, and reaches neither the AI, the desk nor the disk', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const customer = { name: 'Nell Private' };
    const settings = { customer: JSON.stringify(customer), 'hide-from-ai': 'email' };
    const nell = await visit(site.put({ head: widgetTag(demo.url, settings) }));
    const sent: string[] = [];
    nell.page.on('request', (request) => sent.push(request.postData() ?? ''));

    await nell.open();
    await nell.message.fill(`My card ${card} is a blue one, mail me at nell@post.example`);
    await nell.panel
      .getByRole('status')
      .getByText('your card number will be hidden when you send this')
      .waitFor();
    expect(await nell.button('Send it as it is').count()).toBe(0);
    await nell.message.press('Enter');
    await nell.reads('My card [card hidden] is a blue one');

    await nell.askForPerson();
    await nell.waits();
    const { handoff, transcript } = await agent.packetOf('Nell Private');
    expect(transcript.redactions).toEqual([{ kind: 'card', count: 1 }]);
    expect(handoff.facts).toContainEqual(
      expect.objectContaining({ kind: 'email', value: 'nell@post.example' }),
    );

    const [asked = ''] = sent.filter((body) => body.includes('"stream":true'));
    expect(asked).toContain('[card hidden]');
    expect(asked).toContain('[email hidden]');
    expect(sent.join()).not.toContain('1111 1111');
    const stored = await nell.page.evaluate(async () => {
      const names = await indexedDB.databases();
      const texts = await Promise.all(
        names.map(
          ({ name = '' }) =>
            new Promise<string>((resolve) => {
              const opening = indexedDB.open(name);
              opening.addEventListener('success', () => {
                const [table = ''] = opening.result.objectStoreNames;
                const all = opening.result.transaction(table).objectStore(table).getAll();
                all.addEventListener('success', () => resolve(JSON.stringify(all.result)));
              });
            }),
        ),
      );
      return texts.join();
    });
    expect(stored).toContain('[card hidden]');
    expect(stored).not.toContain('1111 1111');
  });

  it('is sent where the site lets the customer decide, and the customer does', async ({
    site,
    demo,
    visit,
  }) => {
    const nell = await visit(site.put({ head: widgetTag(demo.url, { 'send-anyway': 'yes' }) }));
    await nell.open();
    await nell.message.fill(`It is ${card}`);
    await nell.button('Send it as it is').click();
    await nell.reads(`It is ${card}`);
    expect(await nell.message.inputValue()).toBe('');
  });

  it('is left alone by a site that hides nothing', async ({ site, demo, visit }) => {
    const nell = await visit(site.put({ head: widgetTag(demo.url, { hide: 'nothing' }) }));
    await nell.open();
    await nell.say(`It is ${card}`);
    await nell.reads(`It is ${card}`);
  });
});
