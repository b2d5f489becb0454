import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultScope } from '../../widget/model/scope.ts';
import { scopeJsonSchema } from '../../widget/model/scopeJsonSchema.ts';
import { readScope } from '../../widget/model/scopeSchema.ts';
import { scopeWords } from '../../widget/model/scopeWords.ts';
import { unknownKeys } from '../../widget/escalation/lint/keys.ts';
import { documents, mutations } from './scopeDocuments.ts';

type Node = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | false;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
};

const root = scopeJsonSchema() as Node;
let takes: ValidateFunction;

/** Strict: a keyword that the validator does not know, or one that can do nothing, is an error. */
const validator = () => new Ajv({ strict: true, allowUnionTypes: true, strictNumbers: true });

beforeAll(() => {
  takes = validator().compile(root);
});

/** Every property with its place, as the table of words writes it. */
function propertiesIn(node: Node, place = ''): readonly (readonly [string, Node])[] {
  const below = (key: string) => (place === '' ? key : `${place}.${key}`);
  const days = place === 'hours.weekly';
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, part]) => {
      const here = below(days ? '*' : key);
      return [[here, part] as const, ...propertiesIn(part, here)];
    }),
    ...(node.additionalProperties ? [[below('*'), node.additionalProperties] as const] : []),
    ...(node.items ? propertiesIn(node.items, `${place}[]`) : []),
    ...(node.anyOf ?? []).flatMap((one) => propertiesIn(one, place)),
  ];
}

describe('the JSON Schema of the scope document', () => {
  it('explains every property, and nothing that there is not', () => {
    const properties = propertiesIn(root);
    const unexplained = properties.filter(([, { description = '' }]) => description.length < 10);
    expect(unexplained.map(([place]) => place)).toEqual([]);

    const places = new Set(properties.map(([place]) => place).filter((one) => one !== '$schema'));
    expect([...places].toSorted()).toEqual(Object.keys(scopeWords).toSorted());
  });

  it('offers only what it would itself accept', () => {
    for (const [place, part] of propertiesIn(root)) {
      const fits = validator().compile(part);
      const offered = [...(part.examples ?? []), ...('default' in part ? [part.default] : [])];
      for (const one of offered) expect([place, one, fits(one)]).toEqual([place, one, true]);
    }
  });

  it('knows the same defaults as the widget', () => {
    const defaults = Object.entries(root.properties ?? {}).map(([key, part]) => [
      key,
      part.default,
    ]);
    expect({ ...Object.fromEntries(defaults), $schema: undefined }).toEqual(defaultScope);
  });

  it('fits the document of the demo, which names it', () => {
    const document = JSON.parse(readFileSync('demo/shop/scope.json', 'utf8'));
    expect(takes(document), JSON.stringify(takes.errors)).toBe(true);
    expect(existsSync(join('demo/shop', document.$schema))).toBe(true);
  });

  it('means the same by the newest draft', () => {
    const newer = { ...root, $schema: 'https://json-schema.org/draft/2020-12/schema' };
    const fits = new Ajv2020({ strict: true, strictNumbers: true }).compile(newer);
    fc.assert(
      fc.property(mutations, ({ document }) => {
        expect(fits(document)).toBe(takes(document));
      }),
      { numRuns: 500, seed: 20_261_128 },
    );
  });

  it('points an editor at a key that nobody knows', () => {
    expect(takes({ triggers: { confidence: { bellow: 0.7 } } })).toBe(false);
    expect(takes.errors?.[0]?.instancePath).toBe('/triggers/confidence');
    expect(takes.errors?.[0]?.params).toEqual({ additionalProperty: 'bellow' });
  });

  it('accepts what the widget accepts', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(takes(document), JSON.stringify(takes.errors)).toBe(true);
      }),
      { numRuns: 2000, seed: 20_261_126 },
    );
  });

  it('agrees with the widget on documents with something wrong in them', () => {
    let both = 0;
    fc.assert(
      fc.property(mutations, ({ document, path }) => {
        // Whatever stands there, Baton does not look at it.
        if (path === 'scope.$schema') return;
        const read = readScope(document);
        if (!read.ok && read.mistakes.every(({ expected }) => isBeyondIt(expected))) return;
        const isKnown = unknownKeys(document).length === 0;
        if (!read.ok) both += 1;
        expect(takes(document)).toBe(read.ok && isKnown);
      }),
      { numRuns: 4000, seed: 20_261_127 },
    );
    expect(both).toBeGreaterThan(1000);
  });

  it.for(['18:00-09:00', '09:00-09:00'])('leaves the order of %s to the command', (hours) => {
    const document = { hours: { timeZone: 'UTC', weekly: { mon: [hours] } } };
    expect([takes(document), readScope(document).ok]).toEqual([true, false]);
  });
});

/** The two things that a JSON Schema has no words for: which zones there are, and what comes first. */
function isBeyondIt(expected: string): boolean {
  return (
    (expected.startsWith('a time zone') && /not "/.test(expected)) ||
    (expected.startsWith('hours like') && /not "\d\d:\d\d-\d\d:\d\d"$/.test(expected))
  );
}
