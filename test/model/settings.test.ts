import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as v from 'valibot';
import type { HandoffPacket } from '../../widget/model/packet.ts';
import type { packetSchema } from '../../widget/model/packetSchema.ts';
import type { Customer } from '../../widget/model/customer.ts';
import { readConfig } from '../../widget/model/configSchema.ts';
import type { customerSchema } from '../../widget/model/customerSchema.ts';
import { defaultScope, type Scope } from '../../widget/model/scope.ts';
import { readScope, type scopeSchema } from '../../widget/model/scopeSchema.ts';

/** Hand-written types say `readonly`, schemas do not: what counts is that the fields are the same. */
type Plain<Node> = Node extends (...given: never) => unknown
  ? Node
  : Node extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Node extends object
      ? { -readonly [Key in keyof Node]: Plain<Node[Key]> }
      : Node;

describe('what a site owner sets', () => {
  it('counts where it is right, and is named by its place where it is not', () => {
    expect(
      readConfig({ bot: '/ai', accent: 'red', position: 'left', desk: { uri: '/hep' } }),
    ).toEqual({
      config: { bot: '/ai', position: 'left' },
      mistakes: [
        { path: 'config.accent', expected: '/^#[\\da-f]{6}$/i, not "red"' },
        { path: 'config.desk', expected: '(string | Object), not Object' },
      ],
    });
  });

  it('is told which settings there are when it names one that there is not', () => {
    const { mistakes } = readConfig({ bott: '/ai' });
    expect(mistakes[0]?.path).toBe('config.bott');
    expect(mistakes[0]?.expected).toMatch(/^one of .*\bbot\b/);
  });

  it('may stand in an attribute as JSON, beside attributes that are the page’s own', () => {
    const { config, mistakes } = readConfig({
      customer: '{"name":"Maya R."}',
      class: 'chat',
      ariaLabel: 'x',
    });
    expect({ config, mistakes }).toEqual({
      config: { customer: { name: 'Maya R.' } },
      mistakes: [],
    });
  });
});

describe('a scope document', () => {
  it('may leave everything out', () => {
    expect(readScope({})).toEqual({ ok: true, value: defaultScope });
  });

  it.for([
    [{ triggers: { confidence: { below: 7 } } }, 'scope.triggers.confidence.below', '<=1, not 7'],
    [
      { intents: [{ id: 'a', handling: 'robot' }] },
      'scope.intents[0].handling',
      '("bot" | "scored" | "human"), not "robot"',
    ],
    [{ deadlines: { waitSeconds: 'soon' } }, 'scope.deadlines.waitSeconds', 'number, not "soon"'],
    [[], 'scope', 'Object, not Array'],
    [null, 'scope', 'Object, not null'],
  ] as const)(
    'is refused with the place and what was expected there',
    ([document, path, expected]) => {
      expect(readScope(document)).toEqual({ ok: false, mistakes: [{ path, expected }] });
    },
  );
});

describe('the hand-written types', () => {
  it('say exactly what the schemas accept', () => {
    expectTypeOf<Plain<v.InferOutput<typeof scopeSchema>>>().toEqualTypeOf<Plain<Scope>>();
    expectTypeOf<Plain<v.InferOutput<typeof packetSchema>>>().toEqualTypeOf<Plain<HandoffPacket>>();
    expectTypeOf<Plain<v.InferOutput<typeof customerSchema>>>().toEqualTypeOf<Plain<Customer>>();
  });
});
