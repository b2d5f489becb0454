/**
 * How long somebody will wait, as a range in which eight of ten waits end. Estimated by playing the queue out many
 * times (Monte Carlo) on what the desk knows: a queue with several servers, handle times drawn from those that
 * were measured, and those that run already drawn from the ones that took longer than they have. Formulas for such
 * queues (Erlang C and A) know neither priorities nor how long a conversation has been going on. On estimating from
 * the state of the queue: Ibrahim and Whitt, "Real-time delay estimation based on delay history", M&SOM 11 (2009).
 * `test/simulate/queue` holds the ranges against simulated days.
 */
import type { Waiting } from './queue.ts';
import { placedAt } from './queue.ts';
import { createRandom, type Random } from './random.ts';
import { createSlots, type Slots } from './slots.ts';

/** What the desk knows of its own work. Times are in seconds. */
export type Floor = {
  /** For each agent on duty: how many conversations they have at most, and how long those they have are running. */
  readonly agents: readonly { readonly room: number; readonly running: readonly number[] }[];
  /** From claim to end, the newest first. */
  readonly handleTimes: readonly number[];
  /** The head start of everybody who came within the last hour. */
  readonly arrivals: readonly number[];
  /** Share of those waiting who give up, in a second. */
  readonly leaving: number;
};

/** Seconds. Whole minutes from one minute on, and the lower end is 0 below half a minute: no wait is known better. */
export type WaitRange = { readonly p10: number; readonly p50: number; readonly p90: number };

/** Below this many finished conversations a range is a guess, and a guess is not shown. */
const enough = 3;
/** More make the ends of a range steadier, by less than they are rounded. */
const runs = 100;
/** Until somebody who is free has seen a customer and claimed them, in seconds. */
const mostPickup = 40;
/** Seconds for which an agent stays, on average, before a break or the end of a shift; as many come as go. */
const stay = 2 * 3600;
/** How far work may speed up or slow down while somebody waits (deviation of a logarithm): breaks, shifts, the day. */
const drift = 0.4;
const hour = 3600;

/** One for each in `queue`, which is in order; null where the desk cannot know. The same for the same. */
export function estimate(
  queue: readonly Waiting[],
  floor: Floor,
  now: string,
): readonly (WaitRange | null)[] {
  const isKnown = floor.agents.length > 0 && floor.handleTimes.length >= enough;
  if (!isKnown || queue.length === 0) return queue.map(() => null);
  const at = Date.parse(now) / 1000;
  // Who was left stands in front of whoever will come.
  const places = queue.map((one) => (one.left === null ? placedAt(one) - at : -Infinity));
  const waits = queue.map(() => new Float64Array(runs));
  const handled = floor.handleTimes.toSorted((a, b) => a - b);
  const coming = flowsOf(floor.arrivals, places.at(-1) ?? 0);
  const free = createSlots();
  const board = { places, coming, floor, handled, free };
  const random = createRandom(1);
  for (let run = 0; run < runs; run += 1) {
    playOut(board, random, (index, wait) => {
      const own = waits[index];
      if (own !== undefined) own[run] = wait;
    });
  }
  return waits.map((own) => rangeOf(own.toSorted()));
}

type Board = {
  /** Seconds from now: below zero. */
  readonly places: readonly number[];
  readonly coming: readonly Flow[];
  readonly floor: Floor;
  readonly free: Slots;
  /** The shortest first. */
  readonly handled: readonly number[];
};

/** One way in which it may go. */
function playOut(
  { places, coming, floor, handled, free }: Board,
  random: Random,
  tell: (index: number, wait: number) => void,
): void {
  const pace = Math.exp(drift * random.normal());
  free.clear();
  for (const { room, running } of floor.agents) {
    const rest = running.map((elapsed) => pace * remaining(elapsed, handled, random));
    // Who has more than they should takes nobody until that is over.
    const last = rest.length > room ? rest.toSorted((a, b) => a - b).slice(-room) : rest;
    for (const time of last) free.push(time);
    for (let idle = rest.length; idle < room; idle += 1) free.push(0);
  }
  const room = floor.agents[0]?.room ?? 1;
  const turn = stay / floor.agents.length;
  let spare = 0;
  let comesAt = random.gap(turn);
  let goesAt = random.gap(turn);
  let slots = floor.agents.length * room;
  const nexts = Float64Array.from(coming, ({ every }) => random.gap(every));
  for (const [index, place] of places.entries()) {
    let start = free.pop();
    for (; goesAt < start; goesAt += random.gap(turn)) spare -= room;
    for (; comesAt < start; comesAt += random.gap(turn)) spare += room;
    for (; spare > 0; spare -= 1, slots += 1) free.push(start);
    for (; spare < 0 && slots > room; spare += 1, slots -= 1) start = free.pop();
    // Whoever comes until then and stands further in front is taken first.
    for (;;) {
      const at = takeBefore(coming, nexts, { time: start, place, random });
      if (at === null) break;
      free.push(start + pace * drawn(handled, random));
      start = free.pop();
    }
    const wait = start + random.share() * mostPickup;
    tell(index, wait);
    const hasLeft = random.share() > Math.exp(-floor.leaving * start);
    free.push(hasLeft ? start : wait + pace * drawn(handled, random));
  }
}

/**
 * Those who come with one head start, `every` so many seconds. The one who comes first stands in front. Who stands
 * behind the last in line even if they come now is of no interest.
 */
type Flow = { readonly start: number; readonly every: number };

function flowsOf(arrivals: readonly number[], last: number): readonly Flow[] {
  const counts = new Map<number, number>();
  for (const start of arrivals) counts.set(start, (counts.get(start) ?? 0) + 1);
  return [...counts]
    .filter(([start]) => -start < last)
    .map(([start, count]) => ({ start, every: hour / count }));
}

/** When the next of those comes who, by `time`, stand further in front than `place`; null when nobody does. */
function takeBefore(
  flows: readonly Flow[],
  nexts: Float64Array,
  {
    time,
    place,
    random,
  }: { readonly time: number; readonly place: number; readonly random: Random },
): number | null {
  let best = -1;
  let front = place;
  for (let index = 0; index < flows.length; index += 1) {
    const at = nexts[index] ?? Infinity;
    if (at > time) continue;
    const start = flows[index]?.start ?? 0;
    if (at - start >= front) continue;
    best = index;
    front = at - start;
  }
  const taken = nexts[best];
  if (taken === undefined) return null;
  nexts[best] = taken + random.gap(flows[best]?.every ?? Infinity);
  return taken;
}

function drawn(handled: readonly number[], random: Random): number {
  return handled[Math.floor(random.share() * handled.length)] ?? 0;
}

/** Of one that has gone on for longer than any before it is known only that those take long. */
function remaining(elapsed: number, handled: readonly number[], random: Random): number {
  const first = firstOver(elapsed, handled);
  if (first === handled.length) return random.share() * drawn(handled, random);
  const whole = handled[first + Math.floor(random.share() * (handled.length - first))] ?? elapsed;
  return whole - elapsed;
}

function firstOver(value: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeOf(sorted: Float64Array): WaitRange {
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p10: roundedDown(at(0.1)), p50: roundedUp(at(0.5)), p90: roundedUp(at(0.9)) };
}

function roundedDown(seconds: number): number {
  if (seconds < 30) return 0;
  return seconds < 60 ? Math.floor(seconds / 10) * 10 : Math.floor(seconds / 60) * 60;
}

function roundedUp(seconds: number): number {
  return seconds <= 50 ? Math.max(10, Math.ceil(seconds / 10) * 10) : Math.ceil(seconds / 60) * 60;
}
