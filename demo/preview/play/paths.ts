/** Names of the states in a value of the chart. */

type Value = string | { readonly [region: string]: unknown };

/** The innermost ones that are on: `conversation.bot.listening`, `connection.online`, … */
export function pathsIn(value: Value, above = ''): readonly string[] {
  const under = (name: string) => (above === '' ? name : `${above}.${name}`);
  if (typeof value === 'string') return [under(value)];
  return Object.entries(value).flatMap(([name, inner]) =>
    isValue(inner) ? pathsIn(inner, under(name)) : [],
  );
}

function isValue(inner: unknown): inner is Value {
  return typeof inner === 'string' || (typeof inner === 'object' && inner !== null);
}

/** Of these, the one of the conversation itself; the others are what goes on beside it. */
export function placeIn(paths: readonly string[]): string {
  return paths.find((path) => path.startsWith('conversation.')) ?? '';
}

/** Whether the conversation has changed its state with this moment. */
export function isTurn(
  moments: readonly { readonly on: readonly string[] }[],
  at: number,
): boolean {
  const before = moments[at - 1];
  return before !== undefined && placeIn(before.on) !== placeIn(moments[at]?.on ?? []);
}
