/** What page and worker say to each other. Both come from one build, so nothing here is from outside. */
import type { Retold } from './retell.ts';
import type { Quality } from './sums.ts';

export type Asked =
  /** Reads what is stored, of so many days: every `of`th conversation. */
  | { readonly do: 'read'; readonly days: number; readonly part: Part }
  /** Both as they stand in a file. A newer run ends an older one. */
  | {
      readonly do: 'replay';
      readonly run: number;
      readonly inForce: object;
      readonly wanted: object;
    }
  /** Precision and recall at each of these values, on what is marked. */
  | {
      readonly do: 'curve';
      readonly run: number;
      readonly document: object;
      readonly path: readonly string[];
      readonly values: readonly number[];
    }
  | { readonly do: 'stop' };

/** Several workers divide what is stored. `at`: from 0. */
export type Part = { readonly at: number; readonly of: number };

export type CurvePoint = Quality & { readonly value: number };

export type Answered =
  | { readonly kind: 'reading'; readonly read: number }
  | { readonly kind: 'read'; readonly conversations: number; readonly marked: number }
  | { readonly kind: 'unread'; readonly why: string }
  /** `rows` are those since the last answer. */
  | {
      readonly kind: 'replayed';
      readonly run: number;
      readonly rows: readonly Retold[];
    }
  | { readonly kind: 'finished'; readonly run: number; readonly ms: number }
  | { readonly kind: 'curve'; readonly run: number; readonly points: readonly CurvePoint[] };
