/** What those who wait are to be told now: places and waits that have changed, and why one has grown. */
import type { QueueReason } from '../../../widget/conversation/memory.ts';
import type { WireQueue } from '../../../widget/desks/wire.ts';
import type { Floor, WaitRange } from './estimate.ts';
import { estimate } from './estimate.ts';
import type { Waiting } from './queue.ts';
import { inOrder } from './queue.ts';

export type Told = Waiting & {
  /** What they were told last; null when nothing since they began to wait. */
  readonly told: WireQueue | null;
};

export type Telling = { readonly id: string; readonly queue: WireQueue };

/** So far in front every step is told at once. */
const near = 5;
/** Further back in rounds, in seconds: so that one look at the whole queue serves everybody. */
const round = 15;
/** Rounds between two estimates for one customer. */
const estimateEvery = 2;
/** A wait has changed noticeably when it has by so many seconds and by that share. */
const noticeable = { seconds: 60, share: 0.25 };

/** Seconds after which it is worth looking again, although nothing has happened. */
export const reviewEvery = round;

export function review(waiting: readonly Told[], floor: Floor, now: string): readonly Telling[] {
  const queue = inOrder(waiting);
  const due = queue.map((one, index) => isDue(one.told, index + 1, now));
  if (!due.includes(true)) return [];
  const ranges = estimate(queue.slice(0, due.lastIndexOf(true) + 1), floor, now);
  return queue.flatMap((one, index) => {
    const range = steadied(one.told, ranges[index] ?? null);
    const next = standingAt(index, queue.length, range, floor, now);
    if (!due[index] || !hasChanged(one.told, next)) return [];
    const reason = reasonFor(one, next, queue.slice(0, index));
    return [{ id: one.id, queue: reason === null ? next : { ...next, reason } }];
  });
}

/** For somebody who has just come, or asks. */
export function standing(
  id: string,
  waiting: readonly Waiting[],
  floor: Floor,
  now: string,
): WireQueue {
  const queue = inOrder(waiting);
  const index = queue.findIndex((one) => one.id === id);
  if (index < 0) return { position: null, length: queue.length, updated_at: now };
  const ahead = queue.slice(0, index + 1);
  return standingAt(index, queue.length, estimate(ahead, floor, now)[index] ?? null, floor, now);
}

function standingAt(
  index: number,
  length: number,
  range: WaitRange | null,
  { agents }: Floor,
  now: string,
): WireQueue {
  const eta = range === null ? {} : { eta_s: range };
  return { position: index + 1, length, ...eta, agents: agents.length, updated_at: now };
}

function isDue(told: WireQueue | null, position: number, now: string): boolean {
  if (told === null) return true;
  const rounds = roundOf(now) - roundOf(told.updated_at ?? now);
  if (told.position === position) return rounds >= estimateEvery;
  return position <= near || rounds > 0;
}

function roundOf(time: string): number {
  return Math.floor(Date.parse(time) / 1000 / round);
}

function hasChanged(told: WireQueue | null, next: WireQueue): boolean {
  if (told === null || told.position !== next.position) return true;
  return (['p10', 'p90'] as const).some((end) =>
    isNoticeable(told.eta_s?.[end], next.eta_s?.[end]),
  );
}

/** What has grown by less than can be known has not grown. */
function steadied(told: WireQueue | null, range: WaitRange | null): WaitRange | null {
  const was = told?.eta_s?.p90;
  if (range === null || was === undefined || range.p90 <= was) return range;
  if (isNoticeable(was, range.p90) || range.p50 > was) return range;
  return { ...range, p90: was };
}

function isNoticeable(was: number | undefined, is: number | undefined): boolean {
  if (was === undefined || is === undefined) return was !== is;
  return Math.abs(is - was) >= Math.max(noticeable.seconds, noticeable.share * was);
}

/** A number that grows, or goes away, is never told without a reason. */
function reasonFor(
  { told, left }: Told,
  next: WireQueue,
  ahead: readonly Waiting[],
): QueueReason | null {
  if (told === null) return left === null ? null : 'left';
  if ((next.position ?? 0) > (told.position ?? 0)) {
    const since = told.updated_at ?? '';
    return ahead.some((one) => one.left !== null && one.left.at >= since) ? 'returned' : 'priority';
  }
  const was = told.eta_s?.p90;
  const is = next.eta_s?.p90 ?? Infinity;
  if (was === undefined || is <= was) return null;
  return (next.agents ?? 0) < (told.agents ?? 0) ? 'agents' : 'slower';
}
