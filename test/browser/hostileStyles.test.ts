import { describe, expect } from 'vitest';
import type { Customer } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const hostile = [
  {
    title: 'resets every element',
    css: `*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit; color: inherit; background: none; list-style: none; }
      button, input, textarea { appearance: none; outline: 0; border-radius: 0; min-height: 80px; }`,
  },
  { title: 'unsets everything, and insists', css: `* { all: unset !important }` },
  { title: 'counts its rem in tens', css: `html { font-size: 62.5% }` },
  { title: 'writes very large', css: `html { font-size: 40px; line-height: 3; zoom: 1 }` },
  {
    title: 'transforms, dims, blurs and clips its body',
    css: `body { transform: scale(0.5) rotate(5deg); filter: blur(3px); opacity: 0.1; overflow: hidden; contain: strict; height: 300px; }`,
  },
  {
    title: 'hides and moves what it does not know',
    css: `body > * { display: none !important; position: static !important; opacity: 0 !important; pointer-events: none !important; visibility: hidden !important; inset: 40% !important; transform: translate(-500px) !important; z-index: -1 !important; clip-path: inset(50%) !important; width: 0 !important; }`,
  },
  {
    title: 'covers the window with a layer on top',
    css: `body::after { content: ''; position: fixed; inset: 0; background: #fffc; z-index: 2147483647; }`,
  },
];

describe('a page whose style sheet', () => {
  it.for(hostile)('$title does not change the chat', async ({ css }, { site, demo, visit }) => {
    const tag = widgetTag(demo.url);
    const plain = await visit(site.put({ head: tag }));
    const styled = await visit(site.put({ head: `<style>${css}</style>${tag}` }));

    expect(await chatted(styled)).toEqual(await chatted(plain));
  });
});

describe('the chat', () => {
  it('looks the same on a page that reads from right to left', async ({ site, demo, visit }) => {
    const guest = await visit(
      site.put({ html: `<!doctype html><html lang="en" dir="rtl">${widgetTag(demo.url)}<body>` }),
    );
    const plain = await visit(site.put({ head: widgetTag(demo.url) }));

    expect(await chatted(guest)).toEqual(await chatted(plain));
  });

  it('is not on paper when the page is printed', async ({ site, demo, visit }) => {
    const guest = await visit(site.put({ head: widgetTag(demo.url) }));
    await guest.open();

    await guest.page.emulateMedia({ media: 'print' });
    expect([await guest.launcher.isVisible(), await guest.panel.isVisible()]).toEqual([
      false,
      false,
    ]);

    await guest.page.emulateMedia({ media: 'screen' });
    await guest.say('Hello');
    await guest.reads('Hello');
  });
});

/** Has a chat by mouse and keyboard, and tells where everything stood and how it looked. */
async function chatted(guest: Customer) {
  const closed = await guest.launcher.boundingBox();
  await guest.open();
  await guest.say('How long do I have to return something?');
  await guest.reads(/30 days/);
  await guest.button('More options').click();
  await guest.button('Download transcript').waitFor();
  await guest.button('More options').click();

  const parts = [guest.panel, guest.message, guest.button('Send'), guest.button('Close chat')];
  return {
    closed,
    boxes: await Promise.all(parts.map((part) => part.boundingBox())),
    looks: await Promise.all(
      [...parts, guest.log].map((part) =>
        part.evaluate((element) => {
          const style = getComputedStyle(element);
          return [style.color, style.backgroundColor, style.fontSize, style.lineHeight].join(' ');
        }),
      ),
    ),
    isPageWider: await guest.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    ),
  };
}
