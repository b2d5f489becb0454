import { describe, expect } from 'vitest';
import { it } from '../browser/harness/scene.ts';
import { widgetTag } from '../browser/harness/site.ts';
import { bringAxe, judge } from './gallery/axe.ts';

const body = `<header><a href="/">A shop</a></header>
  <main><h1>Kettles</h1><p>Kettles of all colours.</p></main>
  <footer><p>Hudson, New York</p></footer>`;

describe('a page without a fault', () => {
  it.for([
    ['wide', { width: 1280, height: 800 }],
    ['on a phone', { width: 390, height: 844 }],
  ] as const)(
    'has none with the chat on it, closed and open, %s',
    async ([, viewport], { site, demo, visit }) => {
      const guest = await visit(site.put({ head: widgetTag(demo.url), body }), { viewport });
      await guest.launcher.waitFor();
      await bringAxe(guest.page);
      const look = async () => await judge(guest.page, () => document.documentElement);
      const closed = await look();

      await guest.open();
      await guest.say('How long do I have to return something?');
      await guest.reads(/30 days/);
      const open = await look();

      expect(closed.violations).toEqual([]);
      expect(open.violations).toEqual([]);
      expect(open.checked).toBeGreaterThan(closed.checked + 50);
    },
  );
});
