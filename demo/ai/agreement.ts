/** What a person has agreed with the customer, as told to the AI in a system message. */
import { isFiller, wordsOf } from '../../widget/knowledge/words.ts';
import type { ChatRequest } from './request.ts';
import { textOf } from './request.ts';

export type Agreement = {
  readonly who: string | null;
  readonly did: 'agreed with' | 'told';
  readonly what: string;
};

/** The newest note wins: people change their minds, and the customer knows the latest. */
export function agreementIn(messages: ChatRequest['messages']): Agreement | null {
  const notes = messages
    .filter(({ role }) => role === 'system' || role === 'developer')
    .map(textOf);
  const note = notes.findLast((text) => /\b(?:agreed|agreement|promised)\b/i.test(text));
  if (note === undefined) return lastWords(notes);

  const what = afterMark(note);
  const who = nameIn(note) ?? nameIn(notes.findLast((text) => nameIn(text) !== null) ?? '');
  return what === '' ? null : { who, did: 'agreed with', what };
}

/** Nothing was noted down, but a person has spoken. */
function lastWords(notes: readonly string[]): Agreement | null {
  const mark = / wrote to the customer: /;
  const note = notes.findLast((text) => mark.test(text));
  const what = note?.split(mark).slice(1).join(' ').trim() ?? '';
  return what === '' ? null : { who: nameIn(note ?? ''), did: 'told', what };
}

/** "Keep to what was agreed with the customer: a refund of $89" leaves "a refund of $89". */
function afterMark(note: string): string {
  const mark = /\b(?:agreed|agreement|promised)\b[^:.\n]{0,80}:/i.exec(note);
  return mark === null ? note.trim() : note.slice(mark.index + mark[0].length).trim();
}

function nameIn(note: string): string | null {
  return (
    /\b(?:colleague|agent) (\p{Lu}[\p{L}'-]{1,40})/u.exec(note)?.[1] ??
    /^(\p{Lu}[\p{L}'-]{1,40})(?: \p{Lu}[\p{L}'.-]{0,40})? (?:has )?(?:agreed|promised)\b/u.exec(
      note,
    )?.[1] ??
    null
  );
}

/** `asked`: the question is about the agreement itself. `touched`: it is about the same matter. */
export function bearingOn(
  question: string,
  { what, who }: Agreement,
): 'asked' | 'touched' | 'none' {
  const said = question.toLowerCase();
  if (/\b(?:agree|agreed|agreement|promise|promised|arranged|colleague|decided)\b/.test(said)) {
    return 'asked';
  }
  const names = [who?.toLowerCase(), 'he', 'she', 'they', 'we', 'you', 'agent', 'human', 'person'];
  const isReport = /\b(?:what|did|say|said|offer|offered|told|happens|next)\b/.test(said);
  if (isReport && names.some((name) => name !== undefined && said.split(/\W+/).includes(name))) {
    return sharedWords(question, what) > 0 || /\b(?:say|said|told|offer|offered)\b/.test(said)
      ? 'asked'
      : 'none';
  }
  return sharedWords(question, what) > 0 ? 'touched' : 'none';
}

function sharedWords(one: string, other: string): number {
  const words = new Set(wordsOf(other).filter((word) => !isFiller(word)));
  return new Set(wordsOf(one).filter((word) => words.has(word))).size;
}
