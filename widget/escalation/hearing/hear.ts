/** What is heard in one message: its words, and the phrases of a family in every language it may be in. */
import type { FamilyName, Language } from '../languages/language.ts';
import { looksForeign } from '../languages/foreign.ts';
import { type Content, contentOf, type Pieces, piecesOf } from './likeness.ts';
import { type Family, familyOf, findAll, type Match, membersIn } from './phrases.ts';
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
const heard = new WeakMap<readonly Language[], WeakMap<Said, Heard>>();

export function hear(said: Said, languages: readonly Language[]): Heard {
  const known = heard.get(languages) ?? new WeakMap<Said, Heard>();
  heard.set(languages, known);
  const result = known.get(said) ?? listen(said.text, languages);
  known.set(said, result);
  return result;
}

function listen(text: string, languages: readonly Language[]): Heard {
  const words = wordsOf(text);
  const isForeign = looksForeign(text, words);
  const spoken = languages.filter(
    ({ isSpokenIn }) => !isSpokenIn || (isForeign && isSpokenIn(words)),
  );
  const found = new Map<FamilyName | Family, readonly Match[]>();
  let pieces: Pieces | null = null;
  let content: Content | null = null;
  let tone: number | null = null;
  const once = (what: FamilyName | Family, look: () => readonly Match[]) => {
    const matches = found.get(what) ?? look();
    found.set(what, matches);
    return matches;
  };
  return {
    text,
    words,
    languages: spoken,
    find: (name) => once(name, () => spoken.flatMap((one) => findAll(family(one, name), words))),
    match: (own) => once(own, () => findAll(own, words)),
    pieces: () => (pieces ??= piecesOf(words)),
    tone: () =>
      (tone ??= isForeign ? 0 : Math.max(0, ...spoken.map(({ toneOf }) => toneOf?.(text) ?? 0))),
    content: () => (content ??= contentOf(words, fillersOf(spoken))),
  };
}

/** What a message that asks for anything is made of. */
function fillersOf(languages: readonly Language[]): ReadonlySet<string> {
  return new Set(languages.flatMap(({ classes }) => membersIn('company', classes)));
}

const families = new WeakMap<Language, Map<FamilyName, Family>>();

function family(language: Language, name: FamilyName): Family {
  const known = families.get(language) ?? new Map<FamilyName, Family>();
  families.set(language, known);
  const result = known.get(name) ?? familyOf(language.families[name], language.classes);
  known.set(name, result);
  return result;
}
