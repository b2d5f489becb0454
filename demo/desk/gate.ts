/**
 * What ends in the audit trail waits for the end of its chain and holds a connection meanwhile. So many do at once and the others
 * wait here: there is always a connection left for customers' messages and for streams.
 */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function createGate(atOnce: number): Gate {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Whoever waits takes over this place.
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
