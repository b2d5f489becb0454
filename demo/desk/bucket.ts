/** A token bucket per address: short bursts are fine, a loop in somebody's page is not. */
export type Bucket = {
  /** Seconds to wait, or 0 when the request may go on. */
  readonly take: (address: string) => number;
  /** What was taken for nothing. */
  readonly giveBack: (address: string) => void;
};

type Level = { readonly tokens: number; readonly at: number };

/** `refill` in tokens per second, `now` in milliseconds. */
export function createBucket(size: number, refill: number, now: () => number): Bucket {
  const levels = new Map<string, Level>();

  return {
    take(address) {
      const at = now();
      if (levels.size >= mostAddresses) forgetFull(levels, size, refill, at);
      const { tokens, at: before } = levels.get(address) ?? { tokens: size, at };
      const filled = Math.min(size, tokens + ((at - before) / 1000) * refill);
      if (filled < 1) return Math.ceil((1 - filled) / refill);
      levels.set(address, { tokens: filled - 1, at });
      return 0;
    },
    giveBack(address) {
      const level = levels.get(address);
      if (level) levels.set(address, { ...level, tokens: Math.min(size, level.tokens + 1) });
    },
  };
}

const mostAddresses = 10_000;

/** A bucket that is full again is as good as none. */
function forgetFull(levels: Map<string, Level>, size: number, refill: number, at: number): void {
  for (const [address, { tokens, at: before }] of levels) {
    if (tokens + ((at - before) / 1000) * refill >= size) levels.delete(address);
  }
  if (levels.size >= mostAddresses) levels.clear();
}
