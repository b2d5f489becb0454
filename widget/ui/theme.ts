/** From one accent colour to the tokens that need it, with contrast corrected by calculation. */

export type Tokens = Readonly<Record<`--${string}`, string>>;

export type Rgb = readonly [number, number, number];

/** WCAG 2.2 AA for text (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
const enough = 4.5;
const clear = 7;
const white: Rgb = [255, 255, 255];
const ink: Rgb = [20, 22, 28];
/** `--human-surface`, the darkest that a link stands on in light, and `--surface` in dark. */
const surfaces = { light: [233, 245, 238] as Rgb, dark: [27, 29, 35] as Rgb };

export function accentTokens(accent: string): Tokens {
  const colour = rgb(accent);
  const fill =
    contrast(colour, white) >= enough || contrast(colour, ink) >= enough
      ? colour
      : toward(colour, ink, white);
  return {
    '--accent': hex(fill),
    '--on-accent': hex(contrast(fill, white) >= enough ? white : ink),
    '--accent-text-light': hex(toward(colour, ink, surfaces.light)),
    // Dark surfaces swallow colour: what is only just legible there looks switched off.
    '--accent-text-dark': hex(toward(colour, white, surfaces.dark, clear)),
  };
}

/** Moves a colour toward another until it can be read on the surface. */
function toward(colour: Rgb, goal: Rgb, surface: Rgb, wanted = enough): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(colour, goal, share);
    if (contrast(mixed, surface) >= wanted) return mixed;
  }
  return goal;
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(one[index] + (other[index] - one[index]) * share);
  return [at(0), at(1), at(2)];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

export function rgb(colour: string): Rgb {
  const at = (index: number) => Number.parseInt(colour.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
}

function hex(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
