/** What customers say without a word: that they were not helped. Pure. */
import { hear } from '../../../widget/escalation/hearing/hear.ts';
import { allLanguages } from '../../../widget/escalation/languages/all.ts';
import { textOf } from '../../../widget/escalation/packet/fromPacket.ts';
import { asksAgain } from '../../../widget/escalation/triggers/repetition.ts';
import type { WireMessage } from '../../../widget/model/packet.ts';

export const signals = [
  /** Asked again, in other words, what had an answer. */
  'rephrased',
  /** Asked for a person, and left before one came; or left the AI with a question, or with an offer, that stood open. */
  'abandoned',
  /** Wrote again within a day of the end. */
  'came-back',
] as const;
export type Signal = (typeof signals)[number];

/** What lies further back is no rephrasing any more. */
const memorable = 8;

/** Ids of the customer's messages that ask again, oldest first: by what the rules call the same question. */
export function rephrasedIn(messages: readonly WireMessage[]): readonly string[] {
  const found: string[] = [];
  const answered: { readonly text: string }[] = [];
  let open: { readonly text: string }[] = [];
  for (const message of messages) {
    const { role } = message.author;
    if (role === 'bot') {
      answered.push(...open);
      open = [];
    }
    if (role !== 'user') continue;
    const said = { text: textOf(message) };
    const heard = hear(said, allLanguages);
    if (answered.slice(-memorable).some((one) => asksAgain(heard, hear(one, allLanguages)))) {
      found.push(message.id);
    }
    open.push(said);
  }
  return found;
}
