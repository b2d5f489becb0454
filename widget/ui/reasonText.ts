/** Why a person is wanted, in a sentence for the customer. Their anger is never quoted back at them. */
import type { Reason } from '../model/reason.ts';
import type { Words } from './strings/words.ts';

export function reasonText(reason: Reason | null, { say }: Words): string {
  if (reason === null) return '';
  // A site may have words of its own for the gravest case; the verdict carries them.
  const own = reason.evidence.find((one) => one.kind === 'fact' && one.name === 'say');
  if (own?.kind === 'fact') return own.value;
  switch (reason.rule) {
    case 'urgency':
    case 'distress':
    case 'harm':
    case 'out-of-scope':
      return say(`because.${reason.rule}`);
    default:
      return say(`because.${reason.trigger}`);
  }
}
