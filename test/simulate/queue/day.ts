/** What a day is made of, before the desk has seen any of it. The same seed is the same day. */
import { createRandom, type Random } from '../../../demo/desk/core/random.ts';
import type { Priority } from '../../../widget/model/packet.ts';

/** Times are in seconds since midnight, lengths in seconds. */
export type Day = {
  readonly customers: readonly Customer[];
  readonly agents: readonly Agent[];
};

export type Customer = {
  readonly id: string;
  readonly comesAt: number;
  readonly priority: Priority;
  readonly tier: string | null;
  /** They give up when they have waited so long at a stretch. */
  readonly patience: number;
  readonly handling: number;
  /** Whoever claims them first says nothing. */
  readonly isForgotten: boolean;
};

export type Agent = {
  readonly id: string;
  readonly name: string;
  /** Conversations at the same time. */
  readonly room: number;
  readonly duty: readonly Duty[];
};

/** `leaves`: what they have is finished and nothing new claimed, or the console is gone from one second to the next. */
export type Duty = { readonly from: number; readonly to: number; readonly leaves: 'done' | 'gone' };

const hour = 3600;
const minute = 60;
const opens = 8;
const priorities = ['urgent', 'high', 'normal', 'low'] as const;
const tiers = [null, 'gold', 'platinum'];

/** Share of the day's customers by hour, from eight. At two something breaks, and everybody writes. */
const curve = [3, 6, 9, 9, 8, 6, 19, 8, 8, 7, 6, 5, 4, 2];
/** How long conversations take against the day's mean: what is simple comes in the morning. */
const pace = [0.9, 0.9, 0.95, 1, 1, 1, 1.15, 1.1, 1.05, 1, 1, 0.95, 0.95, 0.9];

export function planDay(
  seed: number,
  size: { readonly customers: number; readonly agents: number },
): Day {
  const random = createRandom(seed);
  // Ten thousand in one day are more than twenty people can help at length.
  const slotSeconds = size.agents * 7.2 * hour * 3;
  const mean = (0.8 * slotSeconds) / size.customers;
  return {
    customers: Array.from({ length: size.customers }, (_, index) =>
      customer(`cnv_${String(index).padStart(5, '0')}`, mean, random),
    ),
    agents: Array.from({ length: size.agents }, (_, index) => agent(index, size.agents, random)),
  };
}

function customer(id: string, mean: number, random: Random): Customer {
  const which = pick(curve, random);
  return {
    id,
    comesAt: (opens + which + random.share()) * hour,
    priority: priorities[pick([2, 15, 73, 10], random)] ?? 'normal',
    tier: tiers[pick([85, 10, 5], random)] ?? null,
    patience: Math.max(30, random.gap(25 * minute)),
    handling: Math.max(10, mean * (pace[which] ?? 1) * spread(0.7, random)),
    isForgotten: random.share() < 0.004,
  };
}

/** Three shifts of eight and a half hours, with two breaks and a meal; every fifth agent loses the connection once. */
function agent(index: number, of: number, random: Random): Agent {
  const begins = [opens - 0.1, opens + 2.5, opens + 5.6][Math.floor((3 * index) / of)] ?? opens;
  const from = begins * hour + random.share() * 10 * minute;
  const pauses: readonly (readonly [number, number, Duty['leaves']])[] = [
    [2 * hour, 10 * minute, 'done'],
    [(3.7 + random.share()) * hour, 30 * minute, 'done'],
    [6.5 * hour, 10 * minute, 'done'],
    ...(index % 5 === 0 ? [[(5 + random.share()) * hour, 8 * minute, 'gone'] as const] : []),
  ];
  const duty: Duty[] = [];
  let begin = from;
  for (const [after, length, leaves] of pauses.toSorted(([a], [b]) => a - b)) {
    const to = Math.max(begin, from + after + (random.share() - 0.5) * 30 * minute);
    duty.push({ from: begin, to, leaves });
    begin = to + length;
  }
  duty.push({ from: begin, to: Math.max(begin, from + 8.5 * hour), leaves: 'done' });
  return { id: `ag_${index}`, name: `Agent ${index + 1}`, room: 3, duty };
}

/** Log-normal with a mean of 1: most are short, and some are long. */
export function spread(deviation: number, random: Random): number {
  return Math.exp(deviation * random.normal() - deviation ** 2 / 2);
}

function pick(weights: readonly number[], random: Random): number {
  let left = random.share() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return Math.max(0, found);
}
