/** What the measures look at in one conversation: a handful of figures, and nobody's words. */
import type { HandoffVerdict } from '../core/fact.ts';

export type Episode = {
  /** In ms, like every moment here. */
  readonly openedAt: number;
  /** The AI has had it: no person was asked for. */
  readonly isAlone: boolean;
  /** Empty where nobody was called. */
  readonly trigger: string;
  /** What the AI took it to be about; null where it named nothing. */
  readonly intent: string | null;
  /** From the customer's first message to the AI's first answer. */
  readonly aiFirstMs: number | null;
  /** From the handoff to the first message of a person. */
  readonly personFirstMs: number | null;
  /** From the queue to whoever took it first; null where nobody has. */
  readonly waitMs: number | null;
  /** How long people had it, all of them together; null while somebody has, or where nobody had. */
  readonly handleMs: number | null;
  readonly fate: Fate;
  /** By the newest mark of whoever marked it. */
  readonly verdict: HandoffVerdict | null;
  /** Whether the same customer came again within a day of its end; null while that day is not over. */
  readonly isRepeated: boolean | null;
  /** 0…1 of the scale, by what was rated; the newest counts. */
  readonly ratings: Readonly<Partial<Record<'human' | 'bot' | 'conversation', number>>>;
  /** Answers of the AI that the customer found helpful, and those that they did not. */
  readonly thumbs: { readonly up: number; readonly down: number };
};

/** `elsewhere`: it never waited for a person here, or was promised a call. */
export type Fate = 'open' | 'taken' | 'abandoned' | 'elsewhere';

/** When somebody took it, or gave it away, oldest first. */
export type Turn = { readonly type: 'taken' | 'left'; readonly at: number };

/** A second taking is a transfer from hand to hand: it ends one turn and begins the next. */
export function heldFor(turns: readonly Turn[]): number | null {
  let since: number | null = null;
  let held: number | null = null;
  for (const { type, at } of turns) {
    if (since !== null) held = (held ?? 0) + at - since;
    since = type === 'taken' ? at : null;
  }
  return since === null ? held : null;
}
