/** What somebody answered when they were asked: "Which car is it?", "a Nissan Altima". */
import type { Fact } from '../../model/packet.ts';
import type { Heard } from '../hearing/hear.ts';
import type { Span } from '../hearing/words.ts';
import { sentencesOf } from './sentences.ts';
import { hideUnexplained } from './unexplained.ts';

/** In words: without a number, with one, and where much of it is numbers, as in an address. */
const longest = { plain: 8, withNumber: 12, list: 20 };

/** Carries nothing at the beginning of an answer. */
const filler =
  /^(?:(?:hi+|hello|hai|hey|hallo|hola|bonjour|ok(?:ay)?|yes|yeah|yep|sure|no|nope|thanks?|thank you|you|please|it'?s?|is|my|name|the|a|an|and|of course|oh|well|so|great|cool|fine|good morning|sir|that'?s|only|i am|i'm|i|am|this|that|ja|nein|danke|oui|non|merci|s[ií]|gracias|ol[aá])\b[\s,.!:]*)+/i;

/** `text` is what was heard, without what is not the customer's. */
export function answerIn(
  heard: Heard,
  text: string,
  asked: string,
): (Span & Pick<Fact, 'kind' | 'value' | 'about'>) | null {
  // Lines that follow one another without an answer between them go on from what was asked before.
  const isAnswer = asked === '' || asked.includes('?');
  if (!isAnswer || text.includes('?')) return null;
  const words = text.trim().split(/\s+/);
  const numbers = words.filter((word) => /\d|hidden\]/.test(word)).length;
  if (words.length > mostWords(words.length, numbers)) return null;
  if (numbers === 0 && heard.find('acceptance').length > 0) return null;

  const whole = text.trim();
  const value = hideUnexplained(whole.slice(filler.exec(whole)?.[0].length ?? 0).trim(), asked);
  if (value.length < 2 && !/\d/.test(value)) return null;
  return { kind: 'other', value, start: 0, end: text.length, ...aboutOf(asked) };
}

function mostWords(words: number, numbers: number): number {
  if (numbers * 8 >= words) return longest.list;
  return numbers > 0 ? longest.withNumber : longest.plain;
}

/** The last question, as much of it as stands before the answer. */
function aboutOf(asked: string): Pick<Fact, 'about'> {
  const last = sentencesOf(asked).findLast((sentence) => sentence.endsWith('?'));
  return last === undefined ? {} : { about: last.slice(-120) };
}
