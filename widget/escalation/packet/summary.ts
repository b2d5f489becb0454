/**
 * What a person needs to know before the first line, without a model: who, what, what was tried, why now.
 * Written for people, from nothing but the transcript and the customer record.
 */
import type { Customer } from '../../model/customer.ts';
import type { Fact, Mood, Recommendation } from '../../model/packet.ts';
import { isDoing, type Tried } from './attempts.ts';
import { cut, cutWords } from './cut.ts';
import { upset } from './mood.ts';
import { standingOf } from './standing.ts';
import type { PacketWords } from '../words/words.ts';

export type Brief = {
  readonly customer: Customer | null;
  /** The customer's own words. */
  readonly issue: string;
  readonly attempts: readonly Tried[];
  readonly mood: readonly Mood[];
  readonly recommendation: Recommendation | null;
  /** RFC 3339; years as a customer are counted from here. */
  readonly at: string;
};

const mostWords = { issue: 22, tried: 14 };

export function summaryText(brief: Brief, words: PacketWords): string {
  const { customer, at, recommendation } = brief;
  return cut(
    [
      standingOf(customer, at, words.who),
      ...narrative(brief, words),
      reactionText(brief, words),
      words.below,
      recommendation ? words.recommended(recommendation.action) : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    2000,
  );
}

/** What the customer wants, and what the AI did about it. */
export function narrative(
  { issue, attempts, mood }: Pick<Brief, 'issue' | 'attempts' | 'mood'>,
  words: PacketWords,
): readonly string[] {
  return [issueText(issue, mood, words.issue), triedText(attempts, words)];
}

const problem =
  /\b(?:not|no|never|can.?t|won.?t|doesn.?t|didn.?t|isn.?t|broken|damaged|missing|late|delayed|lost|wrong|error|issue|problem|fail\w*|nicht|kein\w*|pas|n[aã]o|non)\b/i;

const question =
  /\?|^(?:how|what|when|where|why|who|which|can|could|do|does|is|are|will|would|should|wie|was|wann|wo|warum|wer|kann|comment|quand|pourquoi|cómo|cuándo|como|quando|come|posso)\b/i;

function issueText(issue: string, mood: readonly Mood[], words: PacketWords['issue']): string {
  if (issue === '') return words.none;
  const quote = quoted(cutWords(issue, mostWords.issue));
  if (question.test(issue)) return words.asks(quote);
  const isUpset = mood.some(({ frustration }) => frustration >= upset);
  return isUpset || problem.test(issue) ? words.complains(quote) : words.says(quote);
}

function triedText(attempts: readonly Tried[], { tried }: PacketWords): string {
  const last =
    attempts.findLast(({ isPolicy }) => isPolicy) ?? attempts.findLast(isDoing) ?? attempts.at(-1);
  if (!last) return tried.nothing;
  const quote = quoted(cutWords(last.gist, mostWords.tried));
  return last.gist.endsWith('?') ? tried.asked(quote) : tried.told(quote);
}

/** What the customer made of it. */
function reactionText({ attempts, mood }: Brief, { reaction }: PacketWords): string {
  const last = attempts.findLast(({ outcome }) => outcome === 'accepted' || outcome === 'rejected');
  const isPolicy = attempts.some((one) => one.isPolicy && one.outcome === 'rejected');
  if (last?.outcome === 'accepted') return reaction.customer([reaction.accepted]);
  const parts = [
    last ? (isPolicy ? reaction.rejectedPolicy : reaction.rejected) : '',
    mood.some(({ frustration }) => frustration >= upset) ? reaction.frustrated : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : reaction.customer(parts);
}

function quoted(text: string): string {
  return /[.!?…]$/.test(text) ? `“${text}”` : `“${text}”.`;
}

/** All of a packet but its transcript, for a mail, a note, or whoever reads in a terminal. */
export function packetText(
  { summary, facts }: { readonly summary: string; readonly facts: readonly Fact[] },
  words: PacketWords,
): string {
  // What stands in a sentence already need not stand twice.
  let told = ` ${summary.toLowerCase()} `;
  const values = facts
    .filter(({ kind }) => kind !== 'step')
    .map(({ value }) => value.replace(/(\d) (?=[ap]m\b)/i, '$1'));
  const others = values.filter((value) => {
    const folded = value.toLowerCase();
    const isTold = !/\p{L}|\p{N}/u.test(folded) || isWithin(folded, told);
    told += ` ${folded} `;
    return !isTold;
  });
  if (others.length === 0) return summary;
  return `${summary}\n${words.facts}: ${others.join('; ')}`;
}

/** As whole words: the 2 of "82478" is another number. */
function isWithin(value: string, text: string): boolean {
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + value.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
