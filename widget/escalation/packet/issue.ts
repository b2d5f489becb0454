/** The customer's own words that carry what they want: a sentence or two, wherever they were said. */
import type { CustomerLine, Line } from '../../model/line.ts';
import { hear } from '../hearing/hear.ts';
import type { Language } from '../languages/language.ts';
import { findRequest } from '../triggers/request.ts';
import type { Tried } from './attempts.ts';
import { sentencesOf } from './sentences.ts';

export type Issue = {
  readonly line: CustomerLine;
  readonly text: string;
};

type Sentence = {
  readonly line: CustomerLine;
  readonly text: string;
  readonly weight: number;
};

/** A second sentence stands beside the first where both together are no longer than this. */
const longest = 60;
/** And so do what happened and what they want, whichever came first. */
const longestWithWish = 120;

export function issueOf(
  lines: readonly Line[],
  languages: readonly Language[],
  attempts: readonly Tried[],
): Issue | null {
  const settled = attempts.findLast(({ isSettled }) => isSettled)?.line;
  const open = lines.findIndex(({ id }) => id === settled);
  const before = turnsOf(lines.slice(0, open + 1));
  const sentences = [
    ...before.map((line, turn) => ({ line, turn, worth: answered })),
    ...turnsOf(lines.slice(open + 1)).map((line, turn) => ({ line, turn, worth: 1 })),
  ].flatMap(({ line, turn, worth }) => sentencesIn(line, turn, worth, languages));
  const [first] = sentences.toSorted((one, other) => other.weight - one.weight);
  if (!first) return null;
  const { line } = first;
  const later = sentences.slice(sentences.indexOf(first) + 1);
  const isWish = wishing.test(first.text);
  const wish = isWish ? undefined : later.findLast(({ text }) => wishing.test(text));
  const [next] = later;
  if (wish && wish !== next && fits(first, wish, longestWithWish)) {
    return { line, text: `${first.text} … ${wish.text}` };
  }
  const isNear = next?.line === line && next.weight > unimportant;
  const most = isWish || wish ? longestWithWish : longest;
  return {
    line,
    text: isNear && fits(first, next, most) ? `${first.text} ${next.text}` : first.text,
  };
}

function turnsOf(lines: readonly Line[]): readonly CustomerLine[] {
  return lines.filter((line) => line.from === 'customer');
}

function fits(first: Sentence, second: Sentence, most: number): boolean {
  return first.text.length + second.text.length < most;
}

const wishing =
  /\b(?:i|we) (?:just |only |really )?(?:want|need|demand|expect|would like)\b|\b(?:please|can you|could you|just) (?:refund|cancel|replace|exchange|return|send|call|fix|give)\b|\b(?:ich (?:will|möchte)|quiero|je veux|quero|voglio)\b/i;

/** What says nothing of an issue weighs at most this, and only where nothing else was said. */
const unimportant = 0.1;

/** Up to here a sentence weighs more with each word; from there on it only takes longer to read. */
const enoughWords = 12;
/** Who writes to a company mostly says at once what it is about. */
const fading = 0.8;
/** What has been answered is seldom what a person is called for. */
const answered = 0.25;
/** The same from one sentence of a message to the next, in turns. */
const behind = 0.25;

function sentencesIn(
  line: CustomerLine,
  turn: number,
  worth: number,
  languages: readonly Language[],
): readonly Sentence[] {
  return split(line.text).map((text, at): Sentence => {
    const heard = hear({ text }, languages);
    const { length } = heard.words;
    const isRequest = length < 10 && findRequest(heard) !== null;
    const isReply = heard.find('acceptance').length > 0 && length < 8;
    const wants = telling.test(text) ? 1.5 : 1;
    const facts = /\d/.test(text) ? 1.15 : 1;
    const place = turn + at * behind;
    const weight =
      length < 3 || isRequest || isReply
        ? (length / 1000) * unimportant
        : (worth * Math.min(length, enoughWords) * wants * facts) / (1 + fading * place);
    return { line, text, weight };
  });
}

/** What is wanted, what does not work, what is asked. */
const telling =
  /\?|\b(?:want|need|would like|trying|tried|can(?:no|')?t|could ?n.t|won'?t|does ?n.t|did ?n.t|has ?n.t|is ?n.t|not (?:work|receiv|arriv|deliver)\w*|never|refund|money back|cancel|return|replace|broken|damaged|missing|late|delayed|lost|wrong|charged|error|issue|problem|trouble|help|how|why|when|where|order|book)\b|\b(?:ich (?:will|möchte|brauche)|nicht|kein\w*|kaputt|quiero|necesito|no (?:funciona|llega)|je (?:veux|voudrais)|quero|preciso|não|voglio|vorrei|non)\b/i;

function split(text: string): readonly string[] {
  const bare = text
    .replaceAll(/(?<![\w.])@\w+\s*/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(
      /^(?:hi|hello|hey|hallo|bonjour|hola|olá|ciao)\b[ ,!.]*(?:there|team)?[ ,!.]*(?=.)/i,
      '',
    );
  return sentencesOf(bare).filter((sentence) => /\p{L}/u.test(sentence));
}
