/** How large everything is that can be pressed, as a finger would find it. */

export type Target = {
  readonly name: string;
  /** In CSS pixels of the visitor. */
  readonly width: number;
  readonly height: number;
  readonly verdict: Verdict;
};

/**
 * `small`: under the 24 px of WCAG 2.2 AA (https://www.w3.org/TR/WCAG22/#target-size-minimum). `short`: one of those that everybody
 * needs, under the 44 px that we aim at. `inline`: in a line of text, which the criterion leaves alone.
 */
export type Verdict = 'fine' | 'small' | 'short' | 'inline';

const least = 24;
const aim = 44;
const pressable = 'button, a[href], input, textarea, select, summary';

/** Smallest first. `scale`: from the visitor's pixels to those of the screen. `needed`: names of what everybody needs. */
export function targetsIn(
  root: ParentNode,
  scale: number,
  needed: readonly string[],
): readonly Target[] {
  return [...root.querySelectorAll<HTMLElement>(pressable)]
    .flatMap((element) => {
      // What is drawn for a hidden radio is its label.
      const shown = element.closest('label') ?? element;
      const { width, height } = shown.getBoundingClientRect();
      if (width <= 1 || height <= 1 || !shown.checkVisibility({ visibilityProperty: true })) {
        return [];
      }
      const name = nameOf(element);
      const isInline = getComputedStyle(shown).display === 'inline';
      const kind = isInline ? 'inline' : needed.includes(name) ? 'needed' : 'other';
      return [measured(name, width / scale, height / scale, kind)];
    })
    .toSorted((a, b) => smaller(a) - smaller(b));
}

export function measured(
  name: string,
  width: number,
  height: number,
  kind: 'inline' | 'needed' | 'other',
): Target {
  // Half a pixel is what a browser may round by.
  const size = Math.min(width, height) + 0.5;
  const isShort = size < aim && kind === 'needed';
  const verdict = kind === 'inline' ? kind : size < least ? 'small' : isShort ? 'short' : 'fine';
  return { name, width: Math.round(width), height: Math.round(height), verdict };
}

function smaller({ width, height }: Target): number {
  return Math.min(width, height);
}

function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
  const name = element.ariaLabel ?? (label || element.textContent || element.id);
  return name.trim().replaceAll(/\s+/g, ' ').slice(0, 60) || element.localName;
}
