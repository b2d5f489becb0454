/** Going in circles: the same question again, answers that fail, or a long way without getting anywhere. */
import type { AiLine } from '../../model/line.ts';
import type { Reason } from '../../model/reason.ts';
import type { Case, Utterance } from '../case.ts';
import { likeness } from '../likeness.ts';
import { because, fact, quote } from '../reasons.ts';
import type { AppliedTier } from '../tiers.ts';
import { weakness } from './confidence.ts';

/** From here on two messages of a customer ask the same. */
const same = 0.5;
/** "Yes", "order 4892": too little to be a question. */
const fewestWords = 3;
/** What lies further back is no part of the circle. */
const memorable = 8;

export function repetition(of: Case, tier: AppliedTier | null): readonly Reason[] {
  const { said, utterances, scope, spell } = of;
  if (!said) return [];
  const { sameQuestion, failedAnswers, turns, do: act } = scope.triggers.repetition;

  const again = repeats(utterances, said);
  const failed = spell.lines
    .flatMap((line) => (line.from === 'ai' && line.text !== '' ? [line] : []))
    .slice(-memorable)
    .filter((answer) => hasFailed(answer, of, tier));
  const recent = utterances.slice(-turns);
  const isHelped = recent.some(({ heard }) => heard.find('acceptance').length > 0);

  return [
    again.length > 0 && again.length + 1 >= sameQuestion
      ? [
          because(
            'repetition',
            'same-question',
            act,
            [said, ...again].map(({ line }) => quote(line)),
          ),
        ]
      : [],
    failed.length > 0 && failed.length >= failedAnswers
      ? [
          because(
            'repetition',
            'failed-answers',
            act,
            failed.toReversed().map((answer) => fact(answer, 'answer', 'failed')),
          ),
        ]
      : [],
    recent.length >= turns && !isHelped
      ? [because('repetition', 'no-progress', act, [fact(said.line, 'turns', String(turns))])]
      : [],
  ].flat();
}

/** What the customer had asked before in other words, and had an answer to. */
function repeats(utterances: readonly Utterance[], { heard, line }: Utterance) {
  const at = utterances.findIndex((one) => one.line === line);
  const answered = utterances.findLastIndex(({ after }, place) => place <= at && after !== '');
  if (heard.words.length < fewestWords) return [];
  return utterances
    .slice(Math.max(0, at - memorable), Math.max(0, answered))
    .filter(
      (one) =>
        one.heard.words.length >= fewestWords &&
        likeness(one.heard.pieces(), heard.pieces()) >= same,
    );
}

/** By what it shows of itself, by what the customer thinks of it, or by what they say next. */
function hasFailed(answer: AiLine, of: Case, tier: AppliedTier | null): boolean {
  const { lines } = of.spell;
  const at = lines.indexOf(answer);
  const reply = of.utterances.find(({ line }) => lines.indexOf(line) > at);
  return (
    answer.feedback === 'unhelpful' ||
    answer.stage === 'interrupted' ||
    (reply !== undefined &&
      (reply.heard.find('rejection').length > 0 || repeats(of.utterances, reply).length > 0)) ||
    weakness(answer, of, tier) !== null
  );
}
