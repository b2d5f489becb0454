/** What the AI tried, and what came of each attempt as the customer's reaction shows it. */
import type { AiLine, Line } from '../../model/line.ts';
import type { Attempt } from '../../model/packet.ts';
import { hear, type Heard } from '../hearing/hear.ts';
import { frustrationByRules } from '../hearing/mood.ts';
import type { Language } from '../languages/language.ts';
import { findRequest } from '../triggers/request.ts';
import { cut } from './cut.ts';
import { upset } from './mood.ts';
import { sentencesOf } from './sentences.ts';

export type Tried = Attempt & {
  readonly line: string;
  /** The sentence that the answer comes down to. */
  readonly gist: string;
  /** The AI said no, and by what rule. */
  readonly isPolicy: boolean;
  /** What was asked has been answered, by its sources, and nobody has said otherwise. */
  readonly isSettled: boolean;
};

export function attemptsIn(
  lines: readonly Line[],
  languages: readonly Language[],
): readonly Tried[] {
  return lines.flatMap((line, at): readonly Tried[] => {
    if (line.from !== 'ai' || line.text === '') return [];
    const text = plainWords(line.text);
    const outcome = outcomeOf(line, reactionTo(lines, at, languages));
    return [
      {
        line: line.id,
        tried: cut(text, 300),
        intent: line.signals.intent,
        sources: line.signals.sources.map((source) => source.title),
        outcome,
        gist: gistOf(text),
        isSettled:
          line.feedback === 'helpful' || (line.signals.grounded === true && outcome !== 'rejected'),
        isPolicy: policy.test(text) || hear({ text }, languages).find('refusal').length > 0,
      },
    ];
  });
}

const policy =
  /\bpolic(?:y|ies)\b|richtlinie|politique|política|not (?:eligible|refundable|possible)|non-refundable|only within|return window|\b(?:within|after) \d+ days\b/i;

/** What the customer said before the next answer. */
function reactionTo(
  lines: readonly Line[],
  at: number,
  languages: readonly Language[],
): readonly Heard[] {
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.from === 'ai' || line.from === 'human');
  return rest
    .slice(0, end === -1 ? undefined : end)
    .flatMap((line) => (line.from === 'customer' ? [hear(line, languages)] : []));
}

function outcomeOf(
  { stage, signals, feedback }: AiLine,
  reaction: readonly Heard[],
): Attempt['outcome'] {
  if (feedback !== null) return feedback === 'helpful' ? 'accepted' : 'rejected';
  if (reaction.some(isAgainst)) return 'rejected';
  if (stage === 'interrupted' || signals.grounded === false) return 'unresolved';
  if (reaction.some((heard) => heard.find('acceptance').length > 0)) return 'accepted';
  return 'unknown';
}

function isAgainst(heard: Heard): boolean {
  return (
    isMereRequest(heard) ||
    heard.find('rejection').length > 0 ||
    frustrationByRules(heard, true).score >= upset
  );
}

/** "A person, please" turns an answer down; "my order is late, can I talk to a person" may be about something else. */
function isMereRequest(heard: Heard): boolean {
  const span = findRequest(heard);
  if (span === null) return false;
  const others = heard.words.filter(({ start, end }) => end <= span.start || span.end <= start);
  return others.length < enoughForAnother;
}

const enoughForAnother = 4;

/** Without Markdown, the name it is addressed to, and the signature. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/\[([^[\]]{0,200})\]\([^()]{0,2000}\)/g, '$1')
    .replaceAll(/^ {0,8}(?:[-*+>]|\d{1,3}[.)]|#{1,6}) /gm, '')
    .replaceAll(/\*\*|__|`/g, '')
    .replaceAll(/(?<![\w.])@\w+\s*|\s[\^/][A-Z]\w{0,2}$/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Said when there is nothing more to say. */
const closing =
  /\b(?:anything else|have a (?:great|good|nice|lovely)|feel free|glad|welcome|in the future|any(?: other| further)? (?:questions|concerns)|good night)\b/i;

/** Asks the customer for something, or tells them what can be done. */
const doing =
  /\?|\b(?:please|you can|you.ll need|you need|could you|can you|we can|we.ll|i can|check|send|let us know|try|go to|visit|call|refund|return|policy)\b|\b(?:bitte|können sie|veuillez|vous pouvez|por favor|puede|pode|si prega|può)\b/i;
const fewestWords = 4;

export function isDoing({ gist }: Tried): boolean {
  return doing.test(gist) && !closing.test(gist);
}

function gistOf(text: string): string {
  const sentences = sentencesOf(text).filter(
    (sentence) => sentence.split(' ').length > fewestWords,
  );
  const telling = sentences.filter((sentence) => !closing.test(sentence));
  return telling.findLast((sentence) => doing.test(sentence)) ?? telling.at(-1) ?? text;
}
