/**
 * How alike two messages are, by their words, pairs of words and pieces of words (so "refnd" is still close
 * to "refund"), and to which of some examples a message comes closest.
 */
import { type Word, wordsOf } from './words.ts';

export type Example = { readonly text: string; readonly intent: string };

export type Examples = {
  readonly weight: (piece: string) => number;
  /** Which examples have a piece, by their place in `all`. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  readonly all: readonly (Example & { readonly length: number })[];
};

export type Nearest = {
  readonly intent: string;
  readonly example: string;
  /** 0…1, to that example. */
  readonly likeness: number;
  /** 0…1, to the five nearest examples of that intent, on average. */
  readonly familiarity: number;
};

/** A message is at home with an intent when several of its examples are near, not just one by chance. */
const neighbours = 5;

export function examplesOf(given: readonly Example[]): Examples {
  const pieces = given.map(({ text }) => piecesOf(wordsOf(text)));
  const having = new Map<string, number[]>();
  for (const [at, own] of pieces.entries()) {
    for (const piece of own) {
      const list = having.get(piece) ?? [];
      list.push(at);
      having.set(piece, list);
    }
  }
  // Rare pieces tell more (inverse document frequency).
  const weight = (piece: string) =>
    Math.log((given.length + 1) / ((having.get(piece)?.length ?? 0) + 0.5));
  const all = given.map((example, at) => ({
    ...example,
    length: lengthOf(pieces[at] ?? new Set(), weight),
  }));
  return { weight, having, all };
}

export function nearest(pieces: Pieces, examples: Examples): Nearest | null {
  const length = lengthOf(pieces, examples.weight);
  const common = new Map<number, number>();
  for (const piece of pieces) {
    for (const at of examples.having.get(piece) ?? []) {
      common.set(at, (common.get(at) ?? 0) + examples.weight(piece) ** 2);
    }
  }

  const byIntent = new Map<string, { example: string; likeness: number }[]>();
  for (const [at, weight] of common) {
    const example = examples.all[at];
    if (!example) continue;
    const list = byIntent.get(example.intent) ?? [];
    list.push({ example: example.text, likeness: weight / (length * example.length) });
    byIntent.set(example.intent, list);
  }

  let best: Nearest | null = null;
  for (const [intent, list] of byIntent) {
    const near = list.toSorted((one, other) => other.likeness - one.likeness).slice(0, neighbours);
    const count = examples.all.filter((example) => example.intent === intent).length;
    const familiarity =
      near.reduce((sum, one) => sum + one.likeness, 0) / Math.min(neighbours, count);
    if (near[0] && familiarity > (best?.familiarity ?? 0))
      best = { intent, ...near[0], familiarity };
  }
  return best;
}

/** What a message is about: its words with what they weigh, without what every message is made of. */
export type Content = ReadonlyMap<string, number>;

export type Overlap = {
  /** Weight of the words in common: three long ones are about 10. */
  readonly weight: number;
  /** 0…1, how much of both messages that is. */
  readonly share: number;
};

/** Short words are mostly grammar, and `fillers` are what a language asks and greets with. */
export function contentOf(words: readonly Word[], fillers: ReadonlySet<string>): Content {
  return new Map(
    words
      .filter(({ text }) => !fillers.has(text))
      .map(({ text }) => [stemOf(text), weightOf(text)] as const),
  );
}

function weightOf(word: string): number {
  if (/\d/.test(word)) return Math.min(5, word.length + 1);
  // One sign of Chinese or Japanese is half a word.
  return word.length === 1 && word > '\u3000' ? 1 : Math.max(0, Math.min(9, word.length) - 3);
}

export function overlap(one: Content, other: Content): Overlap {
  const openings = new Set([...other.keys()].map(openingOf));
  let weight = 0;
  for (const [stem, worth] of one) {
    if (other.has(stem) || openings.has(openingOf(stem))) weight += worth;
  }
  const all = Math.sqrt(weightIn(one) * weightIn(other));
  return { weight, share: all === 0 ? 0 : Math.min(1, weight / all) };
}

function weightIn(content: Content): number {
  return [...content.values()].reduce((sum, worth) => sum + worth, 0);
}

/** "Deliver" and "delivery" begin the same. */
function openingOf(stem: string): string {
  return stem.length > 5 ? stem.slice(0, 5) : stem;
}

function lengthOf(pieces: Pieces, weight: (piece: string) => number): number {
  let sum = 0;
  for (const piece of pieces) sum += weight(piece) ** 2;
  return Math.sqrt(sum);
}

/** Words, pairs and pieces. A word stands with a space before it, to be told from a piece of one. */
export type Pieces = ReadonlySet<string>;

export function piecesOf(words: readonly Word[]): Pieces {
  const pieces = new Set<string>();
  for (const [at, { text }] of words.entries()) {
    const stem = stemOf(text);
    pieces.add(` ${stem}`);
    const next = words[at + 1];
    if (next) pieces.add(` ${stem} ${stemOf(next.text)}`);
    const framed = `^${text}$`;
    for (const size of [3, 4]) {
      for (let from = 0; from + size <= framed.length; from += 1) {
        pieces.add(framed.slice(from, from + size));
      }
    }
  }
  return pieces;
}

function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|tion|ment)$/, '') : word;
}
