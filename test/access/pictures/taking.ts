/**
 * A picture of a state is a picture of a wall of windows, in which the state is seen in every look: light and dark, in
 * either corner, wide and on a phone. On a phone the corner matters to the launcher only, so two of the four are from
 * right to left.
 */
import { PNG } from 'pngjs';
import { type Gallery, stateIds } from '../gallery/gallery.ts';
import { type Look, usual } from '../gallery/looks.ts';
import type { Box } from '../gallery/stage/wall.ts';

/** In px: four windows of either device side by side. */
export const wallSize = { width: 1856, height: 1648 };

export const wallLooks: readonly Look[] = (['wide', 'phone'] as const).flatMap((device) =>
  (['light', 'dark'] as const).flatMap((theme) => [
    { device, theme, position: 'right' } as const,
    { device, theme, position: 'left', direction: device === 'phone' ? 'rtl' : 'ltr' } as const,
  ]),
);

/** These have letters of other scripts, and little pictures, which each machine draws in its own way. */
const ofTheMachine = ['text-rtl', 'text-signs'];
export const pictured = stateIds.filter((id) => !ofTheMachine.includes(id));

export type Picture = {
  readonly whole: PNG;
  /** Where each look is, in their order. */
  readonly boxes: readonly Box[];
};

/** The page has to be as large as the wall. */
export async function take(
  { page }: Gallery,
  id: string,
  looks: readonly Look[] = wallLooks,
): Promise<Picture> {
  const boxes = await page.evaluate(
    async ([state, wholes]) => await window.stage.wall.show(state, wholes),
    [id, looks.map((look) => ({ ...usual, ...look }))] as const,
  );
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return { whole: PNG.sync.read(shot), boxes };
}

export function storedAt(id: string): string {
  return `test/access/pictures/stored/${id}.png`;
}

/** Ignored by git: pictures to be looked at. */
export const left = '.pictures';
