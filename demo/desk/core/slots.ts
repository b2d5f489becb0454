/** Times at which somebody will be free, the earliest first: a binary heap, because it is asked a million times. */
export type Slots = { readonly push: (time: number) => void; readonly pop: () => number };

export function createSlots(): Slots {
  const heap: number[] = [];
  const at = (index: number) => heap[index] ?? Infinity;
  return {
    push: (time) => {
      let index = heap.length;
      heap.push(time);
      while (index > 0) {
        const above = (index - 1) >> 1;
        if (at(above) <= time) break;
        heap[index] = at(above);
        index = above;
      }
      heap[index] = time;
    },
    /** Infinity when there is nobody. */
    pop: () => {
      const first = at(0);
      const last = heap.pop() ?? Infinity;
      if (heap.length === 0) return first;
      let index = 0;
      for (;;) {
        const left = 2 * index + 1;
        const below = at(left + 1) < at(left) ? left + 1 : left;
        if (at(below) >= last) break;
        heap[index] = at(below);
        index = below;
      }
      heap[index] = last;
      return first;
    },
  };
}
