/**
 * Finds phrases of a small notation in a message. The cost is linear in the message: each phrase is
 * followed word by word with the set of places it may have reached, and never goes back.
 *
 * A family of phrases is a text with one phrase a line (`;` does as well). A line may begin with a weight (0…1,
 * default 1); one that begins with `!` is a counter-phrase: it cancels what it overlaps, unless it begins with
 * an aside ("No, I want …"). Between commas stands one word:
 *
 *     word      itself             a b c    one of them                     pay*    whatever begins so
 *     word?     or nothing         3 word   after up to three other words   @name   a class of the language
 *     ^ …       at the beginning of a sentence                              … $     at its end
 *
 * In a class, `agent%` is also known with one slip of the finger ("agnet", "agetn").
 */
import { kept } from './kept.ts';
import { fold, type Span, type Word } from './words.ts';

export type Classes = Readonly<Record<string, string>>;

export type Match = Span & {
  /** Places in the list of words, both included. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
};

export type Family = {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly slips: Slips;
  /** Those that may begin with a word, as it is spelt or was meant. */
  readonly begun: Map<string, readonly Phrase[]>;
};

type Phrase = {
  readonly steps: readonly Step[];
  readonly weight: number;
  readonly isCounter: boolean;
  readonly isOpening: boolean;
  readonly isClosing: boolean;
};

type Step = {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly isOptional: boolean;
  /** How many words may stand before it. */
  readonly gap: number;
};

type Slips = {
  /** Words that are worth a second look when misspelt, by their first letter. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  readonly meant: Map<string, string>;
};

/** The families of a language share what its words may have been meant to be. */
const slipsOf = new WeakMap<Classes, Slips>();

export function familyOf(text: string, classes: Classes): Family {
  const phrases = new Map<string, Phrase[]>();
  for (const line of text.split(/[\n;]/)) {
    const phrase = line.trim() === '' ? null : phraseOf(line.trim(), classes);
    for (const key of keysOf(phrase)) {
      if (phrase) phrases.set(key, [...(phrases.get(key) ?? []), phrase]);
    }
  }
  const slips = kept(slipsOf, classes, () => slipsIn(classes));
  return { phrases, slips, begun: new Map() };
}

function phraseOf(line: string, classes: Classes): Phrase {
  const [, counter, weight = 1, opening, body = '', closing] =
    /^(! ?)?(?:(\.\d+) )?(\^ )?(.*?)( \$)?$/.exec(line) ?? [];
  let left = 0;
  const steps = body.split(/, ?/).map((part) => {
    const step = stepOf(part, left, classes);
    // What may be left out takes nothing from the distance to the next.
    left = step.isOptional ? step.gap : 0;
    return step;
  });
  return {
    steps,
    weight: Number(weight),
    isCounter: counter !== undefined,
    isOpening: opening !== undefined,
    isClosing: closing !== undefined,
  };
}

function stepOf(part: string, left: number, classes: Classes): Step {
  const [, gap = left, given = '', optional] = /^(?:(\d) )?(.*?)(\?)?$/.exec(part) ?? [];
  const names = given
    .split(' ')
    .flatMap((name) => (name.startsWith('@') ? membersOf(name.slice(1), classes) : [name]))
    .map((name) => name.replace('%', ''));
  return {
    words: new Set(names.filter((name) => !name.endsWith('*')).map(fold)),
    beginnings: names.filter((name) => name.endsWith('*')).map((name) => fold(name.slice(0, -1))),
    isOptional: optional !== undefined,
    gap: Number(gap),
  };
}

export function membersOf(name: string, classes: Classes): readonly string[] {
  return (classes[name] ?? '').split(/\s+/).filter((member) => member !== '');
}

/** The words of a class, folded. */
export function membersIn(name: string, classes: Classes): readonly string[] {
  return membersOf(name, classes).map((member) => fold(member.replace('%', '')));
}

/** Phrases are looked up by their first word, or by the first two letters of it where its end is open. */
function keysOf(phrase: Phrase | null): ReadonlySet<string> {
  const first = phrase?.steps[0];
  return new Set([...(first?.words ?? []), ...(first?.beginnings ?? []).map(openingOf)]);
}

function openingOf(word: string): string {
  return `${word.slice(0, 2)}*`;
}

function slipsIn(classes: Classes): Slips {
  const slips = new Map<string, string[]>();
  for (const member of Object.keys(classes).flatMap((name) => membersOf(name, classes))) {
    if (!member.endsWith('%')) continue;
    const word = fold(member.slice(0, -1));
    slips.set(word.slice(0, 1), [...(slips.get(word.slice(0, 1)) ?? []), word]);
  }
  return { near: slips, meant: new Map() };
}

/** In the order of the message. What a counter-phrase overlaps is left out. */
export function findAll(family: Family, words: readonly Word[]): readonly Match[] {
  const found: Match[] = [];
  const counters: Match[] = [];
  for (const [at, { text }] of words.entries()) {
    for (const phrase of phrasesAt(text, family)) {
      const match = follow(phrase, words, family.slips, at);
      if (match) (phrase.isCounter ? counters : found).push(match);
    }
  }
  return found.filter((match) => !counters.some((counter) => overlap(match, counter)));
}

function phrasesAt(word: string, { phrases, slips, begun }: Family): readonly Phrase[] {
  return kept(begun, word, () => {
    const keys = [word, meantBy(word, slips)].flatMap((one) => [one, openingOf(one)]);
    // One phrase may be known by several spellings of a word.
    return [...new Set(keys.flatMap((key) => phrases.get(key) ?? []))];
  });
}

function overlap(one: Match, other: Match): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function follow(phrase: Phrase, words: readonly Word[], slips: Slips, start: number): Match | null {
  const sentence = words[start]?.sentence;
  const isIn = (at: number) => words[at]?.sentence === sentence;
  const isHere = (step: Step, at: number) => {
    const { text = '' } = words[at] ?? {};
    return fits(step, text) || fits(step, meantBy(text, slips));
  };
  if (phrase.isOpening && start > 0 && isIn(start - 1)) return null;
  if (phrase.isCounter && words[start]?.isAside) return null;
  const [opening] = phrase.steps;
  // Most phrases end here, before anything is remembered.
  if (!opening || !isHere(opening, start)) return null;

  // Where the next word may stand, ascending.
  let reached = [start];
  for (const step of phrase.steps) {
    const next = step.isOptional ? [...reached] : [];
    let seen = start - 1;
    for (const from of reached) {
      for (let at = Math.max(from, seen + 1); at <= from + step.gap && isIn(at); at += 1) {
        seen = at;
        if (isHere(step, at) && !next.includes(at + 1)) next.push(at + 1);
      }
    }
    if (next.length === 0) return null;
    reached = next.toSorted((one, other) => one - other);
  }

  const end = reached.find((place) => place > start && !(phrase.isClosing && isIn(place)));
  const [first, last] = [words[start], words[(end ?? 0) - 1]];
  if (end === undefined || !first || !last) return null;
  return { start: first.start, end: last.end, from: start, to: end - 1, weight: phrase.weight };
}

function fits({ words, beginnings }: Step, word: string): boolean {
  return words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/** The word itself, or the one it was meant to be. Hardly anybody mistypes the first letter. */
function meantBy(word: string, { near, meant }: Slips): string {
  if (word.length < 4) return word;
  return kept(meant, word, () => {
    const others = near.get(word.slice(0, 1)) ?? [];
    if (others.includes(word)) return word;
    return others.find((other) => isOneSlip(word, other)) ?? word;
  });
}

/** One letter too many, missing, wrong, or two neighbours changed places. */
function isOneSlip(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (long.length - short.length > 1) return false;

  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}
