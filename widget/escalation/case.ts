/** What the triggers look at: the open part of a transcript, with what was heard in it. */
import type { Customer } from '../model/customer.ts';
import type { CustomerLine, Line } from '../model/line.ts';
import type { Scope } from '../model/scope.ts';
import { type Heard, listenerFor } from './hearing/hear.ts';
import type { Language } from './languages/language.ts';
import { spokenWith } from './languages/site.ts';
import { currentSpell, type Spell } from './spell.ts';

export type Case = {
  readonly scope: Scope;
  readonly customer: Customer | null;
  readonly spell: Spell;
  /** What the customer said last, or null. */
  readonly said: Utterance | null;
  /** What the customer has said in this spell, oldest first; the last is `said`. */
  readonly utterances: readonly Utterance[];
  readonly hear: (line: { readonly text: string }) => Heard;
};

export type Utterance = {
  readonly line: CustomerLine;
  /** Only what is asked for is listened to: a conversation of 10,000 lines may have to be judged at once. */
  readonly heard: Heard;
  /** What the AI had said just before; empty where it had not. */
  readonly after: string;
};

export function caseOf(
  scope: Scope,
  lines: readonly Line[],
  customer: Customer | null,
  languages: readonly Language[],
): Case {
  const spell = currentSpell(lines);
  const listen = listenerFor(spokenWith(scope, languages));
  let after = '';
  const utterances = spell.lines.flatMap((line): readonly Utterance[] => {
    if (line.from === 'ai') after = line.text;
    if (line.from !== 'customer') return [];
    const before = after;
    after = '';
    let heard: Heard | null = null;
    return [
      {
        line,
        after: before,
        get heard() {
          return (heard ??= listen(line));
        },
      },
    ];
  });
  return { scope, customer, spell, said: utterances.at(-1) ?? null, utterances, hear: listen };
}
