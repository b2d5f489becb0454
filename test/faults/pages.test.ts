import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it, streams } from './rig.ts';

describe('a page', () => {
  it('F-56 · that goes, and may come back, holds nothing meanwhile, and goes on from where it was', async ({
    proxy,
    talk,
    desk,
    settled,
  }) => {
    const { guest, id } = await talk();
    const listening = () => proxy.seen(streams).length;
    const before = listening();
    await transition(guest.page, 'pagehide');
    await desk.reply(id, 'Are you there?');
    expect(listening()).toBe(before);
    expect(await guest.page.evaluate(async () => (await navigator.locks.query()).held)).toEqual([]);

    await transition(guest.page, 'pageshow');
    await guest.reads('Are you there?');
    await guest.say('Here I am.');
    await settled({ guest, id }, ['Here I am.']);
    expect(listening()).toBe(before + 1);
  });

  it.for([
    { title: 'translates it', how: translate },
    { title: 'makes all of it editable', how: edit },
    { title: 'takes the last line away', how: takeAway('article:last-of-type') },
    { title: 'takes the composer away', how: takeAway('form') },
    { title: 'takes away all that was said', how: takeAway('[role="log"]') },
    { title: 'takes the panel away', how: takeAway('[role="dialog"]') },
  ])(
    'F-62 · on which somebody else $title loses nothing',
    async ({ how }, { talk, desk, settled }) => {
      const { guest, id } = await talk();
      await guest.say('One.');
      await settled({ guest, id }, ['One.']);
      await guest.page.evaluate(how.does, how.what);
      await guest.page.evaluate(() => Reflect.get(window, 'Baton')('sendMessage', 'Two.'));
      await expect.poll(() => desk.said(id)).toHaveLength(2);
      await desk.reply(id, 'Bonjour.');
      // What was taken away stays so until the page is loaded anew; that must not take anything else with it.
      await guest.page.reload();
      await settled({ guest, id }, ['One.', 'Two.']);
    },
  );
});

type Meddling = { readonly does: (what: string) => void; readonly what: string };

const translate: Meddling = {
  what: 'font',
  // As a browser's translator does.
  does: (name) => {
    const root = document.querySelector('baton-chat')?.shadowRoot;
    if (!root) throw new Error('no chat');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement(name);
      text.parentNode?.replaceChild(font, text);
      font.append(text);
    }
  },
};

const edit: Meddling = {
  what: '.panel *',
  does: (which) => {
    const all = document.querySelector('baton-chat')?.shadowRoot?.querySelectorAll(which) ?? [];
    if (all.length === 0) throw new Error('no chat');
    for (const one of all) one.setAttribute('contenteditable', 'true');
  },
};

function takeAway(what: string): Meddling {
  return {
    what,
    does: (which) => {
      const found = document.querySelector('baton-chat')?.shadowRoot?.querySelector(which);
      if (!found) throw new Error(`no ${which}`);
      found.remove();
    },
  };
}

async function transition(page: Page, type: 'pagehide' | 'pageshow'): Promise<void> {
  await page.evaluate(
    (name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })),
    type,
  );
}
