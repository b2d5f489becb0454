/**
 * Finds phrases in a message. The cost is linear in the message: each phrase is followed word by word with the set of
 * places it may have reached, and never goes back.
 */
import { kept } from './kept.ts';
import { alone, type Family, openingOf, type Phrase, type Slips, type Step } from './notation.ts';
import type { Span, Word } from './words.ts';

export type Match = Span & {
  /** Places in the list of words, both included. */
  readonly from: number;
  readonly to: number;
  readonly phrase: Phrase;
};

/** By the name of their family; nothing of those in which nothing is found. */
export type Found = ReadonlyMap<string, readonly Match[]>;

/** In the order of the message. */
export function findAll(family: Family, words: readonly Word[]): readonly Match[] {
  return findEach([family], words).get(alone) ?? [];
}

/** One language after the other. What a counter-phrase overlaps is left out. */
export function findEach(languages: readonly Family[], words: readonly Word[]): Found {
  const found = new Map<string, Match[]>();
  for (const family of languages) {
    const met: Match[] = [];
    for (const [at, { text }] of words.entries()) {
      for (const phrase of phrasesAt(text, family)) {
        const match = follow(phrase, words, family.slips, at);
        if (match) met.push(match);
      }
    }
    const counters = met.filter(({ phrase }) => phrase.isCounter);
    for (const match of met) {
      const { of, isCounter } = match.phrase;
      const isCancelled = (by: Match) => by.phrase.of === of && overlap(match, by);
      if (!isCounter && !counters.some(isCancelled)) kept(found, of, () => []).push(match);
    }
  }
  return found;
}

function phrasesAt(word: string, { phrases, slips, begun }: Family): readonly Phrase[] {
  return kept(begun, word, () => {
    const keys = [word, meantBy(word, slips)].flatMap((one) => [one, openingOf(one)]);
    // One phrase may be known by several spellings of a word.
    const near = new Set(keys.flatMap((key) => phrases.get(key) ?? []));
    return [...near].filter(({ opening }) => isMet(opening, word, slips));
  });
}

function overlap(one: Match, other: Match): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function follow(phrase: Phrase, words: readonly Word[], slips: Slips, start: number): Match | null {
  const sentence = words[start]?.sentence;
  const isIn = (at: number) => words[at]?.sentence === sentence;
  const isHere = (step: Step, at: number) => isMet(step, words[at]?.text ?? '', slips);
  if (phrase.isOpening && isIn(start - 1)) return null;
  if (phrase.isCounter && words[start]?.isAside) return null;

  // Where the next word may stand, ascending.
  let reached = [start + 1];
  for (const step of phrase.steps) {
    const next = step.isOptional ? [...reached] : [];
    let seen = start;
    for (const from of reached) {
      for (let at = Math.max(from, seen + 1); at <= from + step.gap && isIn(at); at += 1) {
        seen = at;
        if (isHere(step, at) && !next.includes(at + 1)) next.push(at + 1);
      }
    }
    if (next.length === 0) return null;
    reached = next.toSorted((one, other) => one - other);
  }

  const end = reached.find((place) => !(phrase.isClosing && isIn(place)));
  const [first, last] = [words[start], words[(end ?? 0) - 1]];
  if (end === undefined || !first || !last) return null;
  return {
    start: first.start,
    end: last.end,
    from: start,
    to: end - 1,
    phrase,
  };
}

function isMet(step: Step, word: string, slips: Slips): boolean {
  return fits(step, word) || fits(step, meantBy(word, slips));
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
