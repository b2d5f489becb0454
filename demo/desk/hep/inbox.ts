/** Collects rings for one stream, which reads them when it has finished writing the last ones. */
import type { Bell, Ring } from '../bell.ts';

export type Inbox = {
  /** The rings since the last call, as soon as there is one; null after `ms`, or when it was closed. */
  readonly next: (ms: number) => Promise<readonly Ring[] | null>;
  readonly close: () => void;
};

/** `upTo`: see `Bell`. */
export function createInbox(
  bell: Bell,
  conversation: string | null,
  signal: AbortSignal,
  upTo?: () => number,
): Inbox {
  let waiting: readonly Ring[] = [];
  let wake: (() => void) | null = null;

  const hear = (ring: Ring) => {
    waiting = [...waiting, ring];
    wake?.();
  };
  const stop = bell.listen(conversation, hear, upTo);
  const abort = () => wake?.();
  signal.addEventListener('abort', abort);

  return {
    next: async (ms) => {
      if (waiting.length === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.max(0, ms));
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = null;
      }
      const rings = waiting;
      waiting = [];
      return rings.length === 0 || signal.aborted ? null : rings;
    },
    close: () => {
      stop();
      signal.removeEventListener('abort', abort);
    },
  };
}
