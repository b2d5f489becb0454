/** How alike messages are: to which of some examples one comes closest, and how much of two is the same. */
import { kept } from './kept.ts';
import type { Word } from './words.ts';

export type Example = { readonly text: string; readonly intent: string };

/** Words, and how they begin: "deliver" and "delivery" share half. */
export type Pieces = ReadonlySet<string>;

export function piecesOf(words: readonly Word[]): Pieces {
  return new Set(words.flatMap(({ text }) => [text, `${text.slice(0, 4)}…`]));
}

export type Examples = {
  readonly weight: (piece: string) => number;
  readonly all: readonly (Example & { readonly pieces: Pieces; readonly length: number })[];
};

export type Nearest = {
  readonly intent: string;
  /** 0…1, to the nearest example of that intent (cosine of what rare pieces they share). */
  readonly likeness: number;
  /** 0…1, to the five nearest examples of that intent, on average. */
  readonly familiarity: number;
};

/** A message is at home with an intent when several of its examples are near, not just one by chance. */
const neighbours = 5;

export function examplesOf(given: readonly (Example & { readonly pieces: Pieces })[]): Examples {
  const counts = new Map<string, number>();
  for (const { pieces } of given) {
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  // Rare pieces tell more (inverse document frequency), squared as both sides have it.
  const weight = (piece: string) =>
    Math.log((given.length + 1) / ((counts.get(piece) ?? 0) + 0.5)) ** 2;
  return {
    weight,
    all: given.map((example) => ({ ...example, length: lengthOf(example.pieces, weight) })),
  };
}

const nearestOf = new WeakMap<Examples, WeakMap<Pieces, Nearest | null>>();

/** Remembered like all that is heard: the message before the newest is asked about as well. */
export function nearest(pieces: Pieces, examples: Examples): Nearest | null {
  const known = kept(nearestOf, examples, () => new WeakMap<Pieces, Nearest | null>());
  return kept(known, pieces, () => lookFor(pieces, examples));
}

function lookFor(pieces: Pieces, { weight, all }: Examples): Nearest | null {
  const known = [...pieces].map((piece) => [piece, weight(piece)] as const);
  const length = lengthOf(pieces, weight);
  const byIntent = new Map<string, number[]>();
  for (const example of all) {
    let common = 0;
    for (const [piece, worth] of known) if (example.pieces.has(piece)) common += worth;
    const list = byIntent.get(example.intent) ?? [];
    list.push(common / (length * example.length || 1));
    byIntent.set(example.intent, list);
  }

  let best: Nearest | null = null;
  for (const [intent, list] of byIntent) {
    const near = list.toSorted((one, other) => other - one).slice(0, neighbours);
    const familiarity = near.reduce((sum, one) => sum + one, 0) / near.length;
    if (familiarity > (best?.familiarity ?? 0)) {
      best = { intent, likeness: near[0] ?? 0, familiarity };
    }
  }
  return best;
}

function lengthOf(pieces: Pieces, weight: (piece: string) => number): number {
  let sum = 0;
  for (const piece of pieces) sum += weight(piece);
  return Math.sqrt(sum);
}

/** What a message is about: how its words begin, and what they weigh. */
export type Content = {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
};

export type Overlap = {
  /** Weight of what is in both: three long words are about 10. */
  readonly weight: number;
  /** 0…1, how much of both messages that is. */
  readonly share: number;
};

/** Short words are mostly grammar, and `fillers` are what each language asks and greets with. */
export function contentOf(
  words: readonly Word[],
  fillers: readonly ReadonlySet<string>[],
): Content {
  const weights = new Map<string, number>();
  for (const { text } of words) {
    if (!fillers.some((own) => own.has(text))) weights.set(text.slice(0, 5), weightOf(text));
  }
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return { weights, total };
}

function weightOf(word: string): number {
  if (/\d/.test(word)) return Math.min(5, word.length + 1);
  // One sign of Chinese or Japanese is half a word.
  return word.length === 1 && word > '\u3000' ? 1 : Math.max(0, Math.min(9, word.length) - 3);
}

export function overlap(one: Content, other: Content): Overlap {
  let weight = 0;
  for (const [opening, worth] of one.weights) if (other.weights.has(opening)) weight += worth;
  return { weight, share: weight / (Math.sqrt(one.total * other.total) || 1) };
}
