/**
 * Pictures of the states that show most of the design, each in two looks that turn every knob once. Stored are only
 * these, and not all of some hundreds: a change of one colour would otherwise rewrite megabytes, and every part of
 * the design is in one of them. All states are measured in `gallery`.
 */
import type { Gallery } from '../gallery/gallery.ts';
import type { Look } from '../gallery/looks.ts';

const ids = [
  'closed-unread',
  'bot-empty',
  'bot-answer',
  'bot-offer',
  'menu',
  'waiting-position',
  'human-talking',
  'callback-slots',
  'booked-time',
  'rating-given',
  'line-failed',
];

const looks: readonly Look[] = [
  { theme: 'light', device: 'wide', position: 'right' },
  { theme: 'dark', device: 'phone', position: 'left', direction: 'rtl' },
];

export type Picture = { readonly name: string; readonly id: string; readonly look: Look };

export const pictures: readonly Picture[] = ids.flatMap((id) =>
  looks.map((look) => ({ name: `${id}-${look.theme}.png`, id, look })),
);

export const folder = 'test/access/pictures/stored';

export async function take(gallery: Gallery, { id, look }: Picture): Promise<Buffer> {
  await gallery.show(id, look);
  // Of a wide window, the part that the chat stands in.
  const clip =
    look.device === 'wide'
      ? { x: look.position === 'left' ? 0 : 820, y: 0, width: 460, height: 800 }
      : { x: 0, y: 0, width: 390, height: 844 };
  return await gallery.page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
}
