/** Something that can be pressed; lengths in CSS px. */
export type Target = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** In a sentence, whose line height it has (https://www.w3.org/TR/WCAG22/#target-size-minimum). */
  readonly isInText: boolean;
};

/** Everything that can be pressed below this element. */
export function targetsIn(frame: HTMLElement): readonly Target[] {
  const pressable = 'button, a[href], input, textarea, select, summary, [role=button], [role=link]';
  return [...frame.querySelectorAll<HTMLElement>(pressable)]
    .filter((element) => element.checkVisibility() && !element.matches('[type=file]'))
    .map((element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      // Whatever stands for it can be pressed in its place, and shows where it is.
      const { width, height } = (label ?? element).getBoundingClientRect();
      return {
        name: element.ariaLabel ?? label?.textContent ?? element.textContent ?? '',
        width,
        height,
        isInText: element.matches('a') && getComputedStyle(element).display === 'inline',
      };
    });
}
