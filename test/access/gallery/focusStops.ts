/** A place where Tab stops. */
export type FocusStop = {
  readonly name: string;
  /** At least some of it can be seen when it has the focus (https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum). */
  readonly isSeen: boolean;
};

/** Puts the focus on every stop below this element, one after the other, in the order of Tab. */
export function focusStops(frame: HTMLElement): readonly FocusStop[] {
  const root = frame.getRootNode();
  if (!(root instanceof ShadowRoot)) throw new Error('The widget stands in a shadow root.');
  const shares = [0.1, 0.5, 0.9];
  return [
    ...frame.querySelectorAll<HTMLElement>('button, a[href], input, textarea, [tabindex="0"]'),
  ]
    .filter((element) => element.checkVisibility() && !element.matches('[type=file], :disabled'))
    .map((element) => {
      element.focus();
      const seen = (element instanceof HTMLInputElement && element.labels?.[0]) || element;
      const { left, top, width, height } = seen.getBoundingClientRect();
      const isSeen = shares.some((across) =>
        shares.some((down) => {
          const hit = root.elementFromPoint(left + width * across, top + height * down);
          return hit !== null && seen.contains(hit);
        }),
      );
      return { name: element.ariaLabel ?? seen.textContent ?? '', isSeen };
    });
}
