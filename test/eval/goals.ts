/** What a handoff has to carry and to hide: each figure with its goal, for the terminal, the page and the README. */
import type { HandoffReport, RedactionReport } from './report.ts';
import type { Interval } from '../../demo/desk/core/wilson.ts';

export type Measured = {
  readonly name: string;
  readonly value: number | null;
  readonly n: number;
  readonly within: Interval | null;
  readonly goal: { readonly is: 'least' | 'most'; readonly value: number };
};

type Reports = { readonly handoff: HandoffReport; readonly redaction: RedactionReport };

export function measuredOf({ handoff, redaction }: Reports): readonly Measured[] {
  const { human, automatic, whole, invented, leaked, rouge } = handoff;
  const least = (value: number) => ({ is: 'least', value }) as const;
  const most = (value: number) => ({ is: 'most', value }) as const;
  const count = (name: string, of: HandoffReport['human'], goal: Measured['goal']): Measured => ({
    name,
    value: of.share,
    n: of.n,
    within: of.within,
    goal,
  });
  const plain = (name: string, value: number, n: number, goal: Measured['goal']): Measured => ({
    name,
    value,
    n,
    within: null,
    goal,
  });
  return [
    count('facts labelled by people: carried', human, least(0.93)),
    count('facts found by a program: carried', automatic, least(0.97)),
    count('conversations with every fact carried', whole, least(0.85)),
    count('numbers that nobody said', invented, most(0)),
    count('ends of cards and security numbers shown', leaked, most(0)),
    plain('words, for each of the conversation', handoff.length, handoff.dialogues, most(0.45)),
    plain('ROUGE-1 against summaries by people', rouge.narrative, rouge.n, least(0.37)),
    ...redaction.kinds.map(({ kind, ...of }) =>
      count(`${names[kind] ?? kind}: hidden`, of, least(kind === 'PHONE' ? 0.88 : 0.99)),
    ),
    count('order numbers, dates and sums: left alone', redaction.kept, least(0.98)),
    count('messages in which something is hidden for nothing', redaction.falsely, most(0.08)),
  ];
}

const names: Readonly<Record<string, string>> = {
  CARD: 'cards',
  EMAIL: 'e-mail addresses',
  IBAN: 'IBANs',
  PHONE: 'phone numbers',
  SSN: 'social security numbers',
};

export function isReached({ value, goal }: Measured): boolean {
  if (value === null) return false;
  return goal.is === 'least' ? value >= goal.value : value <= goal.value;
}

export function goalText({ goal }: Measured): string {
  return `${goal.is === 'least' ? '≥' : '≤'} ${goal.value}`;
}
