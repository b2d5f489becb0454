/** Presses what only a component remembers. */

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
