import { describe, expect } from 'vitest';
import { it } from '../browser/harness/scene.ts';
import { widgetTag } from '../browser/harness/site.ts';
import { compositions } from './compositions.ts';

/** What an input method tells of a key that it takes for itself (https://w3c.github.io/uievents/#determine-keydown-keyup-keyCode). */
const taken = 229;
const enter = 13;

/** In which order a browser tells of the Enter that chooses a word, and of the end of the composition. */
const orders = ['Enter first', 'end first, as in Safari'] as const;

describe('while a word is being composed', () => {
  it('its Enter sends nothing: five words in six scripts, in both orders', async ({
    site,
    demo,
    visit,
  }) => {
    const guest = await visit(site.put({ head: widgetTag(demo.url) }));
    await guest.open();
    const input = await guest.page.context().newCDPSession(guest.page);
    const press = async (windowsVirtualKeyCode: number) => {
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode };
      await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    };
    let sequences = 0;
    for (const [script, words] of Object.entries(compositions)) {
      for (const order of orders) {
        await guest.message.fill('');
        for (const { steps, word } of words) {
          sequences += 1;
          for (const text of steps) {
            const caret = { selectionStart: text.length, selectionEnd: text.length };
            await input.send('Input.imeSetComposition', { text, ...caret });
          }
          if (order === 'Enter first') await press(enter);
          await input.send('Input.insertText', { text: word });
          if (order !== 'Enter first') await press(taken);
        }
        const whole = words.map(({ word }) => word).join('');
        expect(await guest.message.inputValue(), `${script}, ${order}`).toBe(whole);
        expect(await guest.lines(), `${script}, ${order}`).toEqual([]);
      }
    }
    expect(sequences).toBe(60);

    // And after it, Enter is Enter.
    await guest.message.press('Enter');
    await guest.reads('คืนสินค้าส่งคนขอบคุณ');
  });
});
