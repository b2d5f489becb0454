/**
 * From a schema that we read with to one that editors and other validators read, with words for every part.
 * Made at build time, so that the two cannot drift.
 *
 * Patterns instead of named formats: not every validator knows those, and some refuse a schema over it. Flags of a
 * pattern are left out, because whoever reads a JSON Schema reads it as if they stood there.
 *
 * Draft 7, although there is a newer one: editors know it whole, and nothing here differs between the two.
 */
import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { Words } from './words.ts';

export type Node = Readonly<JsonSchema>;
export type Child = NonNullable<Node['properties']>[string];

export type Description = {
  /** By place, as `words.ts` writes places. */
  readonly words: Readonly<Record<string, Words>>;
  /** Whether a key that nobody knows is a mistake. */
  readonly isClosed: boolean;
  readonly overrideSchema?: ConversionConfig['overrideSchema'];
  /** An editor completes keys that are listed, not keys that match a pattern. */
  readonly listedKeys?: Readonly<Record<string, readonly string[]>>;
};

export function described(schema: v.GenericSchema, description: Description): Node {
  const { overrideSchema } = description;
  const shape = toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    ...(overrideSchema === undefined ? {} : { overrideSchema }),
    overrideAction: ({ valibotAction, jsonSchema: { format: _format, ...rest } }) =>
      'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...rest, pattern: valibotAction.requirement.source }
        : null,
  });
  return at(shape, '', description);
}

function at(node: Node, place: string, description: Description): Node {
  const { about, examples } = new Map(Object.entries(description.words)).get(place) ?? {};
  return {
    ...within(node, place, description),
    ...(about === undefined ? {} : { description: about }),
    ...(examples === undefined ? {} : { examples }),
  };
}

function within({ required, ...node }: Node, place: string, description: Description): Node {
  return {
    ...node,
    ...(required && required.length > 0 ? { required } : {}),
    ...withinObject(node, place, description),
    ...withinOthers(node, place, description),
  };
}

function withinObject(node: Node, place: string, description: Description): Node {
  const { properties, additionalProperties, propertyNames } = node;
  const closed = description.isClosed ? { additionalProperties: false } : {};
  if (properties) {
    const parts = Object.entries(properties).map(([key, part]) => [
      key,
      child(part, place === '' ? key : `${place}.${key}`, description),
    ]);
    return { properties: Object.fromEntries(parts), ...closed };
  }
  if (additionalProperties === undefined) return {};
  const any = child(additionalProperties, `${place}.*`, description);
  const listed = propertyNames === undefined ? undefined : description.listedKeys?.[place];
  return listed === undefined
    ? { additionalProperties: any }
    : { properties: Object.fromEntries(listed.map((key) => [key, any])), ...closed };
}

/** The words of one of several shapes belong to the property, once. */
function withinOthers(
  { items, anyOf, oneOf }: Node,
  place: string,
  description: Description,
): Node {
  const each = (shapes: readonly Child[]) =>
    shapes.map((one) => (isNode(one) ? within(one, place, description) : one));
  return {
    ...(items === undefined || Array.isArray(items)
      ? {}
      : { items: child(items, `${place}[]`, description) }),
    ...(anyOf ? { anyOf: each(anyOf) } : {}),
    ...(oneOf ? { oneOf: each(oneOf) } : {}),
  };
}

function child(node: Child, place: string, description: Description): Child {
  return isNode(node) ? at(node, place, description) : node;
}

function isNode(node: Child): node is JsonSchema {
  return typeof node === 'object';
}
