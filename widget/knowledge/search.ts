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
  return candidatesFor(knowledge, question).map(({ entry, features }) => ({
    entry,
    confidence: confidenceOf(features),
  }));
}

function confidenceOf(features: Features): number {
  const log =
    coefficients.bias +
    coefficients.likeness * features.likeness +
    coefficients.coverage * features.coverage +
    coefficients.margin * features.margin +
    coefficients.unknown * features.unknown +
    coefficients.substance * features.substance;
  return 1 / (1 + Math.exp(-log));
}

/**
 * Logistic regression, fitted by `test/knowledge/fit.ts` on questions written for the demo shop; a test
 * fits them again and compares. README.md has the figures.
 */
export const coefficients = {
  bias: -4,
  likeness: 6,
  coverage: 2,
  margin: 3,
  unknown: -2,
  substance: 0.5,
};
