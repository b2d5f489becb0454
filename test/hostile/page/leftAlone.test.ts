import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { customerOn } from '../../browser/harness/customer.ts';
import { it } from '../../browser/harness/scene.ts';
import { widgetTag } from '../../browser/harness/site.ts';

const rounds = 50;
const mostBytes = 1_000_000;

describe('the page around the chat', () => {
  it(`is as it was after the chat has come and gone ${rounds} times: nodes, listeners, timers, memory`, async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await page.goto(
      site.put({
        body: `<script type="module">
          import { createChat } from '${demo.url}/dist/index.js';
          const look = () => [...document.querySelectorAll('html, body, h1')].map((one) => [
            one.getAttributeNames().join(), ...Object.values(getComputedStyle(one)),
          ].join()).join();
          const prototypes = () => [Object, Array, Function, Promise, String, Map, EventTarget, Node, Element, HTMLElement]
            .flatMap((kind) => Object.entries(Object.getOwnPropertyDescriptors(kind.prototype))
              .map(([name, { value, get }]) => [name, value, get]));
          const before = { look: look(), prototypes: prototypes() };
          window.round = async () => {
            const chat = createChat({ bot: () => 'Yes.', storage: 'memory' });
            await chat.open();
            await chat.sendMessage('Are you there?');
            await chat.destroy();
          };
          window.isAsBefore = () => {
            const now = prototypes();
            return {
              isLooking: look() === before.look,
              isNative: now.length === before.prototypes.length &&
                now.every((row, at) => row.every((part, n) => part === before.prototypes[at][n])),
              isGlobal: 'Baton' in window,
            };
          };
        </script>`,
      }),
    );
    await page.waitForFunction(() => Reflect.has(window, 'round'));
    const round = async () => {
      for (let at = 0; at < rounds; at += 1) {
        await page.evaluate(() => Reflect.get(window, 'round')());
      }
    };
    await round();
    const before = await measured(page);
    await round();
    // What a chat still waited for when it was destroyed, such as the disk, lets it go when it comes.
    let after = before;
    const isLetGo = async () => {
      after = await measured(page);
      return after.nodes <= before.nodes && after.heap - before.heap < mostBytes;
    };
    await expect.poll(isLetGo, { timeout: 40_000, interval: 1000 }).toBe(true);

    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(await page.evaluate(() => Reflect.get(window, 'isAsBefore')())).toEqual({
      isLooking: true,
      isNative: true,
      isGlobal: false,
    });
  });

  it('hears from nobody whom its owner has not named, over a whole journey', async ({
    site,
    demo,
    newPage,
    agent,
  }) => {
    const page = await newPage();
    const asked: { readonly url: string; readonly body: string }[] = [];
    page.on('request', (request) => {
      asked.push({ url: request.url(), body: request.postData() ?? '' });
    });
    const customer = JSON.stringify({ name: 'Ines' });
    await page.goto(site.put({ head: widgetTag(demo.url, { customer }) }));
    const guest = customerOn(page);
    await guest.open();
    await guest.say('How long do I have to return something?');
    await guest.reads(/30 days/);
    await guest.askForPerson();
    await guest.waits();
    await agent.choose('Ines');
    await agent.claim();
    await agent.say('See https://exfil.invalid/pixel.png and ![a](https://exfil.invalid/a.png)');
    await guest.reads(/pixel/);
    await guest.say('Thank you');
    await agent.reads('Thank you');

    const hosts = new Set(asked.map(({ url }) => new URL(url).origin));
    expect([...hosts].toSorted()).toEqual([demo.url, site.url].toSorted());
    const tokens = await tokensIn(page);
    expect(tokens.length).toBeGreaterThan(0);
    for (const token of tokens) {
      expect(asked.filter(({ url }) => decodeURIComponent(url).includes(token))).toEqual([]);
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(token);
    }
  });

  it.for([
    {
      title: 'after the chat has come',
      isEarly: false,
    },
    {
      title: 'before the chat comes',
      isEarly: true,
    },
  ])(
    'may put its own in the place of what browsers have, $title, as long as it does the same work',
    async ({ isEarly }, { site, demo, newPage }) => {
      const page = await newPage();
      const patch = `for (const [owner, name] of [[JSON, 'parse'], [JSON, 'stringify'], [Array.prototype, 'map'],
        [Array.prototype, 'filter'], [window, 'fetch'], [Promise.prototype, 'then'], [crypto, 'randomUUID'], [crypto, 'getRandomValues']]) {
          const native = owner[name];
          owner[name] = function (...given) { window.counted = (window.counted ?? 0) + 1; return native.apply(this === undefined ? owner : this, given); };
        }
        Array.prototype.last = function () { return this[this.length - 1]; };
`;
      await page.goto(
        site.put({
          head: isEarly ? `<script>${patch}</script>${widgetTag(demo.url)}` : widgetTag(demo.url),
        }),
      );
      const guest = customerOn(page);
      await guest.open();
      if (!isEarly) await page.addScriptTag({ content: patch });
      await guest.say('How long do I have to return something?');
      await guest.reads(/30 days/);
      expect(await page.evaluate(() => Number(Reflect.get(window, 'counted')))).toBeGreaterThan(0);
    },
  );

  it('may have put something on every object there is, before the chat comes', async ({
    site,
    demo,
    newPage,
    agent,
  }) => {
    const page = await newPage();
    const customer = JSON.stringify({ name: 'Olga' });
    const patch = `Object.prototype.extend = function () {}; Object.prototype.ofThePage = 'page';`;
    await page.goto(
      site.put({ head: `<script>${patch}</script>${widgetTag(demo.url, { customer })}` }),
    );
    const guest = customerOn(page);
    await guest.open();
    await guest.say('How long do I have to return something?');
    await guest.reads(/30 days/);
    await page.reload();
    await guest.reads(/30 days/);
    await guest.askForPerson();
    await guest.waits();
    await agent.choose('Olga');
    await agent.claim();
    await agent.say('Hello Olga.');
    await guest.reads('Hello Olga.');
  });
});

/** After everything that is of no more use has gone. */
async function measured(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return { nodes, listeners, heap };
}

/** What the record in this browser holds as keys to the conversation. */
async function tokensIn(page: Page): Promise<readonly string[]> {
  const record: string = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('baton');
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('chats').objectStore('chats').getAll();
          all.addEventListener('success', () => resolve(JSON.stringify(all.result)));
        });
      }),
  );
  return [...record.matchAll(/"(?:token|refreshToken)":"([^"]+)"/g)].map(
    ([, token]) => token ?? '',
  );
}
