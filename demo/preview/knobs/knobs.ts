/** What is chosen: each knob that was turned away from what the widget does by itself. */
import { takes } from './knob.ts';
import { type KnobName, knobs as all, type NamedKnob } from './table.ts';

export type Knobs = ReadonlyMap<KnobName, string>;

export const untouched: Knobs = new Map();

const byName: ReadonlyMap<string, NamedKnob> = new Map(all.map((knob) => [knob.name, knob]));

export function valueOf(knobs: Knobs, name: KnobName): string {
  return knobs.get(name) ?? byName.get(name)?.initial ?? '';
}

/** In the order of the table, so that the same choice makes the same address. */
export function turn(knobs: Knobs, name: KnobName, value: string): Knobs {
  const next = new Map(knobs).set(name, value);
  return new Map(
    all.flatMap((knob) => {
      const chosen = next.get(knob.name) ?? knob.initial;
      return chosen === knob.initial ? [] : [[knob.name, chosen] as const];
    }),
  );
}

/** What is not understood is left as it was. */
export function readKnobs(query: URLSearchParams): Knobs {
  return [...query].reduce((knobs, [name, given]) => {
    const knob = byName.get(name);
    if (knob === undefined) return knobs;
    const value = knob.kind === 'colour' ? `#${given.toLowerCase()}` : given;
    return takes(knob, value) ? turn(knobs, knob.name, value) : knobs;
  }, untouched);
}

export function writeKnobs(knobs: Knobs): URLSearchParams {
  return new URLSearchParams(
    [...knobs].map(([name, value]) => [
      name,
      byName.get(name)?.kind === 'colour' ? value.slice(1) : value,
    ]),
  );
}
