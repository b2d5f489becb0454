/** How a conversation comes to a person: the data does not say, so chance does. */
import type { Dialogue } from './dialogues.ts';
import type { Random } from './random.ts';

export type Plan =
  /** Everything is said to the AI, then the button is pressed. */
  | { readonly kind: 'late' }
  /** The button is pressed after this many lines, whatever the AI is doing; the rest follows. */
  | { readonly kind: 'early'; readonly after: number }
  /** The AI says that it is not sure of this answer, which makes the widget offer a person. */
  | { readonly kind: 'unsure'; readonly turn: number };

export function planFor({ exchanges }: Dialogue, random: Random): Plan {
  const choice = random();
  const turn = 1 + Math.floor(random() * Math.max(1, exchanges.length - 1));
  if (choice < 0.4) return { kind: 'late' };
  return choice < 0.75 ? { kind: 'early', after: turn } : { kind: 'unsure', turn };
}
