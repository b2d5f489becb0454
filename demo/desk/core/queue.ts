/** Who is next, and how long it may take. An estimate is a range or nothing. */
import type { WireQueue } from '../../../widget/desks/wire.ts';
import type { Priority } from '../../../widget/model/packet.ts';

export type Waiting = {
  readonly id: string;
  readonly priority: Priority;
  /** Somebody has talked to this customer and passed them on. */
  readonly isPassedOn?: boolean;
  /** RFC 3339, UTC: such times sort as text. */
  readonly queuedAt: string;
};

export type Pace = {
  readonly agentsOnline: number;
  /** Seconds that recent conversations took from claim to end. */
  readonly handleTimes: readonly number[];
};

export type WaitRange = { readonly p50: number; readonly p90: number };

const rank: Readonly<Record<Priority, number>> = { urgent: 0, high: 1, normal: 2, low: 3 };

/** Below this many finished conversations a percentile is a guess, and a guess is not shown. */
const enough = 3;

export function inOrder<Each extends Waiting>(waiting: readonly Each[]): readonly Each[] {
  return waiting.toSorted(
    (a, b) => place(a) - place(b) || compare(a.queuedAt, b.queuedAt) || compare(a.id, b.id),
  );
}

/** Who was passed on has waited before; only danger goes first. */
function place({ priority, isPassedOn }: Waiting): number {
  return isPassedOn === true ? Math.min(rank[priority], 0.5) : rank[priority];
}

export function estimate(position: number, pace: Pace): WaitRange | null {
  if (pace.agentsOnline === 0 || pace.handleTimes.length < enough) return null;
  const sorted = pace.handleTimes.toSorted((a, b) => a - b);
  const turns = position / pace.agentsOnline;
  return { p50: seconds(at(sorted, 0.5) * turns), p90: seconds(at(sorted, 0.9) * turns) };
}

export function standing(
  id: string,
  queue: readonly Waiting[],
  pace: Pace,
  now: string,
): WireQueue {
  const index = queue.findIndex((one) => one.id === id);
  if (index < 0) return { position: null, length: queue.length, updated_at: now };
  const range = estimate(index + 1, pace);
  return {
    position: index + 1,
    length: queue.length,
    ...(range === null ? {} : { eta_s: range }),
    updated_at: now,
  };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Whole tens: a wait is not known to the second. */
function seconds(value: number): number {
  return Math.max(10, Math.ceil(value / 10) * 10);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
