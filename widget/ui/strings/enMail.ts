/** English for the mail that a customer can write instead: it comes with the card that offers it. */
import type { Dictionary } from '../../model/sentence.ts';
import type { Say } from './words.ts';

export const englishMail = {
  'pending.mail': 'Write an e-mail',
  'pending.mailHint': 'This opens your mail program. It is sent only once you send it there.',
  'pending.mailBody.name': 'My name:',
  'pending.mailBody.contact': 'Phone or e-mail:',
  'pending.mailBody.when': 'Best time to reach me:',
} as const satisfies Dictionary;

export type SayMail = Say<typeof englishMail>;
