/** What several workers say, each of its part of what is stored, as one. Pure. */
import { type Share, shareOf } from '../../desk/core/wilson.ts';
import type { Answered, CurvePoint } from './protocol.ts';
import type { Retold } from './retell.ts';

export type Stored =
  | { readonly kind: 'reading'; readonly read: number }
  | { readonly kind: 'read'; readonly conversations: number; readonly marked: number }
  | { readonly kind: 'unread'; readonly why: string };

export type Run = {
  /** As they come; once it is finished, by number. */
  readonly rows: readonly Retold[];
  readonly state:
    | { readonly kind: 'running' }
    | { readonly kind: 'stopped' }
    | { readonly kind: 'finished'; readonly ms: number };
};

export type Curve = { readonly points: readonly CurvePoint[] };

export type Crew = {
  /** One for each worker, as are `curves`. */
  readonly stored: readonly Stored[];
  /** Null until something is replayed. */
  readonly run: Run | null;
  /** How long each took that has come to the end of the run, in ms. */
  readonly finished: readonly number[];
  readonly curves: readonly (readonly CurvePoint[])[] | null;
};

const unread: Stored = { kind: 'reading', read: 0 };

export function crewOf(workers: number): Crew {
  const stored = Array.from({ length: workers }, () => unread);
  return { stored, run: null, finished: [], curves: null };
}

export function reading(crew: Crew): Crew {
  return { ...crew, stored: crew.stored.map(() => unread) };
}

export function running(crew: Crew): Crew {
  return { ...crew, run: { rows: [], state: { kind: 'running' } }, finished: [], curves: null };
}

export function stopped({ run, ...crew }: Crew): Crew {
  return { ...crew, run: run && { ...run, state: { kind: 'stopped' } } };
}

export function drawing(crew: Crew): Crew {
  return { ...crew, curves: crew.stored.map(() => []) };
}

export function hear(crew: Crew, worker: number, answered: Answered): Crew {
  const { stored, run, curves } = crew;
  switch (answered.kind) {
    case 'reading':
    case 'read':
    case 'unread':
      return { ...crew, stored: stored.with(worker, answered) };
    case 'replayed':
      return run === null
        ? crew
        : { ...crew, run: { ...run, rows: [...run.rows, ...answered.rows] } };
    case 'finished':
      return ended({ ...crew, finished: [...crew.finished, answered.ms] });
    case 'curve':
      return { ...crew, curves: curves?.with(worker, answered.points) ?? null };
  }
}

function ended({ run, ...crew }: Crew): Crew {
  const { finished, stored } = crew;
  if (run === null || finished.length < stored.length) return { ...crew, run };
  const rows = run.rows.toSorted((one, other) => one.number - other.number);
  return { ...crew, run: { rows, state: { kind: 'finished', ms: Math.max(...finished) } } };
}

/** All of it is read once every worker has read its part, and nothing is where one cannot. */
export function storedBy({ stored }: Crew): Stored {
  const failed = stored.find(({ kind }) => kind === 'unread');
  if (failed !== undefined) return failed;
  const read = stored.flatMap((one) => (one.kind === 'read' ? [one] : []));
  const conversations = sum(read.map((one) => one.conversations));
  if (read.length === stored.length) {
    return { kind: 'read', conversations, marked: sum(read.map(({ marked }) => marked)) };
  }
  const others = stored.map((one) => (one.kind === 'reading' ? one.read : 0));
  return { kind: 'reading', read: conversations + sum(others) };
}

/** Each worker measures at the same values. */
export function curveBy({ curves }: Crew): Curve | null {
  if (curves === null) return null;
  const [first = [], ...others] = curves;
  const points = first.map((point, at) =>
    others.reduce((all, other) => together(all, other[at]), point),
  );
  return { points };
}

function together(one: CurvePoint, other: CurvePoint | undefined): CurvePoint {
  if (other === undefined) return one;
  const { value, precision, recall } = one;
  return {
    value,
    precision: joined(precision, other.precision),
    recall: joined(recall, other.recall),
  };
}

function joined(one: Share, other: Share): Share {
  return shareOf(one.hits + other.hits, one.of + other.of);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
