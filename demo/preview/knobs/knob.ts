/** What a knob is: what may be chosen, how that reaches the stage, and how it reaches what a site owner pastes. */

export type Knob = {
  /** Stands in the address; never renamed. */
  readonly name: string;
  readonly title: string;
  readonly group: 'Screen' | 'Look' | 'Words' | 'Weather';
  /** As the widget has it when nobody says anything. */
  readonly initial: string;
  readonly reach: Reach;
} & Kind;

export type Reach =
  /** A setting of the widget: `data-theme`, `theme`. */
  | { readonly to: 'setting'; readonly key: string }
  /** A custom property on the element: a rule in the site's style sheet. */
  | { readonly to: 'property'; readonly property: `--baton-${string}` }
  /** A part of `ai` in the scope document; lists are written with commas. */
  | { readonly to: 'persona'; readonly key: 'name' | 'can' | 'cannot' }
  /** Of the visitor, or of the stage: nothing that a site could set. */
  | { readonly to: 'stage' };

export type Kind =
  | {
      readonly kind: 'choice';
      readonly options: readonly Option[];
      /** What may be written instead of choosing. */
      readonly own?: { readonly title: string; readonly pattern: RegExp };
    }
  | { readonly kind: 'colour'; readonly swatches: readonly string[] }
  | { readonly kind: 'text'; readonly placeholder: string; readonly most: number }
  | {
      readonly kind: 'number';
      readonly placeholder: string;
      readonly from: number;
      readonly to: number;
    };

export type Option = { readonly value: string; readonly title: string };

/** Whether this could have been chosen with it. */
export function takes(knob: Knob, value: string): boolean {
  if (value === knob.initial) return true;
  switch (knob.kind) {
    case 'choice':
      return (
        knob.options.some((option) => option.value === value) ||
        (knob.own?.pattern.test(value) ?? false)
      );
    case 'colour':
      return /^#[0-9a-f]{6}$/.test(value);
    case 'text':
      return value.length <= knob.most;
    case 'number':
      return /^\d{1,4}$/.test(value) && Number(value) >= knob.from && Number(value) <= knob.to;
  }
}

/** Custom properties that are not read, and choices of one, are nothing to turn. */
export function isThere(knob: Knob, css: string): boolean {
  if (knob.reach.to === 'property') return css.includes(`var(${knob.reach.property}`);
  return knob.kind !== 'choice' || knob.options.length > 1;
}
