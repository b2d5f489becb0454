/** What somebody may send who means harm, knows no better, or is cut off. */
import fc from 'fast-check';

/** Names that mean something to a language, to a promise, or to a framework. */
const traps = ['__proto__', 'constructor', 'prototype', 'then', 'toString', 'valueOf', 'length'];

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...traps,
    '',
    ' ',
    '\ud800',
    '\u0000',
    '\u202e',
    '9'.repeat(400),
    '[['.repeat(900),
  ),
);

/** Any JSON, as `JSON.parse` makes it: there `__proto__` is a key like others. */
export const json: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text,
    fc.double(),
    fc.integer(),
    fc.constantFrom(null, true, false, 1e308, -1, 2 ** 53),
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...traps), text), tie('value')), { maxLength: 5 })
      .map((entries) => parsed(entries)),
  ),
})).value;

function parsed(entries: readonly (readonly [string, unknown])[]): unknown {
  const fields = entries.map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}`,
  );
  const isTwice = new Set(entries.map(([key]) => key)).size < entries.length;
  return isTwice ? null : JSON.parse(`{${fields.join()}}`);
}

/** Something sound in which up to four things are replaced, wherever they stand. */
export function spoiled(sound: unknown): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.nat(), json);
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce<unknown>((value, [place, by]) => {
      const copy = structuredClone({ root: value });
      const places = placesIn(copy);
      const [owner, key] = places[place % places.length] ?? [copy, 'root'];
      Object.defineProperty(owner, key, {
        value: by,
        enumerable: true,
        writable: true,
        configurable: true,
      });
      return copy.root;
    }, sound),
  );
}

function placesIn(value: unknown): readonly (readonly [object, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    [value, key] as const,
    ...placesIn(inside),
  ]);
}

/** Text cut at any places, in order. */
export function cut(whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<readonly Uint8Array[]> {
  return fc
    .tuple(whole, fc.array(fc.double({ min: 0, max: 1, noNaN: true })))
    .map(([bytes, shares]) => {
      const at = shares.map((share) => Math.round(share * bytes.length)).toSorted((a, b) => a - b);
      return [0, ...at].map((from, n) => bytes.slice(from, at[n] ?? bytes.length));
    });
}
