/** What hangs on others as well, for as long as it is asked about beside the same ones. */
export type Beside<Value> = { readonly others: readonly unknown[]; readonly value: Value };

export function keptBeside<Key extends object, Value>(
  memory: WeakMap<Key, Beside<Value>>,
  key: Key,
  others: readonly unknown[],
  look: () => Value,
): Value {
  const known = memory.get(key);
  const isSame = (one: unknown, at: number) => one === known?.others[at];
  if (known?.others.length === others.length && others.every(isSame)) return known.value;
  const value = look();
  memory.set(key, { others, value });
  return value;
}
