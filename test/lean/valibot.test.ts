import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { leanValibot } from '../../.ci/lean/valibot.ts';
import { built, strayNames } from './built.ts';
import * as whole from './schemas.ts';

type Schemas = typeof whole;
/** What a schema says of itself. */
type Node = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly value?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly (Node | string)[];
  readonly literal?: unknown;
};

const entry = 'test/lean/schemas.ts';
let lean: Schemas;

beforeAll(async () => {
  lean = await built<Schemas>(entry, leanValibot());
});

/** Now and then something quite different, so that mistakes are made at every depth. */
const junk = fc.oneof(
  fc.constantFrom(undefined, null, '', 'x', 0, -1, 1e9, true, [], {}, [null], { kind: 'x' }),
  fc.jsonValue({ maxDepth: 1 }),
);
const texts = fc.constantFrom('', 'a', 'a@b.example', '2026-11-22T10:00:00.000Z', 'x'.repeat(5000));

/** Much like what a schema wants. */
function like(node: Node): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: fitting(node), weight: 14 }, { arbitrary: junk, weight: 1 });
}

function fitting(node: Node): fc.Arbitrary<unknown> {
  switch (node.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(node.entries ?? {}).map(([key, one]) => [key, like(one)]),
        ),
        { requiredKeys: Object.keys(node.entries ?? {}).filter((_, at) => at % 9 !== 8) },
      );
    case 'array':
      return node.item ? fc.array(like(node.item), { maxLength: 3 }) : junk;
    case 'record':
      return node.value ? fc.dictionary(fc.string(), like(node.value), { maxKeys: 3 }) : junk;
    case 'union':
    case 'variant':
      return fc.oneof(
        ...(node.options ?? []).map((one) => (typeof one === 'string' ? junk : like(one))),
      );
    case 'picklist':
      return fc.constantFrom(...(node.options ?? []));
    case 'literal':
      return fc.constant(node.literal);
    case 'string':
      return texts;
    case 'number':
      return fc.constantFrom(0, 1, 0.5, 60, 1e4);
    case 'boolean':
      return fc.boolean();
    default:
      return node.wrapped ? fc.oneof(like(node.wrapped), junk) : junk;
  }
}

const schemasOf = ({ wire, ...module }: Schemas): Readonly<Record<string, GenericSchema>> => ({
  scope: module.scopeSchema,
  memory: module.memorySchema,
  packet: module.packetSchema,
  customer: module.customerSchema,
  entry: module.entrySchema,
  ...wire,
});
const schemas = schemasOf(whole);

describe('valibot without what the schemas do not ask for', () => {
  it.for(Object.entries(schemas))('finds the same in %s', ([name, schema]) => {
    fc.assert(
      fc.property(like(schema as Node), (input) => {
        const other = schemasOf(lean)[name] ?? schema;
        expect(lean.check(other, input, 'it')).toEqual(whole.check(schema, input, 'it'));
        expect(lean.checkEntry(input)).toEqual(whole.checkEntry(input));
      }),
      { numRuns: 200, seed: 20261126 },
    );
  });

  it('finds the same in what a site owner sets', () => {
    const values = fc.oneof(
      junk,
      texts,
      like(whole.customerSchema as Node),
      fc.constant({ url: '/ai' }),
    );
    const keys = ['bot', 'knowledge', 'desk', 'scope', 'mailto', 'customer', 'accent', 'position'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, 'bott', 'redact'), values), (input) => {
        expect(lean.readConfig(input)).toEqual(whole.readConfig(input));
      }),
      { numRuns: 500, seed: 20261126 },
    );
  });

  it('finds the same in what a bot streams', () => {
    const signals = { confidence: 0.4, intent: null, grounded: true, sources: [{ title: 'x' }] };
    const chunk = { choices: [{ delta: { content: 'x', tool_calls: [{}] } }], baton: signals };
    expect(lean.readChunk(JSON.stringify(chunk))).toEqual(whole.readChunk(JSON.stringify(chunk)));
    fc.assert(
      fc.property(fc.record({ choices: junk, baton: junk, error: junk }), (input) => {
        const text = JSON.stringify(input);
        expect(lean.readChunk(text)).toEqual(whole.readChunk(text));
      }),
    );
  });

  it('uses no name that was cut away', async () => {
    expect(await strayNames(entry, leanValibot())).toEqual([]);
  });
});
