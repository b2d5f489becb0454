/** Plays seeds in a thread of its own: the browser of a run takes the place of the thread's globals. */
import { parentPort, workerData } from 'node:worker_threads';
import { mutantNamed } from './mutants.ts';
import { plant } from './plant.ts';

export type Order = {
  /** Played are `from`, `from + step` … without `to`. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Name of the mistake that is planted before anything is loaded, or null. */
  readonly mutant: string | null;
  /** Ends with the first seed that is broken. */
  readonly isFirstEnough: boolean;
  /** Tells the whole history of each run. */
  readonly isTold: boolean;
};

export type Told =
  | {
      readonly kind: 'broken';
      readonly seed: number;
      readonly sentence: string;
      readonly shrunk: readonly string[];
    }
  | { readonly kind: 'history'; readonly lines: readonly string[] }
  | {
      readonly kind: 'played';
      readonly seeds: number;
      readonly events: number;
      readonly counts: Readonly<Record<string, number>>;
    };

const order = workerData as Order;
const tell = (told: Told) => parentPort?.postMessage(told);

if (order.mutant !== null) plant(mutantNamed(order.mutant));
// Only now: what is planted must be in what is loaded.
const { player } = await import('./player.ts');
const { planOf } = await import('./plan.ts');
const { shrink, inWords } = await import('./shrink.ts');

const play = await player();
const counts: Record<string, number> = {};
let seeds = 0;
let events = 0;
const report = () => {
  tell({ kind: 'played', seeds, events, counts: { ...counts } });
  for (const name of Object.keys(counts)) counts[name] = 0;
  seeds = 0;
  events = 0;
};

for (let seed = order.from; seed < order.to; seed += order.step) {
  const plan = planOf(seed);
  const played = await play(plan, order.isTold);
  seeds += 1;
  events += played.events;
  for (const [name, count] of Object.entries(played.counts))
    counts[name] = (counts[name] ?? 0) + count;
  if (order.isTold) tell({ kind: 'history', lines: played.history });
  if (played.broken !== null) {
    const shrunk = order.mutant === null ? inWords(await shrink(plan, played.broken, play)) : [];
    tell({ kind: 'broken', seed, sentence: played.broken, shrunk });
    if (order.isFirstEnough) break;
  }
  if (seeds === 250) report();
}
report();
