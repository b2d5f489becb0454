/** Finds the entries that answer a question, and says how likely it is that they do. */
import type { Entry } from './entry.ts';
import type { Features } from './features.ts';
import { candidatesFor } from './features.ts';
import type { Knowledge } from './phrasings.ts';

export { indexKnowledge } from './phrasings.ts';
export type { Knowledge } from './phrasings.ts';

export type Match = {
  readonly entry: Entry;
  /** 0…1: how likely it is that this entry answers the question. */
  readonly confidence: number;
};

/** Best first. */
export function find(knowledge: Knowledge, question: string): readonly Match[] {
  return candidatesFor(knowledge, question)
    .map(({ entry, features }) => ({ entry, confidence: confidenceOf(features) }))
    .toSorted((one, other) => other.confidence - one.confidence);
}

export function confidenceOf(features: Features, by = coefficients): number {
  const evidence =
    by.bias +
    by.likeness * features.likeness +
    by.coverage * features.coverage +
    by.margin * features.margin +
    by.unknown * features.unknown +
    by.substance * features.substance;
  return 1 / (1 + Math.exp(-evidence));
}

/**
 * Logistic regression, fitted by `test/knowledge/fit.ts` on questions written for the demo shop; a test
 * fits them again and compares. README.md has the figures.
 */
export const coefficients = {
  bias: -6.36,
  likeness: 4.76,
  coverage: 5.85,
  margin: 1.81,
  unknown: -2.04,
  substance: 2.01,
};
