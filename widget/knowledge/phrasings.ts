/**
 * The index. Every phrasing of an entry (its question, each alternative) is a document of its own, since
 * a customer's sentence resembles one phrasing and never all of them at once; the answer is one more.
 */
import MiniSearch from 'minisearch';
import type { Entry } from './entry.ts';
import { isFiller, wordsOf } from './words.ts';

export type Knowledge = {
  readonly entries: readonly Entry[];
  readonly index: MiniSearch<Phrasing>;
  readonly phrasings: readonly Phrasing[];
  /** What a word weighs: rare ones more, those unknown here the most. */
  readonly weight: (word: string) => number;
  readonly knows: (word: string) => boolean;
};

export type Phrasing = {
  readonly id: number;
  /** Index into `entries`. */
  readonly of: number;
  readonly kind: 'question' | 'answer';
  readonly text: string;
  readonly words: ReadonlySet<string>;
};

export function indexKnowledge(entries: readonly Entry[]): Knowledge {
  const phrasings = entries.flatMap(phrasingsOf).map((phrasing, id) => ({ ...phrasing, id }));
  const seen = occurrences(phrasings);
  const rarest = rarity(phrasings.length, 0);

  const index = new MiniSearch<Phrasing>({
    fields: ['text'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
  });
  index.addAll(phrasings);

  return {
    entries,
    index,
    phrasings,
    weight: (word) =>
      (rarity(phrasings.length, seen.get(word) ?? 0) / rarest) * (isFiller(word) ? 0.12 : 1),
    knows: (word) => seen.has(word),
  };
}

function phrasingsOf(entry: Entry, of: number): readonly Omit<Phrasing, 'id'>[] {
  const questions = [entry.question, ...entry.alternatives].map((text) => ({
    of,
    kind: 'question' as const,
    text,
    words: new Set(wordsOf(text)),
  }));
  const text = entry.answer;
  return [...questions, { of, kind: 'answer', text, words: new Set(wordsOf(text)) }];
}

function occurrences(phrasings: readonly Phrasing[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { words } of phrasings) {
    for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return seen;
}

/** Inverse document frequency, as in BM25: never negative. */
function rarity(documents: number, times: number): number {
  return Math.log(1 + (documents - times + 0.5) / (times + 0.5));
}
