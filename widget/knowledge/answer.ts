/** What the knowledge bot replies: an answer it stands by, small talk, or that it does not know. */
import type { Source } from '../model/line.ts';
import type { Entry } from './entry.ts';
import type { Knowledge, Match } from './search.ts';
import { find } from './search.ts';
import type { SmallTalk } from './smallTalk.ts';
import { smallTalkIn } from './smallTalk.ts';
import { isFiller, wordsOf } from './words.ts';

export type Reply =
  | {
      readonly kind: 'answer';
      /** Markdown, as the owner of the FAQ wrote it. */
      readonly text: string;
      readonly confidence: number;
      readonly intent: string | null;
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'unknown'; readonly confidence: number; readonly nearest: readonly Entry[] }
  | { readonly kind: 'smalltalk'; readonly which: SmallTalk };

/**
 * Below this the bot says that it does not know. Above it an answer is at least as likely to be right as
 * wrong; whether that is enough is for the scope document to say, whose own threshold (0.6 by default)
 * sits higher and offers a person.
 */
export const leastConfidence = 0.5;

/** `previous` is the customer's question before this one: "and for shoes?" means nothing without it. */
export function answerFrom(knowledge: Knowledge, question: string, previous?: string): Reply {
  const which = smallTalkIn(question);
  if (which !== null) return { kind: 'smalltalk', which };

  const matches = bestReading(knowledge, question, previous);
  const best = matches[0];
  if (best === undefined || best.confidence < leastConfidence) {
    const nearest = matches.slice(0, 3).filter(({ confidence }) => confidence >= worthNaming);
    return {
      kind: 'unknown',
      confidence: best?.confidence ?? 0,
      nearest: nearest.map(({ entry }) => entry),
    };
  }
  return {
    kind: 'answer',
    text: best.entry.answer,
    confidence: best.confidence,
    intent: best.entry.intent,
    sources: [{ title: best.entry.question, url: best.entry.url }],
  };
}

/** An entry less likely than this is no help as a "did you mean". */
const worthNaming = 0.1;

function bestReading(
  knowledge: Knowledge,
  question: string,
  previous: string | undefined,
): readonly Match[] {
  const alone = find(knowledge, question);
  if (previous === undefined || !leansOnPrevious(question)) return alone;
  if ((alone[0]?.confidence ?? 0) >= clear) return alone;

  const together = find(knowledge, `${previous} ${question}`).map(({ entry, confidence }) => ({
    entry,
    confidence: confidence * trustInContext,
  }));
  return (together[0]?.confidence ?? 0) > (alone[0]?.confidence ?? 0) ? together : alone;
}

/** A short question this sure of itself needs no context: "opening hours?" after talk of refunds. */
const clear = 0.75;

/** That the new question is about the old matter is a guess of its own. */
const trustInContext = 0.9;

function leansOnPrevious(question: string): boolean {
  const telling = wordsOf(question).filter((word) => !isFiller(word));
  return (
    telling.length <= 2 ||
    (telling.length <= 4 && /^\s*(?:and|what about|how about|or)\b/i.test(question))
  );
}
