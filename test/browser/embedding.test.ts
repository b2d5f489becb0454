import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { customerOn } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const stub = 'window.Baton=window.Baton||function(){(Baton.q=Baton.q||[]).push(arguments)};';

describe('the chat as', () => {
  it('a module answers by its handle', async ({ site, demo, visit }) => {
    const guest = await visit(
      site.put({
        body: `<script type="module">
          import { createChat } from '${demo.url}/dist/index.js';
          window.heard = [];
          window.chat = createChat({
            bot: { url: '${demo.url}/ai/chat/completions' },
            desk: { url: '${demo.url}/hep/v1' },
            beforeSend: ({ text }) => ({ text: text.replace('plz', 'please') }),
          });
          const off = chat.on('open', () => heard.push('open'));
          chat.once('message:sent', ({ type, text, id, at }) => heard.push(type + ' ' + text + ' ' + !!id + ' ' + !isNaN(Date.parse(at))));
          chat.on('state:changed', ({ from, to }) => heard.push(from + ' > ' + to));
          await chat.open();
          off();
          await chat.sendMessage('How long do I have to return something, plz?');
          await chat.close();
          await chat.open();
        </script>`,
      }),
    );

    await guest.reads('How long do I have to return something, please?');
    await guest.reads(/30 days/);
    const heard = await guest.page.evaluate(() => Reflect.get(window, 'heard'));
    expect(heard).toEqual([
      'open',
      'message:sent How long do I have to return something, please? true true',
    ]);
    expect(
      await guest.page.evaluate(() => Reflect.get(window, 'chat').exportTranscript('text')),
    ).toMatch(/You.*please\?.*AI/s);
    expect(await guest.page.evaluate(() => 'Baton' in window)).toBe(false);
  });

  it('a stub keeps every call that is made before the script arrives', async ({
    site,
    demo,
    visit,
  }) => {
    const guest = await visit(
      site.put({
        head: `<script>${stub}
          window.heard = [];
          Baton('on', 'ready', () => heard.push('ready'));
          Baton('boot', { bot: '${demo.url}/ai/chat/completions', desk: '${demo.url}/hep/v1' });
          Baton('identify', { name: 'Bea' });
          Baton('open');
          Baton('sendMessage', 'Do you ship to Canada?');
          Baton('prefill', 'And to Alaska?');
        </script>
        <script async src="${demo.url}/dist/baton.js"></script>`,
      }),
    );

    await guest.reads(/all 50 states/);
    await expect.poll(() => guest.message.inputValue()).toBe('And to Alaska?');
    expect(await guest.lines()).toHaveLength(2);

    const late = await guest.page.evaluate(async () => {
      const baton: unknown = Reflect.get(window, 'Baton');
      if (typeof baton !== 'function') return null;
      const heard = Reflect.get(window, 'heard');
      await new Promise((resolve) => Reflect.get(baton, 'on')('ready', resolve));
      return { heard, same: Reflect.get(baton, 'state')().mode === baton('state').mode };
    });
    expect(late).toEqual({ heard: ['ready'], same: true });
  });

  it('an element takes its settings from attributes, and tells the page in DOM events', async ({
    site,
    demo,
    visit,
  }) => {
    const guest = await visit(
      site.put({
        head: `<script async src="${demo.url}/dist/baton.js"></script>`,
        body: `<main><baton-chat bot="${demo.url}/ai/chat/completions" desk="${demo.url}/hep/v1"
            class="of the page" position="left" title="Ask Pell"></baton-chat></main>
          <script>
            window.heard = [];
            document.querySelector('baton-chat').addEventListener('baton:open', ({ detail }) => heard.push(detail.type));
          </script>`,
      }),
    );

    await guest.open();
    await guest.page.getByRole('dialog', { name: 'Ask Pell' }).waitFor();
    await guest.say('Do you ship to Canada?');
    await guest.reads(/all 50 states/);
    expect(await guest.page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['open']);
    expect((await guest.panel.boundingBox())?.x).toBeLessThan(100);

    await guest.page.evaluate(() => document.querySelector('main')?.replaceChildren());
    await guest.launcher.waitFor({ state: 'detached' });
  });

  it('two of them on one page keep apart', async ({ site, demo, newPage }) => {
    const page = await newPage();
    await page.goto(
      site.put({
        // Scripts that are deferred run in their order, so that the first chat is the first.
        head:
          widgetTag(demo.url, { id: 'sales', title: 'Sales' }, 'defer') +
          widgetTag(demo.url, { id: 'care', title: 'Care', position: 'left' }, 'defer'),
      }),
    );
    const [first, second] = [0, 1].map((at) =>
      customerOn(page, page.locator('baton-chat').nth(at)),
    );
    if (!first || !second) throw new Error('There are two.');

    await first.open();
    await first.say('Do you ship to Canada?');
    await first.reads(/all 50 states/);
    await second.open();
    await second.say('How long do I have to return something?');
    await second.reads(/30 days/);
    expect([(await first.lines()).length, (await second.lines()).length]).toEqual([2, 2]);

    await page.reload();
    await first.reads(/all 50 states/);
    await second.reads(/30 days/);
    expect([(await first.lines()).length, (await second.lines()).length]).toEqual([2, 2]);
  });
});

describe('a page that is done with the chat', () => {
  it('finds nothing of it left: no element, no listener, no connection', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await countListeners(page);
    await page.goto(site.put({ head: widgetTag(demo.url) }));
    const guest = customerOn(page);
    await guest.launcher.waitFor();
    const before = await listeners(page);
    await guest.open();
    await guest.say('Do you ship to Canada?');
    await guest.reads(/all 50 states/);
    await guest.askForPerson();
    await guest.waits();

    await page.evaluate(() => Reflect.get(window, 'Baton')('destroy'));
    await guest.launcher.waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('baton-chat').count()).toBe(0);
    expect(await page.evaluate(() => document.body.children.length)).toBe(1);
    expect(await listeners(page)).toEqual(before);

    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.evaluate(() => {
      for (const type of ['online', 'offline', 'pagehide', 'focus', 'visibilitychange']) {
        dispatchEvent(new Event(type));
      }
      return new Promise((resolve) => requestIdleCallback(resolve));
    });
    expect(requests).toEqual([]);
  });

  it('forgets the customer in every tab when they log out', async ({ site, demo, newPage }) => {
    const url = site.put({ head: widgetTag(demo.url) });
    const first = customerOn(await newPage());
    await first.page.goto(url);
    await first.open();
    await first.say('Do you ship to Canada?');
    await first.reads(/all 50 states/);
    const second = customerOn(await first.page.context().newPage());
    await second.page.goto(url);
    await second.reads(/all 50 states/);
    expect(await stored(second.page)).toContain('Canada');

    await first.page.evaluate(() => Reflect.get(window, 'Baton')('reset'));
    await expect.poll(first.lines).toEqual([]);
    await expect.poll(second.lines).toEqual([]);
    await second.page.reload();
    await second.launcher.waitFor();
    expect(await stored(second.page)).not.toContain('Canada');
  });
});

/** Counts the listeners that stand on window and document, by type. */
async function countListeners(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts: Record<string, number> = {};
    Reflect.set(window, 'listenerCounts', counts);
    for (const target of [window, document]) {
      const hear = target.addEventListener.bind(target);
      const leave = target.removeEventListener.bind(target);
      target.addEventListener = (
        type: string,
        ...rest: [EventListener, AddEventListenerOptions]
      ) => {
        counts[type] = (counts[type] ?? 0) + 1;
        rest[1]?.signal?.addEventListener('abort', () => {
          counts[type] = (counts[type] ?? 0) - 1;
        });
        hear(type, ...rest);
      };
      target.removeEventListener = (type: string, ...rest: [EventListener]) => {
        counts[type] = (counts[type] ?? 0) - 1;
        leave(type, ...rest);
      };
    }
  });
}

async function listeners(page: Page): Promise<unknown> {
  return await page.evaluate(() =>
    Object.entries<number>(Reflect.get(window, 'listenerCounts')).filter(
      ([, count]) => count !== 0,
    ),
  );
}

/** What the chat keeps in this browser, as text. */
async function stored(page: Page): Promise<string> {
  return await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('baton');
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('chats').objectStore('chats').getAll();
          all.addEventListener('success', () => resolve(JSON.stringify(all.result)));
        });
      }),
  );
}
