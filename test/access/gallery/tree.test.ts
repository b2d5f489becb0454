import { describe, expect } from 'vitest';
import { stateIds } from './gallery.ts';
import { it } from './galleryTest.ts';
import { outlineOf } from './tree.ts';

/** One of each kind of thing that a screen reader can meet. */
const keyStates = [
  'closed-unread',
  'bot-empty',
  'bot-answer',
  'bot-offer',
  'bot-approval',
  'menu',
  'waiting-position',
  'human-talking',
  'human-files',
  'callback-slots',
  'booked-time',
  'rating-both',
  'line-failed',
  'text-markdown',
];

/** A message with all that is in it. */
const article = /^( *)article\n((?:\1  .*\n)+)/gm;
/** Whoever speaks is named before what they say. */
const knownSpeaker = /^(You|.+, AI(, approved by .+)?( · while you wait)?|.+, .+)$/;

describe('what a screen reader is given', () => {
  it.for(keyStates)(
    'in the state %s is as written down (delete it to write it anew)',
    async (id, { gallery }) => {
      await gallery.show(id);
      await expect(await outlineOf(gallery.page)).toMatchFileSnapshot(`trees/${id}.txt`);
    },
  );

  it('has a name for everything that can be used, and one speaker before each message', async ({
    gallery,
  }) => {
    let messages = 0;
    for (const id of stateIds) {
      await gallery.show(id);
      const outline = await outlineOf(gallery.page);
      const nameless =
        /^ *(button|link|textbox|radio|checkbox|dialog|log|region|img|radiogroup|progressbar)( \(.*)?$/m;
      expect(nameless.exec(outline)?.[0] ?? null, id).toBeNull();
      for (const [, , inside = ''] of outline.matchAll(article)) {
        messages += 1;
        const [first = ''] = inside.split('\n');
        expect(/heading "([^"]+)"/.exec(first)?.[1], `${id}: ${inside}`).toMatch(knownSpeaker);
        expect(inside.match(/^ *heading /gm)?.length, id).toBe(1);
      }
    }
    expect(messages).toBeGreaterThan(150);
  });
});
