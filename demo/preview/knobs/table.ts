/**
 * Every knob, one entry each, in the order of the address. A custom property appears on the page as soon as a style
 * sheet of the widget reads it.
 */
import { look } from './entries/look.ts';
import { screen } from './entries/screen.ts';
import { wording } from './entries/wording.ts';
import type { Knob } from './knob.ts';

const table = [...screen, ...look, ...wording];

export type KnobName = (typeof table)[number]['name'];
export type NamedKnob = Knob & { readonly name: KnobName };

export const knobs: readonly NamedKnob[] = table;
