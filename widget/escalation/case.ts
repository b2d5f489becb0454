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
  const utterances: Said[] = [];
  for (const line of spell.lines) {
    if (line.from === 'ai') after = line.text;
    if (line.from !== 'customer') continue;
    utterances.push(new Said(line, after, listen));
    after = '';
  }
  return { scope, customer, spell, said: utterances.at(-1) ?? null, utterances, hear: listen };
}

/** A class, because a conversation of 10,000 lines has 5,000 of these with every message more. */
class Said implements Utterance {
  readonly line: CustomerLine;
  readonly after: string;
  readonly #listen: Case['hear'];

  constructor(line: CustomerLine, after: string, listen: Case['hear']) {
    this.line = line;
    this.after = after;
    this.#listen = listen;
  }

  get heard(): Heard {
    return this.#listen(this.line);
  }
}
