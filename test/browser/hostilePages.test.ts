import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import type { Customer } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const preact = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');

describe('a page with the chat on it', () => {
  it('may have a Preact of its own', async ({ site, demo, visit }) => {
    site.put({ html: preact, headers: { 'Content-Type': 'text/javascript' } }, '/preact.js');
    const guest = await visit(
      site.put({
        head: widgetTag(demo.url),
        body: `<main></main>
          <script type="module">
            import { Component, h, options, render } from '/preact.js';
            options.vnode = options.diffed = options._hook = (node) => { window.seen = (window.seen ?? 0) + 1 };
            class Counter extends Component {
              render(props, { count = 0 }) {
                return h('button', { onClick: () => this.setState({ count: count + 1 }) }, 'Count ' + count);
              }
            }
            render(h(Counter), document.querySelector('main'));
          </script>`,
      }),
    );
    const seen = async () => await guest.page.evaluate(() => Number(Reflect.get(window, 'seen')));

    await guest.page.getByRole('button', { name: 'Count 0' }).click();
    const before = await seen();
    expect(before).toBeGreaterThan(0);
    await answered(guest);
    expect(await seen()).toBe(before);
    await guest.page.getByRole('button', { name: 'Count 1' }).click();
    await guest.page.getByRole('button', { name: 'Count 2' }).waitFor();
  });

  it('may have another element of the same name', async ({ site, demo, visit }) => {
    const guest = await visit(
      site.put({
        head: `<script>customElements.define('baton-chat', class extends HTMLElement {
          connectedCallback() { this.textContent = 'A relay race'; }
        });</script>${widgetTag(demo.url)}`,
        body: '<baton-chat></baton-chat>',
      }),
    );

    await answered(guest);
    expect(await guest.page.getByText('A relay race').count()).toBe(1);
  });

  it('may throw its content away, and then its body, and the chat goes on', async ({
    site,
    demo,
    visit,
  }) => {
    const guest = await visit(site.put({ head: widgetTag(demo.url) }));
    await answered(guest);
    const before = await guest.lines();
    await guest.message.fill('Half a sen');

    for (const page of ['Basket', 'Checkout']) {
      await guest.page.evaluate((title) => {
        const body = document.createElement('body');
        if (title === 'Basket') document.body.replaceChildren();
        else document.documentElement.replaceChild(body, document.body);
        document.body.append(title);
        history.pushState({}, '', `/${title}`);
      }, page);

      await guest.panel.waitFor();
      expect(await guest.lines()).toEqual(before);
      expect(await guest.message.inputValue()).toBe('Half a sen');
      expect(await guest.page.getByRole('button', { name: 'Chat with us' }).count()).toBe(1);
    }
    await guest.say('Is there a shop in Hudson?');
    await guest.reads(/Hudson/);
  });

  it('may load the script twice, and has one chat', async ({ site, demo, visit }) => {
    const tag = widgetTag(demo.url);
    const guest = await visit(site.put({ head: tag + tag }));
    await guest.launcher.waitFor();
    await guest.page.evaluate((src) => {
      const script = document.createElement('script');
      script.src = src;
      return new Promise((resolve) => {
        script.addEventListener('load', resolve);
        document.head.append(script);
      });
    }, `${demo.url}/dist/baton.js`);

    expect(await guest.launcher.count()).toBe(1);
    await answered(guest);
  });

  it('may have its base address elsewhere', async ({ site, demo, visit }) => {
    const guest = await visit(
      site.put({ head: `<base href="https://elsewhere.example/deep/">${widgetTag(demo.url)}` }),
    );

    await answered(guest);
  });

  it('may freeze what every object has', async ({ site, demo, visit }) => {
    const guest = await visit(
      site.put({
        head: `<script>
          for (const kind of [Object, Array, Function, Promise, String, Error, Map, EventTarget, Node, Element]) Object.freeze(kind.prototype);
          Object.freeze(Object); Object.freeze(Array); Object.freeze(Promise);
        </script>${widgetTag(demo.url)}`,
      }),
    );

    await answered(guest);
  });

  it('may lack what browsers give only to safe addresses, and its customer still reaches a person', async ({
    site,
    demo,
    visit,
    agent,
  }) => {
    const guest = await visit(
      site.put({
        head: `<script>
          delete Crypto.prototype.randomUUID;
          delete Crypto.prototype.subtle;
          delete Navigator.prototype.locks;
          delete Navigator.prototype.storage;
          delete Navigator.prototype.serviceWorker;
          delete window.caches;
        </script>${widgetTag(demo.url, { customer: JSON.stringify({ name: 'Piet' }) })}`,
      }),
    );

    await answered(guest);
    await guest.askForPerson();
    await guest.waits();
    await agent.choose('Piet');
    await agent.claim();
    await guest.speaksWith('Alex, support team');
  });

  it('finds one new name in its window, and nothing of its own changed', async ({
    site,
    demo,
    visit,
  }) => {
    const guest = await visit(
      site.put({
        head: `<script>
          const known = () => [Object, Array, Promise, String, Node, Element, HTMLElement, History, Window, Document]
            .flatMap((kind) => Object.getOwnPropertyNames(kind.prototype).map((name) => kind.name + '.' + name));
          const own = () => Object.getOwnPropertyNames(window);
          const natives = () => [fetch, history.pushState, console.log, addEventListener, setTimeout, XMLHttpRequest.prototype.open];
          const before = { known: known(), own: [...own(), 'changed'], natives: natives() };
          window.changed = () => ({
            names: own().filter((name) => !before.own.includes(name)),
            prototypes: known().filter((name) => !before.known.includes(name)),
            natives: natives().filter((native, at) => native !== before.natives[at]).length,
          });
        </script>${widgetTag(demo.url)}`,
      }),
    );
    await answered(guest);

    expect(await guest.page.evaluate(() => Reflect.get(window, 'changed')())).toEqual({
      names: ['Baton'],
      prototypes: [],
      natives: 0,
    });
  });
});

async function answered(guest: Customer): Promise<void> {
  await guest.open();
  await guest.say('How long do I have to return something?');
  await guest.reads(/30 days/);
}
