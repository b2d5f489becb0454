/** Plays a target: no crash, no hang, nothing left in what every object has. */
import fc from 'fast-check';
import type { Target } from './target.ts';

/** Of a core. */
const mostMs = 2000;

export type Played = { readonly runs: number; readonly fault: string | null };

/** `runs` at most, and no longer than `ms`. A fault comes with what it takes to see it again. */
export async function play(
  { property }: Target,
  { seed, runs, ms }: { readonly seed: number; readonly runs: number; readonly ms: number },
): Promise<Played> {
  const around = async (stand: () => unknown): Promise<void> => {
    // Not by the clock: the machine may have had something else to do.
    const began = process.cpuUsage();
    await stand();
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    if (took > mostMs) throw new Error(`took ${Math.round(took)} ms`);
    const left = Object.keys(Object.prototype);
    if (left.length > 0) throw new Error(`left ${left.join()} in every object`);
  };
  const details = await fc.check(property(around), {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: ms,
    markInterruptAsFailure: false,
  });
  return {
    runs: details.numRuns,
    fault: details.failed
      ? [fc.defaultReportMessage(details), String(details.errorInstance)].join('\n')
      : null,
  };
}
