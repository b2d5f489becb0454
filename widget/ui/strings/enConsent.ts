/** English for what a site asks its customers to agree to. A site has its own words for that: setting `texts`. */
import type { Dictionary } from '../../model/sentence.ts';

export const englishConsent = {
  'consent.text': 'What you write is sent to this site’s team and answered by an AI.',
  'consent.agree': 'Agree and send',
} as const satisfies Dictionary;
