/** Reads the evaluation files where they are. Nothing of them is copied; README.md says what they are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Side = 'dev' | 'held';

/** Of the publisher or the team; null where nobody could say. */
export type Label = 0 | 1 | null;

export type Given = {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly src: string;
  readonly kind?: string;
  /** Made from templates. */
  readonly synthetic?: boolean;
  /** What the other side had said. */
  readonly prev?: string;
  /** The customer's own words, where `text` is a translation. */
  readonly orig?: string;
  readonly origLang?: string;
  readonly bot?: string;
  readonly intent?: string;
  readonly amounts?: readonly number[];
} & { readonly [label in LabelName]?: Label };

export type LabelName = 'human' | 'frus' | 'churn' | 'legal' | 'billing' | 'urgent' | 'oos';

export type Dialogue = {
  readonly id: string;
  readonly src: string;
  readonly turns: readonly { readonly r: 'c' | 'a'; readonly t: string }[];
  /** Summaries that people wrote. */
  readonly refs?: readonly string[];
  /** `human`: labelled by people; `auto`: found by a program, about one in twelve wrong. */
  readonly factLabels?: 'human' | 'auto';
  readonly facts?: readonly {
    readonly k: string;
    readonly v: string;
    /** Must not be shown around: the end of a card or of a social security number. */
    readonly pii?: boolean;
  }[];
};

export type PrivateText = {
  readonly id: string;
  readonly text: string;
  readonly src: string;
  readonly spans: readonly { readonly s: number; readonly e: number; readonly type: string }[];
  /** Must stay readable: an order number, a date, a sum. */
  readonly keep?: string;
};

export type EvaluationSet = {
  readonly requests: readonly Given[];
  readonly frustration: readonly Given[];
  readonly topics: readonly Given[];
  readonly ordinary: readonly Given[];
  readonly amounts: readonly Given[];
  readonly foreign: readonly Given[];
  /** What each bot of `foreign` knows. */
  readonly known: readonly (Given & { readonly bot: string; readonly intent: string })[];
  readonly dialogues: readonly Dialogue[];
  readonly privateTexts: readonly PrivateText[];
};

const files = {
  requests: 'human-request',
  frustration: 'frustration',
  topics: 'topics',
  ordinary: 'ordinary',
  amounts: 'amounts',
  foreign: 'oos',
  known: 'oos-kb',
  dialogues: 'dialogues',
  privateTexts: 'pii',
} as const;

export function missingIn(folder: string, side: Side): readonly string[] {
  return Object.values(files)
    .map((name) => pathOf(folder, name, side))
    .filter((path) => !existsSync(path));
}

export function readSet(folder: string, side: Side): EvaluationSet {
  const read = (name: string) => readLines(pathOf(folder, name, side));
  // Believed as they are: the same files are scored by others, and a wrong field would show there.
  return {
    requests: read(files.requests),
    frustration: read(files.frustration),
    topics: read(files.topics),
    ordinary: read(files.ordinary),
    amounts: read(files.amounts),
    foreign: read(files.foreign),
    known: read(files.known),
    dialogues: read(files.dialogues),
    privateTexts: read(files.privateTexts),
  } as EvaluationSet;
}

export function readLines(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

function pathOf(folder: string, name: string, side: Side): string {
  return join(folder, `${name}.${side}.jsonl`);
}
