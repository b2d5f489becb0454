/** Keys that nobody reads: mostly misspelt ones, whose value then silently is the default. */
import { scopeWords } from '../../model/scopeWords.ts';
import { suggestion, type Warning } from './warning.ts';

const places = Object.keys(scopeWords);

export function unknownKeys(raw: unknown): readonly Warning[] {
  return within(raw, '', 'scope');
}

/** `place` is the path as `scopeWords` writes it, with `[]` for every item. */
function within(node: unknown, place: string, path: string): readonly Warning[] {
  if (Array.isArray(node)) {
    return node.flatMap((item, at) => within(item, `${place}[]`, `${path}[${at}]`));
  }
  if (typeof node !== 'object' || node === null) return [];

  const known = keysOf(place);
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = place === '' ? key : `${place}.${key}`;
    if (here === '$schema' || known.length === 0) return [];
    return known.includes(key) || (known.includes('*') && !unreadable.has(key))
      ? within(value, here, `${path}.${key}`)
      : [unknownKey(`${path}.${key}`, key, known)];
  });
}

/** Where any key may stand, these still mean something to the language, and are left alone. */
const unreadable = new Set(['__proto__', 'constructor', 'prototype']);

function keysOf(place: string): readonly string[] {
  const start = place === '' ? '' : `${place}.`;
  return places
    .filter((one) => one.startsWith(start))
    .map((one) => one.slice(start.length))
    .filter((rest) => /^[^.[\]]+$/.test(rest));
}

function unknownKey(path: string, key: string, known: readonly string[]): Warning {
  const near = suggestion(key, known);
  const others = known.includes('*')
    ? ' Give it another name.'
    : ` Known here: ${known.join(', ')}.`;
  const advice = near === '' ? others : near;
  const text = `Baton knows no “${key}” here and does not look at it, so what it says does not hold.${advice}`;
  return { path, kind: 'unknown-key', text };
}
