/** A clock that is pushed: what is due happens in order, and between two things no time passes. */
export type Clock = {
  /** Seconds since the day began. */
  readonly now: () => number;
  /** What is due at the same time happens in the order in which it was asked for. */
  readonly at: (time: number, happen: () => void) => void;
  /** What is due next happens; false when nothing is. */
  readonly step: () => boolean;
  readonly run: () => void;
};

type Due = { readonly time: number; readonly number: number; readonly happen: () => void };

export function createClock(): Clock {
  let now = 0;
  let count = 0;
  const heap: Due[] = [];
  const isBefore = (one: Due, other: Due) =>
    one.time < other.time || (one.time === other.time && one.number < other.number);

  function push(due: Due): void {
    let index = heap.length;
    heap.push(due);
    for (;;) {
      const above = (index - 1) >> 1;
      const parent = heap[above];
      if (index === 0 || parent === undefined || isBefore(parent, due)) break;
      heap[index] = parent;
      index = above;
    }
    heap[index] = due;
  }

  function pop(): Due | undefined {
    const [first] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      const left = heap[2 * index + 1];
      const right = heap[2 * index + 2];
      const isRight = left !== undefined && right !== undefined && isBefore(right, left);
      const below = isRight ? right : left;
      if (below === undefined || isBefore(last, below)) break;
      heap[index] = below;
      index = 2 * index + (isRight ? 2 : 1);
    }
    heap[index] = last;
    return first;
  }

  function step(): boolean {
    const due = pop();
    if (due === undefined) return false;
    now = due.time;
    due.happen();
    return true;
  }

  return {
    now: () => now,
    at: (time, happen) => push({ time: Math.max(now, time), number: (count += 1), happen }),
    step,
    run: () => {
      while (step());
    },
  };
}
