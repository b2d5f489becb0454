/** English for setting right what was passed on: it comes with the form for it. */
import type { Dictionary } from '../../model/sentence.ts';

export const englishCorrection = {
  'passedOn.correction': 'Your correction',
  'passedOn.send': 'Send correction',
} as const satisfies Dictionary;
