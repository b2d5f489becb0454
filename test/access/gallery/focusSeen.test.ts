import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { contrast, type Rgb } from '../../../widget/ui/theme.ts';
import type { Gallery } from './gallery.ts';
import { it } from './galleryTest.ts';

/** https://www.w3.org/TR/WCAG22/#non-text-contrast */
const leastContrast = 3;
/** Of a ring of 2 px around the smallest target, half. */
const leastPixels = 80;

const pixel = (data: Buffer, at: number): Rgb => [
  data[at] ?? 0,
  data[at + 1] ?? 0,
  data[at + 2] ?? 0,
];

/** How many pixels tell two pictures apart, each by enough to be seen. */
function telling(before: Buffer, after: Buffer): number {
  const [one, other] = [PNG.sync.read(before).data, PNG.sync.read(after).data];
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    if (contrast(pixel(one, at), pixel(other, at)) >= leastContrast) count += 1;
  }
  return count;
}

async function unseen({ page }: Gallery, state: string): Promise<readonly string[]> {
  const stops = page.locator('.frame :is(button, a[href], textarea):not(:disabled):visible');
  const faults: string[] = [];
  for (const stop of await stops.all()) {
    await stop.focus();
    // Only the keyboard has a ring.
    await page.keyboard.press('Shift');
    const { x, y, width, height } = (await stop.boundingBox()) ?? {
      x: 8,
      y: 8,
      width: 1,
      height: 1,
    };
    const clip = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
    const shoot = () => page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
    const focused = await shoot();
    await stop.blur();
    if (telling(focused, await shoot()) < leastPixels)
      faults.push(`${state}: ${await stop.ariaSnapshot()}`);
  }
  return faults;
}

describe('whoever goes by keyboard', () => {
  it.for([
    ['human-files', 'light'],
    ['bot-offer', 'dark'],
  ] as const)(
    'sees at 3:1 what has the focus, whatever it stands on (%s, %s)',
    async (look, { gallery }) => {
      const [state, theme] = look;
      await gallery.show(state, { theme });
      expect(await unseen(gallery, state)).toEqual([]);
    },
  );
});
