/** What a run leaves behind, as it stands in `.eval/report.json`. README.md says what each figure means. */
import type { Interval } from '../../demo/desk/core/wilson.ts';
import type { Ceiling, CurvePoint, Quality, Rate } from './statistics.ts';
import type { Side } from './evaluationSet.ts';

export type Report = {
  readonly schema: 1;
  readonly made: string;
  readonly side: Side;
  readonly messages: number;
  readonly triggers: readonly TriggerReport[];
  /** Any trigger that hands over or offers to: see `any` in README.md. */
  readonly any: readonly OrdinaryRate[];
  readonly amounts: readonly AmountsSlice[];
  /** Null where the dialogues are not those that were labelled. */
  readonly repetition: RepetitionReport | null;
  readonly handoff: HandoffReport;
  readonly redaction: RedactionReport;
  readonly time: TimeReport;
  readonly sizes: readonly Size[];
};

export type TriggerReport = {
  readonly id: TriggerId;
  readonly title: string;
  /** The first is everything. */
  readonly slices: readonly Slice[];
  /** Empty for what cannot be asked of ordinary messages. */
  readonly ordinary: readonly OrdinaryRate[];
  readonly ceilings: readonly Ceiling[];
  /** Messages made to look like it. */
  readonly lookAlikes: Rate | null;
  /** Empty where there are no grades between yes and no. */
  readonly curve: readonly CurvePoint[];
  readonly missed: Mistakes;
  /** Among the labelled and the ordinary messages. */
  readonly falselyFired: Mistakes;
};

/** The worst of them, each source in turn. */
export type Mistakes = { readonly count: number; readonly worst: readonly Mistake[] };

export type TriggerId =
  | 'request'
  | 'frustration'
  | 'frustration-rules'
  | 'churn'
  | 'legal'
  | 'billing'
  | 'urgent'
  | 'out-of-scope';

export type Slice = Quality & { readonly name: string };

export type OrdinaryRate = Rate & { readonly name: string };

export type Mistake = {
  readonly source: string;
  readonly score: number;
  readonly text: string;
  /** The words that were heard as a sign. */
  readonly heard: readonly string[];
};

export type AmountsSlice = {
  readonly name: string;
  readonly messages: number;
  /** Share of the messages with exactly the sums that are in them. */
  readonly exact: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
};

export type RepetitionReport = {
  readonly slices: readonly Slice[];
  /** Share of the repetitions that are noticed at once or at the customer's next turn. */
  readonly recallOneTurnLate: number | null;
  readonly missed: readonly Cut[];
  readonly falselyFired: readonly Cut[];
};

export type Cut = {
  readonly dialogue: string;
  readonly turn: number;
  readonly text: string;
  /** The earlier turn that was labelled, or the one that it was taken for. */
  readonly earlier: string;
  readonly likeness: number;
};

export type Count = {
  readonly n: number;
  readonly hits: number;
  readonly share: number | null;
  readonly within: Interval | null;
};

/** What a person knows from the packet alone. */
export type HandoffReport = {
  readonly dialogues: number;
  /** Of the facts labelled by people, by a program, and of the dialogues: how many are carried whole. */
  readonly human: Count;
  readonly automatic: Count;
  readonly whole: Count;
  /** Words of the packet for each word of the dialogue. */
  readonly length: number;
  /** Numbers and e-mail addresses that the dialogue does not have. */
  readonly invented: Count;
  /** Ends of cards and social security numbers that are shown. */
  readonly leaked: Count;
  /** ROUGE-1 F1 against summaries by people: of issue and attempt, and of the summary as it is sent. */
  readonly rouge: { readonly n: number; readonly narrative: number; readonly whole: number };
  readonly missed: readonly {
    readonly dialogue: string;
    readonly kind: string;
    readonly value: string;
  }[];
};

export type RedactionReport = {
  readonly kinds: readonly (Count & { readonly kind: string })[];
  /** Of the texts that hold nothing private, those in which something was hidden. */
  readonly falsely: Count;
  /** Of the values that must stay readable, those that do. */
  readonly kept: Count;
  readonly missed: readonly { readonly kind: string; readonly text: string }[];
};

export type TimeReport = {
  /** Microseconds. */
  readonly messages: Spread;
  /** Messages of 4 kB that are made to be slow. */
  readonly pressure: Spread & { readonly worstShape: string };
  /** Milliseconds: the verdict on 200 lines never seen before, and on one line more. */
  readonly transcript: { readonly first: number; readonly oneMore: number };
  /** Milliseconds for a packet of 200 lines never seen before, and for its text. */
  readonly packet: number;
};

export type Spread = {
  readonly n: number;
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
};

export type Size = { readonly name: string; readonly gzip: number };
