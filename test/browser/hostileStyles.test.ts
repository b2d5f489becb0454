import { describe, expect } from 'vitest';
import type { Customer } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { hostileSheets } from './hostileSheets.ts';
import { widgetTag } from './harness/site.ts';

const directions = ['ltr', 'rtl'] as const;
const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
];

/** With which a whole chat is had, from the first look to the menu. */
const wholeChat = hostileSheets.filter(({ title }) =>
  /^(resets|unsets|hides and|covers|names)/.test(title),
);

describe('a page whose style sheet', () => {
  it.for(directions)(
    'is one of forty leaves the chat where it is, in three widths, %s',
    async (direction, { site, demo, visit }) => {
      const tag = widgetTag(demo.url);
      const html = `<!doctype html><html lang="en" dir="${direction}"><meta name="viewport" content="width=device-width"><title>A site</title>${tag}<body><main><h1>A page</h1></main></body></html>`;
      const guest = await visit(site.put({ html }));
      await guest.open();
      await guest.say('How long do I have to return something?');
      await guest.button('Helpful').waitFor();

      const moved: string[] = [];
      for (const size of windows) {
        await guest.page.setViewportSize(size);
        const plain = await standing(guest, '');
        expect(plain.filter(({ isHit }) => isHit).length).toBeGreaterThanOrEqual(6);
        for (const { title, css } of hostileSheets) {
          const found = differences(plain, await standing(guest, css));
          moved.push(...found.map((what) => `${size.width} px, a page that ${title}: ${what}`));
        }
      }
      expect(moved).toEqual([]);
    },
  );

  it.for(wholeChat)(
    '$title does not change a whole chat',
    async ({ css }, { site, demo, visit }) => {
      const tag = widgetTag(demo.url);
      const plain = await visit(site.put({ head: tag }));
      const styled = await visit(site.put({ head: `<style>${css}</style>${tag}` }));

      expect(await chatted(styled)).toEqual(await chatted(plain));
    },
  );
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

type Standing = { readonly name: string; readonly box: readonly number[]; readonly isHit: boolean };

/** Where everything that can be used stands under this sheet of the page, and whether a click would reach it. */
async function standing({ page }: Customer, css: string): Promise<readonly Standing[]> {
  return await page.evaluate(async (text) => {
    const style = document.querySelector('style') ?? document.createElement('style');
    style.textContent = text;
    document.head.append(style);
    // A window of another size is answered with the next frame.
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    const root = document.querySelector('baton-chat')?.shadowRoot;
    if (!root) throw new Error('There is no chat on the page.');
    return [...root.querySelectorAll<HTMLElement>('button, textarea, [role=log], [role=dialog]')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const [across, down] = [x + width / 2, y + height / 2];
        const isOurs = document.elementFromPoint(across, down) === root.host;
        const hit = isOurs ? root.elementFromPoint(across, down) : null;
        return {
          name: element.ariaLabel ?? element.textContent ?? '',
          box: [x, y, width, height],
          isHit: element.contains(hit),
        };
      });
  }, css);
}

/** What has moved by a pixel or more, or cannot be clicked any more, or has come or gone. */
function differences(plain: readonly Standing[], now: readonly Standing[]): readonly string[] {
  const names = (all: readonly Standing[]) => all.map(({ name }) => name).join(', ');
  if (names(plain) !== names(now)) return [`${names(plain)} became ${names(now)}`];
  return now.flatMap(({ name, box, isHit }, at) => {
    const before = plain[at];
    const isMoved = box.some((length, side) => Math.abs(length - (before?.box[side] ?? 0)) >= 1);
    return [
      ...(isMoved ? [`${name} stands at ${box.join(' ')}, not ${before?.box.join(' ')}`] : []),
      ...(isHit === before?.isHit ? [] : [`${name} cannot be clicked`]),
    ];
  });
}

/** Has a chat by mouse and keyboard, and tells where everything stood and how it looked. */
async function chatted(guest: Customer) {
  const closed = {
    box: await guest.launcher.boundingBox(),
    look: await guest.launcher.evaluate((button) => getComputedStyle(button).backgroundColor),
  };
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
