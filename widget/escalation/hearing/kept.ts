/** What was found once, and is asked for again and again: a transcript is judged anew with every line that is added. */
type Memory<Key, Value> = {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
  /** Of a `Map`, which would grow with every word there is. */
  readonly size?: number;
  readonly clear?: () => void;
};

const most = 10_000;

export function kept<Key, Value>(memory: Memory<Key, Value>, key: Key, look: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = look();
  if ((memory.size ?? 0) > most) memory.clear?.();
  memory.set(key, found);
  return found;
}
