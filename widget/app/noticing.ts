/**
 * What is said of the AI beside its answers, whatever it says itself: what it is, to whoever asks, and that an answer is not in
 * the customer's language. Fetched with the first message.
 */
import type { Happening } from '../conversation/happening.ts';
import type { Memory } from '../conversation/memory.ts';
import { eventOf, type Line, type NoteEvent } from '../model/line.ts';
import type { familyOf } from '../escalation/hearing/notation.ts';
import type { findAll } from '../escalation/hearing/phrases.ts';
import { wordsOf } from '../escalation/hearing/words.ts';
import type { looksForeign } from '../escalation/languages/foreign.ts';
import { whatItIs } from '../escalation/languages/whatItIs.ts';

/** What is there with the chart already. */
export type Hearing = {
  readonly familyOf: typeof familyOf;
  readonly findAll: typeof findAll;
  readonly looksForeign: typeof looksForeign;
};

type Noticed = Extract<Happening, { readonly type: 'rules.noticed' }>;

/** Where one message is too short to tell a language by; what was said long ago may have been in another. */
const mostAsked = 3;

/** Once, of what the AI has said or is asked, and never in the middle of an answer. */
export async function notice(
  now: () => Memory,
  hearing: Hearing,
  tell: (news: Noticed) => void,
): Promise<void> {
  const { lines } = now();
  const said = lines.findLast(({ from }) => from === 'customer');
  if (said?.from === 'customer' && asksWhatItIs(said.text, hearing)) {
    note(said.id, { kind: 'note-ai' });
  }
  const answer = lines.findLast((line) => line.from === 'ai' && line.stage === 'whole');
  const language = answer && (await foreignIn(lines, answer, hearing));
  if (answer && language) note(answer.id, { kind: 'note-language', language });

  function note(about: string, event: NoteEvent): void {
    const memory = now();
    const since = memory.lines.slice(memory.lines.findIndex(({ id }) => id === about));
    const last = since.at(-1);
    const isDue =
      memory.owner === 'bot' &&
      since[0]?.id === about &&
      !(last?.from === 'ai' && last.stage === 'streaming') &&
      !since.some((line) => eventOf(line)?.kind === event.kind);
    if (isDue) tell({ type: 'rules.noticed', event });
  }
}

export function asksWhatItIs(text: string, { familyOf: read, findAll: find }: Hearing): boolean {
  const { phrases, classes } = whatItIs;
  family ??= read(phrases, classes);
  return find(family, wordsOf(text)).length > 0;
}

let family: ReturnType<typeof familyOf> | null = null;

/** Null where it is the customer's own, cannot be told, or has been said. */
async function foreignIn(
  lines: readonly Line[],
  answer: Line,
  { looksForeign: isForeign }: Hearing,
): Promise<string | null> {
  const before = lines.slice(0, lines.indexOf(answer));
  const asked = before.flatMap((line) => (line.from === 'customer' ? [line.text] : []));
  const its = 'text' in answer ? answer.text : '';
  const theirs = asked.slice(-mostAsked).toReversed();
  if (![its, ...theirs].some((text) => isForeign(text, wordsOf(text)))) return null;

  const { plainlyIn } = await import('../escalation/languages/others.ts');
  const language = plainlyIn(wordsOf(its));
  // What is plain by itself wins, the newest first: who has changed the language wants that one.
  const wanted = [...theirs, theirs.join('\n')]
    .map((text) => plainlyIn(wordsOf(text)))
    .find((one) => one !== null);
  const told = lines.map(eventOf).findLast((event) => event?.kind === 'note-language');
  const isTold = told?.kind === 'note-language' && told.language === language;
  return !wanted || language === wanted || isTold ? null : language;
}
