/** Chance with a seed: the same seed draws the same. */
export type Random = {
  /** From 0 up to, and without, 1. */
  readonly share: () => number;
  /** Until the next of things that come one by one, on average `mean` apart. */
  readonly gap: (mean: number) => number;
  /** Around 0, with a deviation of 1. */
  readonly normal: () => number;
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to play games with. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    share,
    gap: (mean) => -mean * Math.log(1 - share()),
    // Box and Muller (1958).
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
  };
}
