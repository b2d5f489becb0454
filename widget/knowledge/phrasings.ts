/**
 * The index. Every phrasing of an entry (its question, each alternative) is a document of its own, since
 * a customer's sentence resembles one phrasing and never all of them at once; the answer is one more.
 */
import MiniSearch from 'minisearch';
import type { Entry } from './entry.ts';
import { emphasisOf, wordsOf } from './words.ts';

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
  const known = new Set(phrasings.flatMap(({ words }) => [...words]));
  const holders = entriesByWord(phrasings);
  const rarest = rarity(entries.length, 0);

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
      Math.sqrt(rarity(entries.length, holders.get(word) ?? (known.has(word) ? 1 : 0)) / rarest) *
      emphasisOf(word),
    knows: (word) => known.has(word),
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

/** In how many entries somebody asks with this word. */
function entriesByWord(phrasings: readonly Phrasing[]): ReadonlyMap<string, number> {
  const holders = new Map<string, Set<number>>();
  for (const { kind, of, words } of phrasings) {
    if (kind === 'answer') continue;
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(of));
  }
  return new Map([...holders].map(([word, { size }]) => [word, size]));
}

/** Inverse document frequency, as in BM25: never negative. Its root is used, or one rare word would drown the rest. */
function rarity(documents: number, times: number): number {
  return Math.log(1 + (documents - times + 0.5) / (times + 0.5));
}
