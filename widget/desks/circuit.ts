/**
 * Leaves a desk alone that has failed five times in a row, whoever asked, and then lets one request find out whether it
 * is back (https://learn.microsoft.com/azure/architecture/patterns/circuit-breaker). So a storm of two minutes costs it a
 * dozen requests of each page at most.
 */
import { pause } from '../stream/pause.ts';

export type Circuit = {
  /** Resolves when a request may go. Rejects where it may not and `isPatient` is not set, or nobody wants to know any more. */
  readonly admit: (signal: AbortSignal, isPatient: boolean) => Promise<void>;
  /** Whether the desk itself has answered, be it with a no. */
  readonly note: (hasAnswered: boolean) => void;
};

const mostFailures = 5;
const firstRestMs = 5000;
const mostRestMs = 30_000;
/** By then the request that tries has had its answer, or none. */
const probeMs = 16_000;
const lookMs = 1000;

export function circuit(): Circuit {
  let failures = 0;
  let from = 0;
  const isOpen = () => failures >= mostFailures;
  const close = () => void (failures = 0);

  return {
    async admit(signal, isPatient) {
      while (isOpen()) {
        const rest = from - performance.now();
        if (rest <= 0) {
          from = performance.now() + probeMs;
          return;
        }
        if (!isPatient || signal.aborted) throw new Error('left alone');
        await pause(Math.min(rest, lookMs), signal);
      }
    },
    note(hasAnswered) {
      const wasOpen = isOpen();
      failures = hasAnswered ? 0 : failures + 1;
      const rest = Math.min(mostRestMs, firstRestMs * 2 ** (failures - mostFailures));
      from = performance.now() + rest * (1 + Math.random() / 2);
      // A page that is done with us is left without a listener, unless the desk was away just then.
      if (isOpen()) addEventListener('online', close, { once: true });
      else if (wasOpen) removeEventListener('online', close);
    },
  };
}
