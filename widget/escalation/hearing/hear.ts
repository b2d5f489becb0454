/** What is heard in one message: its words, and the phrases of a family in every language it may be in. */
import type { FamilyName, Language } from '../languages/language.ts';
import { looksForeign } from '../languages/foreign.ts';
import { kept } from './kept.ts';
import { type Content, contentOf, type Pieces, piecesOf } from './likeness.ts';
import { familiesOf, type Family, membersIn } from './notation.ts';
import { findAll, findEach, type Found, type Match } from './phrases.ts';
import { type Word, wordsOf } from './words.ts';

export type Heard = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Those of the languages at hand that the message may be in. */
  readonly languages: readonly Language[];
  readonly find: (name: FamilyName) => readonly Match[];
  /** The same for phrases of a site's own. */
  readonly match: (family: Family) => readonly Match[];
  /** What likeness to other messages is told by. */
  readonly pieces: () => Pieces;
  readonly content: () => Content;
  /** 0…1, how angry it sounds as a whole; 0 where no model knows its language. */
  readonly tone: () => number;
};

type Said = { readonly text: string };

/** Remembered for as long as the line lives: a transcript is judged again with every line that is added. */
const listeners = new WeakMap<readonly Language[], (said: Said) => Heard>();

export function hear(said: Said, languages: readonly Language[]): Heard {
  return listenerFor(languages)(said);
}

export function listenerFor(languages: readonly Language[]): (said: Said) => Heard {
  return kept(listeners, languages, () => {
    const heard = new WeakMap<Said, Heard>();
    return (said) => kept(heard, said, () => listen(said.text, languages));
  });
}

function listen(text: string, languages: readonly Language[]): Heard {
  const words = wordsOf(text);
  const isForeign = looksForeign(text, words);
  const spoken = languages.filter(
    ({ isSpokenIn }) => !isSpokenIn || (isForeign && isSpokenIn(words)),
  );
  const phrases: Partial<Record<Speaker, Found>> = {};
  const own = new Map<Family, readonly Match[]>();
  let pieces: Pieces | null = null;
  let content: Content | null = null;
  let tone: number | null = null;
  return {
    text,
    words,
    languages: spoken,
    find(name) {
      const by = speakerOf(name);
      const families = () => spoken.map((one) => familiesBy(one)[by]);
      return (phrases[by] ??= findEach(families(), words)).get(name) ?? [];
    },
    match: (family) => kept(own, family, () => findAll(family, words)),
    pieces: () => (pieces ??= piecesOf(words)),
    tone: () =>
      (tone ??= isForeign ? 0 : Math.max(0, ...spoken.map(({ toneOf }) => toneOf?.(text) ?? 0))),
    content: () => (content ??= contentOf(words, spoken.map(fillersOf))),
  };
}

/** What a message that asks for anything is made of. */
function fillersOf({ classes }: Language): ReadonlySet<string> {
  return kept(fillers, classes, () => new Set(membersIn('company', classes)));
}

const fillers = new WeakMap<Language['classes'], ReadonlySet<string>>();

/** What a customer may say and what an answer may are never listened for in the same message. */
type Speaker = 'customer' | 'ai';

function speakerOf(name: string): Speaker {
  return name === 'hedge' || name === 'refusal' ? 'ai' : 'customer';
}

const known = new WeakMap<Language, Readonly<Record<Speaker, Family>>>();

function familiesBy(language: Language): Readonly<Record<Speaker, Family>> {
  return kept(known, language, () => {
    const { hedge, refusal, ...customer } = language.families;
    const read = (texts: Readonly<Record<string, string>>) => familiesOf(texts, language.classes);
    return { ai: read({ hedge, refusal }), customer: read(customer) };
  });
}
