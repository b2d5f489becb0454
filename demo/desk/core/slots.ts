/** Times at which somebody will be free, the earliest first: a binary heap, because it is asked a million times. */
export type Slots = {
  readonly push: (time: number) => void;
  /** Infinity when there is nobody. */
  readonly pop: () => number;
  readonly clear: () => void;
};

export function createSlots(): Slots {
  let heap = new Float64Array(64);
  let size = 0;
  const at = (index: number) => heap[index] ?? Infinity;
  return {
    push: (time) => {
      if (size === heap.length) {
        const larger = new Float64Array(2 * size);
        larger.set(heap);
        heap = larger;
      }
      let index = size;
      size += 1;
      while (index > 0) {
        const above = (index - 1) >> 1;
        if (at(above) <= time) break;
        heap[index] = at(above);
        index = above;
      }
      heap[index] = time;
    },
    pop: () => {
      if (size === 0) return Infinity;
      const first = at(0);
      size -= 1;
      const last = at(size);
      let index = 0;
      for (let below = 1; below < size; below = 2 * index + 1) {
        if (below + 1 < size && at(below + 1) < at(below)) below += 1;
        if (at(below) >= last) break;
        heap[index] = at(below);
        index = below;
      }
      heap[index] = last;
      return first;
    },
    clear: () => {
      size = 0;
    },
  };
}
