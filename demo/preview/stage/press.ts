/** Presses what only a component remembers. */
import { english } from '../../../widget/ui/strings/en.ts';
import { englishLater } from '../../../widget/ui/strings/enLater.ts';
import { englishMenu } from '../../../widget/ui/strings/enMenu.ts';
import type { Words } from '../../../widget/ui/strings/words.ts';
import type { Pressed } from '../views/scene.ts';

const all = { ...english, ...englishMenu, ...englishLater };

/** As it is called in these words. */
export function nameOf(pressed: Pressed, words: Words): string {
  return words.with(all)(pressed);
}

export function buttonNamed(place: HTMLElement, name: string): HTMLElement | undefined {
  return [...place.querySelectorAll('button')].find(
    (button) => button.ariaLabel === name || button.textContent === name,
  );
}

/** Parts of the panel are fetched when they are first wanted. */
export async function soon<Found>(find: () => Found | undefined): Promise<Found | undefined> {
  for (let tries = 0; tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    const found = find();
    if (found !== undefined) return found;
  }
  return undefined;
}
