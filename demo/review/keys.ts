/** What a key does on the reviewer's page. Letters mark the handoff, digits the answer of the AI that is pointed at. */
import { answerVerdicts, handoffVerdicts } from '../desk/core/fact.ts';
import type { About, ReviewMark } from '../desk/agents/wireReview.ts';

export const handoffKeys = { right: 'r', late: 'l', needless: 'n' } as const;

export const keyHelp =
  'J and K go from answer to answer. R, L and N mark the handoff as right, late or needless; 1 to 4 mark the answer as correct, incorrect, outdated or unsafe. The same key again takes a mark back.';

/** Where nobody was called. */
export const aloneKeyHelp =
  'J and K go from answer to answer. L and N mark that a person was needed, or not; 1 to 4 mark the answer as correct, incorrect, outdated or unsafe. The same key again takes a mark back.';

/** What pressing this marks, or null. A mark that stands already is taken back. */
export function markFor(
  key: string,
  answer: string | null,
  own: readonly ReviewMark[],
): About | null {
  const handoff = handoffVerdicts.find((verdict) => handoffKeys[verdict] === key);
  if (handoff) return toggled({ kind: 'handoff', verdict: handoff }, own);
  const verdict = answerVerdicts[Number(key) - 1];
  return verdict === undefined || answer === null
    ? null
    : toggled({ kind: 'answer', message: answer, verdict }, own);
}

export function toggled(about: About, own: readonly ReviewMark[]): About {
  const before = own.find((mark) => isOfSame(mark.about, about));
  return before?.about.verdict === about.verdict ? { ...about, verdict: null } : about;
}

export function isOfSame(one: About, other: About): boolean {
  if (one.kind !== other.kind) return false;
  return one.kind === 'handoff' || other.kind === 'handoff' || one.message === other.message;
}

/** The answer before or after the one that is pointed at; the first or last where none is. */
export function neighbour(
  answers: readonly string[],
  pointed: string | null,
  step: 1 | -1,
): string | null {
  const at = pointed === null ? -1 : answers.indexOf(pointed);
  if (at === -1) return (step === 1 ? answers[0] : answers.at(-1)) ?? null;
  return answers[at + step] ?? answers[at] ?? null;
}
