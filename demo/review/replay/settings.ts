/** The thresholds that can be turned by hand, and over which the curve is drawn. Pure. */
import type { Scope } from '../../../widget/model/scope.ts';
import { scopeWords } from '../../../widget/model/scopeWords.ts';

export type Threshold = {
  readonly path: readonly string[];
  readonly name: string;
  readonly about: string;
  readonly of: (scope: Scope) => number;
  readonly most: number;
  readonly step: number;
};

const fraction = { most: 1, step: 0.05 };
const count = { most: 20, step: 1 };

export const thresholds: readonly Threshold[] = [
  {
    ...fraction,
    path: ['triggers', 'sentiment', 'frustration'],
    name: 'Frustration from',
    about: scopeWords['triggers.sentiment.frustration'].about,
    of: ({ triggers }) => triggers.sentiment.frustration,
  },
  {
    ...fraction,
    path: ['triggers', 'sentiment', 'urgency'],
    name: 'Urgency from',
    about: scopeWords['triggers.sentiment.urgency'].about,
    of: ({ triggers }) => triggers.sentiment.urgency,
  },
  {
    ...fraction,
    path: ['triggers', 'sentiment', 'distress'],
    name: 'Distress from',
    about: scopeWords['triggers.sentiment.distress'].about,
    of: ({ triggers }) => triggers.sentiment.distress,
  },
  {
    ...fraction,
    path: ['triggers', 'confidence', 'below'],
    name: 'Confidence below',
    about: scopeWords['triggers.confidence.below'].about,
    of: ({ triggers }) => triggers.confidence.below,
  },
  {
    ...count,
    path: ['triggers', 'repetition', 'sameQuestion'],
    name: 'Same question',
    about: scopeWords['triggers.repetition.sameQuestion'].about,
    of: ({ triggers }) => triggers.repetition.sameQuestion,
  },
  {
    ...count,
    path: ['triggers', 'repetition', 'failedAnswers'],
    name: 'Failed answers',
    about: scopeWords['triggers.repetition.failedAnswers'].about,
    of: ({ triggers }) => triggers.repetition.failedAnswers,
  },
  {
    ...count,
    path: ['triggers', 'repetition', 'turns'],
    name: 'Messages without an end',
    about: scopeWords['triggers.repetition.turns'].about,
    of: ({ triggers }) => triggers.repetition.turns,
  },
];

/** Where the curve is measured: eleven places, and today's own. */
export function placesOn({ most, of }: Threshold, today: Scope): readonly number[] {
  const even =
    most === 1
      ? Array.from({ length: 11 }, (_, at) => at / 10)
      : Array.from({ length: 10 }, (_, at) => at + 1);
  return [...new Set([...even, of(today)])].toSorted((one, other) => one - other);
}

/** The document with this place in it set to `value`; a document as it stands in its file. */
export function withSet(
  document: object,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): object {
  const part = new Map<string, unknown>(Object.entries(document)).get(key);
  return { ...document, [key]: rest.length === 0 ? value : withSet(Object(part), rest, value) };
}
