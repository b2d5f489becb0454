/** What a new scope document changes, in plain words. Pure. */
import type { Scope } from '../../../widget/model/scope.ts';
import { scopeWords } from '../../../widget/model/scopeWords.ts';

export type Difference = {
  /** Where, as in the document: `triggers.sentiment.frustration`, `intents “refund” handling`. */
  readonly place: string;
  readonly what: string;
  /** What that part means; null where its words say nothing that its name does not. */
  readonly about: string | null;
};

/** The name of a version is no change. Both as the widget reads them, defaults filled in. */
export function differences(before: Scope, after: Scope): readonly Difference[] {
  return between({ ...before, version: '' }, { ...after, version: '' }, [], '');
}

const words = new Map<string, { readonly about: string }>(Object.entries(scopeWords));

/** `where` is read by people, `place` names the words for it. */
function between(
  before: unknown,
  after: unknown,
  where: readonly string[],
  place: string,
): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const told = (what: string) => [
    { place: where.join(' › '), what, about: words.get(place)?.about ?? null },
  ];
  if (before === undefined) return told(`added: ${shown(after)}`);
  if (after === undefined) return told(`removed (it was ${shown(before)})`);
  if (Array.isArray(before) && Array.isArray(after)) {
    return isNamed(before) && isNamed(after)
      ? parts(byName(before), byName(after), where, `${place}[]`, (name) => `“${name}”`)
      : told(listed(before, after));
  }
  if (isPart(before) && isPart(after)) {
    return parts(new Map(Object.entries(before)), new Map(Object.entries(after)), where, place);
  }
  return told(`${shown(before)} → ${shown(after)}`);
}

function parts(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  where: readonly string[],
  place: string,
  called: ((name: string) => string) | null = null,
): readonly Difference[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const inside = place === '' ? key : `${place}.${key}`;
    const below = called === null ? (words.has(inside) ? inside : `${place}.*`) : place;
    return between(before.get(key), after.get(key), [...where, called?.(key) ?? key], below);
  });
}

function listed(before: readonly unknown[], after: readonly unknown[]): string {
  const without = (all: readonly unknown[], others: readonly unknown[]) => {
    const known = new Set(others.map(shown));
    return all.map(shown).filter((one) => !known.has(one));
  };
  const [added, removed] = [without(after, before), without(before, after)];
  const sentences = [
    ...(added.length > 0 ? [`added: ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`removed: ${removed.join(', ')}`] : []),
  ];
  return sentences.length > 0 ? sentences.join('; ') : 'in another order';
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function nameOf(value: unknown): string | null {
  if (!isPart(value)) return null;
  const name = 'id' in value ? value.id : 'action' in value ? value.action : null;
  return typeof name === 'string' ? name : null;
}

/** A list whose items are known by different names. */
function isNamed(list: readonly unknown[]): boolean {
  const names = list.map(nameOf);
  return !names.includes(null) && new Set(names).size === names.length;
}

function byName(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(list.map((one) => [nameOf(one) ?? '', one]));
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  return isPart(value) ? JSON.stringify(value) : String(value);
}
