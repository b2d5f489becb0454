/** Going in circles: the same question again, answers that fail, or a long way without getting anywhere. */
import type { AiLine, CustomerLine } from '../../model/line.ts';
import type { Reason } from '../../model/reason.ts';
import type { Case, Utterance } from '../case.ts';
import type { Heard } from '../hearing/hear.ts';
import { type Beside, keptBeside } from '../hearing/keptBeside.ts';
import { overlap } from '../hearing/likeness.ts';
import { because, fact, quote } from '../reasons.ts';
import type { AppliedTier } from '../tiers.ts';
import { weakness } from './confidence.ts';

/** From here on two messages of a customer are about the same; fitted on labelled cuts, `test/eval/repetition.md`. */
const same = { weight: 10, share: 0.4 };
/** The same for somebody who shows that they are not helped. */
const sameInTrouble = { weight: 5, share: 0.25 };
/** And for a short question, said again almost word for word. */
const sameWords = { weight: 4, share: 0.9 };
/** What lies further back is no part of the circle. */
const memorable = 8;

export function repetition(of: Case, tier: AppliedTier | null): readonly Reason[] {
  const { said, utterances, scope } = of;
  if (!said) return [];
  const { sameQuestion, failedAnswers, turns, do: act } = scope.triggers.repetition;

  const again = repeats(of, said);
  const failed = answersIn(of)
    .slice(-memorable)
    .flatMap(({ answer, reply }) => (hasFailed(answer, reply, of, tier) ? [answer] : []));
  const recent = utterances.slice(-turns);
  const isHelped = recent.some(({ heard }) => heard.find('acceptance').length > 0);

  return [
    again.length > 0 && again.length + 1 >= sameQuestion
      ? [
          because(
            'repetition',
            'same-question',
            act,
            [said.line, ...again].map((line) => quote(line)),
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

/** Each answer with what the customer said next. */
function answersIn({ spell, utterances }: Case) {
  let said = 0;
  const answers: { readonly answer: AiLine; readonly reply: Utterance | undefined }[] = [];
  for (const line of spell.lines) {
    if (line.from === 'customer') said += 1;
    if (line.from === 'ai' && line.text !== '')
      answers.push({ answer: line, reply: utterances[said] });
  }
  return answers;
}

const found = new WeakMap<Heard, Beside<readonly CustomerLine[]>>();

/** What the customer had asked before in other words, and had an answer to. */
function repeats({ utterances, hear }: Case, said: Utterance): readonly CustomerLine[] {
  const at = utterances.indexOf(said);
  const answered = utterances.findLastIndex(({ after }, place) => place <= at && after !== '');
  const earlier = utterances
    .slice(Math.max(0, at - memorable), Math.max(0, answered))
    .map(({ line }) => line);
  return keptBeside(found, said.heard, earlier, () =>
    earlier.filter((one) => asksAgain(said.heard, hear(one))),
  );
}

export function asksAgain(said: Heard, before: Heard): boolean {
  const isInTrouble = said.find('rejection').length > 0 || said.find('frustration').length > 0;
  const limits = [same, sameWords, ...(isInTrouble ? [sameInTrouble] : [])];
  const { weight, share } = overlap(said.content(), before.content());
  return limits.some((limit) => weight >= limit.weight && share >= limit.share);
}

/** By what it shows of itself, by what the customer thinks of it, or by what they say next. */
function hasFailed(
  answer: AiLine,
  reply: Utterance | undefined,
  of: Case,
  tier: AppliedTier | null,
): boolean {
  return (
    answer.feedback === 'unhelpful' ||
    answer.stage === 'interrupted' ||
    (reply !== undefined &&
      (reply.heard.find('rejection').length > 0 || repeats(of, reply).length > 0)) ||
    weakness(answer, of, tier) !== null
  );
}
