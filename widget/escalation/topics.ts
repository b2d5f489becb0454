/** Topics a site sends to people: by the document's own phrases, or by ours where it names none. */
import type { Topic } from '../model/scope.ts';
import { largestAmount } from './amount.ts';
import { findPhrase, type Span, type Word } from './words.ts';

export type TopicFound = { readonly span: Span; readonly amount: number | null };

export function findTopic(topic: Topic, text: string, words: readonly Word[]): TopicFound | null {
  const phrases = topic.phrases ? Object.values(topic.phrases).flat() : known[topic.id];
  const span = phrases?.map((phrase) => findPhrase(words, phrase)).find((found) => found !== null);
  if (!span) return null;
  if (!topic.amountOver) return { span, amount: null };

  const amount = largestAmount(text, topic.amountOver.currency);
  return amount !== null && amount > topic.amountOver.value ? { span, amount } : null;
}

/** English only: every further language is a file of its own. */
const known: Readonly<Record<string, readonly string[]>> = {
  legal: [
    'my lawyer',
    'my attorney',
    'my solicitor',
    'legal action',
    'take you to court',
    'see you in court',
    'small claims',
    'sue you',
    'suing you',
    'ombudsman',
    'trading standards',
    'consumer protection',
  ],
  churn: [
    'cancel my subscription',
    'cancel my membership',
    'cancel my account',
    'cancel my contract',
    'close my account',
    'delete my account',
    'end my contract',
    'switching to another',
    'leaving you',
    'taking my business elsewhere',
  ],
  'billing-dispute': [
    'charged twice',
    'double charged',
    'overcharged',
    'charged me',
    'wrong amount',
    'dispute this charge',
    'unauthorised charge',
    'unauthorized charge',
    'my money back',
    'chargeback',
    'refund',
  ],
};
