/** What is heard in one message: its words, and the phrases of a family in every language it may be in. */
import type { FamilyName, Language } from '../languages/language.ts';
import { looksForeign } from '../languages/foreign.ts';
import { kept } from './kept.ts';
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
  /** Those of earlier lines that it is like, remembered for as long as it is asked about the same ones. */
  readonly among: (
    earlier: readonly Earlier[],
    isLike: (one: Earlier) => boolean,
  ) => readonly Earlier[];
  /** 0…1, how angry it sounds as a whole; 0 where no model knows its language. */
  readonly tone: () => number;
};

type Earlier = { readonly id: string; readonly text: string };

type Said = { readonly text: string };

/** Remembered for as long as the line lives: a transcript is judged again with every line that is added. */
const heard = new WeakMap<readonly Language[], WeakMap<Said, Heard>>();

export function hear(said: Said, languages: readonly Language[]): Heard {
  const known = kept(heard, languages, () => new WeakMap<Said, Heard>());
  return kept(known, said, () => listen(said.text, languages));
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
  let asked: readonly Earlier[] = [];
  let alike: readonly Earlier[] = [];
  return {
    text,
    words,
    languages: spoken,
    find: (name) =>
      kept(found, name, () => spoken.flatMap((one) => findAll(family(one, name), words))),
    match: (own) => kept(found, own, () => findAll(own, words)),
    among(earlier, isLike) {
      if (asked.length !== earlier.length || earlier.some((one, at) => one !== asked[at])) {
        asked = earlier;
        alike = earlier.filter(isLike);
      }
      return alike;
    },
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

const families = new WeakMap<Language, Map<FamilyName, Family>>();

function family(language: Language, name: FamilyName): Family {
  const known = kept(families, language, () => new Map<FamilyName, Family>());
  return kept(known, name, () => familyOf(language.families[name], language.classes));
}
