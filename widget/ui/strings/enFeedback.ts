/** English for what is asked when an answer did not help: it comes with the question. */
import type { Dictionary } from '../../model/sentence.ts';

export const englishFeedback = {
  'feedback.question': 'What was wrong? (optional)',
  'feedback.send': 'Send',
  'feedback.thanks': 'Thank you. Our team will look at it.',
} as const satisfies Dictionary;
