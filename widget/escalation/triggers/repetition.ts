/** Going in circles: the same question again, answers that fail, or a long way without getting anywhere. */
import type { AiLine } from '../../model/line.ts';
import type { Reason } from '../../model/reason.ts';
import { doubtsAbout } from '../answers.ts';
import type { Case, Utterance } from '../case.ts';
import { likeness } from '../likeness.ts';
import { because, fact, quoteAll } from '../reasons.ts';
import type { AppliedTier } from '../tiers.ts';
import { limitsFor } from './confidence.ts';

export function repetition(of: Case, tier: AppliedTier | null): readonly Reason[] {
  if (!of.said) return [];
  return [...sameQuestion(of, of.said), ...failedAnswers(of, tier), ...noProgress(of)];
}

/** From here on two messages of a customer ask the same. */
const same = 0.5;
/** Answers that lie further back are no part of the circle. */
const memorable = 8;
/** "Yes", "order 4892": too little to be a question. */
const fewestWords = 3;

function sameQuestion({ scope, utterances }: Case, said: Utterance): readonly Reason[] {
  const { sameQuestion: limit, do: act } = scope.triggers.repetition;
  const again = repeats(utterances, said);
  if (again.length + 1 < limit || again.length === 0) return [];
  const evidence = [said, ...again].map(({ line }) => quoteAll(line));
  return [because('repetition', 'same-question', act, evidence)];
}

/** What the customer had asked before in other words, and had an answer to. */
export function repeats(utterances: readonly Utterance[], said: Utterance): readonly Utterance[] {
  const at = utterances.indexOf(said);
  if (said.heard.words.length < fewestWords) return [];
  const answered = utterances.findLastIndex(({ after }, place) => place <= at && after !== '');
  return utterances
    .slice(Math.max(0, at - memorable), Math.max(0, answered))
    .filter(
      ({ heard }) =>
        heard.words.length >= fewestWords && likeness(heard.pieces(), said.heard.pieces()) >= same,
    );
}

function failedAnswers(of: Case, tier: AppliedTier | null): readonly Reason[] {
  const { failedAnswers: limit, do: act } = of.scope.triggers.repetition;
  const failed = answersIn(of)
    .slice(-memorable)
    .filter((answer) => hasFailed(answer, of, tier));
  if (failed.length < limit || failed.length === 0) return [];
  const evidence = failed.toReversed().map((answer) => fact(answer, 'answer', 'failed'));
  return [because('repetition', 'failed-answers', act, evidence)];
}

/** By what it shows of itself, by what the customer thinks of it, or by what they say next. */
function hasFailed(answer: AiLine, of: Case, tier: AppliedTier | null): boolean {
  if (answer.feedback === 'unhelpful' || answer.stage === 'interrupted') return true;
  const next = replyTo(answer, of);
  if (
    next &&
    (next.heard.find('rejection').length > 0 || repeats(of.utterances, next).length > 0)
  ) {
    return true;
  }
  const limits = limitsFor(answer, of, tier);
  const [weakest] = doubtsAbout(answer, of);
  return limits !== null && weakest !== undefined && weakest.confidence < limits.threshold;
}

function replyTo(answer: AiLine, { spell, utterances }: Case): Utterance | undefined {
  const at = spell.lines.indexOf(answer);
  return utterances.find(({ line }) => spell.lines.indexOf(line) > at);
}

function answersIn({ spell }: Case): readonly AiLine[] {
  return spell.lines.flatMap((line) => (line.from === 'ai' && line.text !== '' ? [line] : []));
}

/** Since the customer was last helped. */
function noProgress({ scope, utterances, said }: Case): readonly Reason[] {
  const { turns, do: act } = scope.triggers.repetition;
  const recent = utterances.slice(-turns);
  const isHelped = recent.some(({ heard }) => heard.find('acceptance').length > 0);
  if (!said || recent.length < turns || isHelped) return [];
  return [because('repetition', 'no-progress', act, [fact(said.line, 'turns', String(turns))])];
}
