/** What the knobs make of a view and of the frame that it is drawn in. */
import type { View } from '../../../widget/conversation/view.ts';
import type { Direction, Words } from '../../../widget/ui/strings/words.ts';
import { accentTokens } from '../../../widget/ui/theme.ts';
import { type Knobs, valueOf } from '../knobs/knobs.ts';
import { knobs as all } from '../knobs/table.ts';
import { listed } from '../snippet/settings.ts';

/** With the persona that the scope document would give. */
export function cast(view: View, knobs: Knobs): View {
  const name = valueOf(knobs, 'ai-name') || view.persona.name;
  const can = listed(valueOf(knobs, 'can'));
  const cannot = listed(valueOf(knobs, 'cannot'));
  const { persona, speaker } = view;
  return {
    ...view,
    persona: {
      name,
      can: can.length > 0 ? can : persona.can,
      cannot: cannot.length > 0 ? cannot : persona.cannot,
    },
    speaker: speaker.kind === 'ai' ? { ...speaker, name } : speaker,
  };
}

export function dress(
  host: HTMLElement,
  frame: HTMLElement,
  knobs: Knobs,
  words: Words,
  isSystemDark: boolean,
): void {
  frame.classList.toggle('left', valueOf(knobs, 'position') === 'left');
  frame.classList.toggle('dark', isDark(knobs, isSystemDark));
  frame.lang = words.locale;
  frame.dir = directionOf(knobs, words);
  for (const [name, value] of Object.entries(accentTokens(valueOf(knobs, 'accent')))) {
    frame.style.setProperty(name, value);
  }
  for (const { name, reach } of all) {
    if (reach.to === 'property') host.style.setProperty(reach.property, valueOf(knobs, name));
  }
}

export function isDark(knobs: Knobs, isSystemDark: boolean): boolean {
  const theme = valueOf(knobs, 'theme');
  return theme === 'dark' || (theme === 'system' && isSystemDark);
}

/** As the language runs, unless somebody wants to see the other. */
export function directionOf(knobs: Knobs, words: Words): Direction {
  const chosen = valueOf(knobs, 'direction');
  return chosen === 'rtl' || chosen === 'ltr' ? chosen : words.direction;
}
