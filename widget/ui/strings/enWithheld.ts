/** English for what is hidden in a message: it comes with the first message that holds something private. */
import type { PrivateKind } from '../../model/privateKind.ts';
import type { Dictionary } from '../../model/sentence.ts';

export const englishWithheld = {
  /** `count`: how many kinds are listed. */
  'withheld.note': {
    one: 'For your safety, {what} will be hidden when you send this.',
    other: 'For your safety, {what} will be hidden when you send this.',
  },
  'withheld.kind.card': 'your card number',
  'withheld.kind.iban': 'your account number',
  'withheld.kind.ssn': 'your social security number',
  'withheld.kind.secret': 'your password or code',
  'withheld.kind.email': 'your e-mail address',
  'withheld.kind.phone': 'your phone number',
  'withheld.sendAnyway': 'Send it as it is',
} as const satisfies Dictionary & Record<`withheld.kind.${PrivateKind}`, string>;
