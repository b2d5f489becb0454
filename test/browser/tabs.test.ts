import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { anotherTab, inTwoTabs } from './harness/inTabs.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const tabs = 'Of several tabs of one customer';

/** A transaction that never ends: whatever else wants to be read or written waits for it. */
async function holdTheDisk(): Promise<void> {
  const request = indexedDB.open('baton');
  await new Promise<void>((resolve) => {
    request.addEventListener('success', () => {
      const shelf = request.result.transaction('chats', 'readwrite').objectStore('chats');
      const goOn = () => shelf.get('').addEventListener('success', goOn);
      goOn();
      resolve();
    });
  });
}

describe(tabs, () => {
  it('one has the stream, all show the same, and what is written in any arrives once and in order', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: 'Tessa' }) });
    const first = await visit(site.put({ head: tag }));
    const streams = streamsIn(first.page.context());
    const second = await inTwoTabs(first, agent, 'Tessa');
    const said: string[] = [];
    for (const [at, tab] of [first, second, first, second, second].entries()) {
      said.push(`line ${at}`);
      await tab.say(`line ${at}`);
      await tab.reads(`line ${at}`);
    }
    await agent.say('That is all I need.');

    for (const tab of [first, second]) {
      await tab.reads('That is all I need.');
      expect((await tab.lines()).slice(-6)).toEqual([
        ...said.map((text) => `You: ${text}`),
        'Alex, support team: That is all I need.',
      ]);
    }
    await agent.reads('line 4');
    expect(await agent.transcript.getByText(/^line \d$/).allTextContents()).toEqual(said);
    expect(streams.most()).toBe(1);
    await agent.close();
  });

  it('each opens and closes its own panel', async ({ site, demo, visit }) => {
    const first = await visit(site.put({ head: widgetTag(demo.url) }));
    await first.open();
    await first.say('Do you ship to Canada?');
    await first.reads(/all 50 states/);
    const second = await anotherTab(first);
    await second.reads(/all 50 states/);

    await second.button('Close chat').click();
    await second.panel.waitFor({ state: 'hidden' });
    expect(await first.panel.isVisible()).toBe(true);
  });

  it('another goes on within a second when the one that has the conversation crashes', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: 'Ulla' }) });
    const first = await visit(site.put({ head: tag }));
    const second = await inTwoTabs(first, agent, 'Ulla');
    await crash(first.page);
    const crashed = Date.now();
    await agent.say('Are you still there?');
    await second.reads('Are you still there?');
    // A tab that had to be waited for, rather than noticed, would be missed for far longer.
    expect(Date.now() - crashed).toBeLessThan(5000);

    await second.say('Yes, I am.');
    await agent.reads('Yes, I am.');
    await agent.close();
  });

  it('all go on with one conversation while the disk is silent, and it has all of it afterwards', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: 'Silas' }) });
    const first = await visit(site.put({ head: tag }));
    const second = await inTwoTabs(first, agent, 'Silas');
    const holder = await first.page.context().newPage();
    await holder.goto(site.put({ head: '' }));
    await holder.evaluate(holdTheDisk);

    await second.say('Does it matter that my disk is slow?');
    for (const reader of [second, first, agent]) {
      await reader.reads('Does it matter that my disk is slow?');
    }
    await agent.say('Not at all.');
    for (const tab of [first, second]) await tab.reads('Not at all.');

    await holder.close();
    await first.say('It is well again.');
    await agent.reads('It is well again.');
    await second.page.reload();
    for (const text of ['Does it matter that my disk is slow?', 'Not at all.', 'It is well again.'])
      await second.reads(text);
    await agent.close();
  });

  it('ten come and go, and whoever has the conversation is always one', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: 'Viggo' }) });
    const first = await visit(site.put({ head: tag }));
    const streams = streamsIn(first.page.context());
    let open = [first, await inTwoTabs(first, agent, 'Viggo')];
    for (let at = 0; at < 8; at += 1) {
      const [leader, ...rest] = open;
      if (!leader) return;
      const next = await anotherTab(rest[0] ?? leader);
      await leader.page.close();
      await next.say(`from tab ${at}`);
      await agent.reads(`from tab ${at}`);
      open = [...rest, next];
    }
    await agent.say('Quite a walk.');
    for (const tab of open) await tab.reads('Quite a walk.');
    expect(await agent.transcript.getByText(/^from tab/).count()).toBe(8);
    expect(streams.most()).toBe(1);
    await agent.close();
  });

  it.for([
    ['locks', `delete Navigator.prototype.locks;`],
    ['channels', `delete window.BroadcastChannel;`],
    ['locks and no channels', `delete Navigator.prototype.locks; delete window.BroadcastChannel;`],
  ])(
    'where a browser has no %s, the one that is used goes on, and nothing is lost or said twice',
    async ([name, script], { site, demo, visit, agent }) => {
      const customer = `Walt without ${name}`;
      const tag = widgetTag(demo.url, { customer: JSON.stringify({ name: customer }) });
      const first = await visit(site.put({ head: `<script>${script}</script>${tag}` }));
      await first.open();
      await first.askForPerson();
      await first.waits();
      const second = await anotherTab(first);
      await second.waits();
      await agent.choose(customer);
      await agent.claim();
      await second.speaksWith('Alex, support team');
      await second.say('from the second');
      await agent.reads('from the second');

      await first.page.bringToFront();
      await first.say('from the first');
      await agent.reads('from the first');
      await first.reads('from the second');
      expect(await agent.transcript.getByText(/^from the/).allTextContents()).toEqual([
        'from the second',
        'from the first',
      ]);
      await agent.close();
    },
  );

  it('each is a chat of its own where nothing can be stored', async ({ site, demo, visit }) => {
    const script = `indexedDB.open = () => { throw new DOMException('Denied', 'SecurityError'); };`;
    const head = `<script>${script}</script>${widgetTag(demo.url)}`;
    const first = await visit(site.put({ head }));
    await first.open();
    await first.say('Do you ship to Canada?');
    await first.reads(/all 50 states/);
    const second = await anotherTab(first);
    await second.say('How long do I have to return something?');
    await second.reads(/30 days/);

    await first.say('And to Alaska?');
    await expect.poll(async () => (await first.lines()).length).toBe(4);
    expect(await second.lines()).toHaveLength(2);
  });

  it('an older version touches nothing once a newer one is there, and says what to do', async ({
    site,
    demo,
    visit,
  }) => {
    const first = await visit(site.put({ head: widgetTag(demo.url) }));
    await first.open();
    await first.say('Do you ship to Canada?');
    await first.reads(/all 50 states/);
    const newer = await first.page.context().newPage();
    await newer.goto(first.page.url());
    await newer.evaluate(() => {
      new BroadcastChannel('baton:default').postMessage({ version: 99, note: { type: 'joined' } });
    });

    await first.panel
      .getByRole('status', {
        name: 'A newer version of this chat is open in another tab. Please reload this page.',
      })
      .waitFor();
    expect(await first.message.isVisible()).toBe(false);
    await first.reads('Do you ship to Canada?');
  });
});

/** Streams of events that are open at the same time, in all tabs of a browser. */
function streamsIn(context: BrowserContext): { most: () => number } {
  const open = new Set<unknown>();
  let most = 0;
  const isStream = (url: string) => /\/events\?/.test(url);
  context.on('request', (request) => {
    if (isStream(request.url()) && request.method() === 'GET') open.add(request);
    most = Math.max(most, open.size);
  });
  context.on('requestfailed', (request) => void open.delete(request));
  context.on('requestfinished', (request) => void open.delete(request));
  context.on('page', (page) => page.on('close', () => closeOf(page)));
  for (const page of context.pages()) page.on('close', () => closeOf(page));
  function closeOf(page: Page): void {
    for (const request of open) if (ownerOf(request) === page) open.delete(request);
  }
  return { most: () => most };
}

function ownerOf(request: unknown): unknown {
  if (typeof request !== 'object' || request === null || !('frame' in request)) return null;
  const { frame } = request;
  return typeof frame === 'function' ? Reflect.apply(frame, request, []).page() : null;
}

async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await crashed;
  onTestFinished(() => page.close());
}
