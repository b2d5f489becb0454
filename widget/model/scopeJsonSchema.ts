/**
 * The scope document's schema for editors and other validators, made at build time from the one that the
 * widget reads with, so that the two cannot drift. It is stricter in one thing: an unknown key is an error
 * here, because an editor has no gentler word for it. Two things it cannot say, and `baton-scope check` does:
 * whether a time zone exists, and whether a span ends after it begins.
 *
 * Draft 7, although there is a newer one: editors know it whole, and nothing here differs between the two.
 */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { scopeSchema, span, zone } from './scopeSchema.ts';
import { scopeWords, type Words } from './scopeWords.ts';

type Node = Readonly<JsonSchema>;
type Child = NonNullable<Node['properties']>[string];

const words: ReadonlyMap<string, Words> = new Map(Object.entries(scopeWords));
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const spanForm = '^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$';

export function scopeJsonSchema(): Node {
  const shape = toJsonSchema(scopeSchema, {
    target: 'draft-07',
    typeMode: 'input',
    overrideSchema: ({ valibotSchema }) => {
      if (valibotSchema === span) return { type: 'string', pattern: spanForm };
      return valibotSchema === zone ? { type: 'string', minLength: 1 } : null;
    },
    // Whoever reads a JSON Schema reads its patterns as if the flag stood there.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : null,
  });
  const { properties, ...rest } = described(shape, '');
  return {
    ...rest,
    title: 'Baton scope document',
    description: 'What the AI may do, and when a person takes over.',
    properties: {
      $schema: { type: 'string', description: 'Where this schema is; Baton does not look at it.' },
      ...properties,
    },
  };
}

function described(node: Node, place: string): Node {
  const { about: description, examples } = words.get(place) ?? {};
  return {
    ...within(node, place),
    ...(description === undefined ? {} : { description }),
    ...(examples === undefined ? {} : { examples }),
  };
}

function within({ required, ...node }: Node, place: string): Node {
  return {
    ...node,
    ...(required && required.length > 0 ? { required } : {}),
    ...withinObject(node, place),
    ...withinOthers(node, place),
  };
}

function withinObject(
  { properties, additionalProperties, propertyNames }: Node,
  place: string,
): Node {
  if (properties) {
    const parts = Object.entries(properties).map(([key, part]) => [
      key,
      child(part, place === '' ? key : `${place}.${key}`),
    ]);
    return { properties: Object.fromEntries(parts), additionalProperties: false };
  }
  if (additionalProperties === undefined) return {};
  const any = child(additionalProperties, `${place}.*`);
  // An editor completes keys that are listed, not keys that match a pattern.
  return propertyNames === undefined || place !== 'hours.weekly'
    ? { additionalProperties: any }
    : {
        properties: Object.fromEntries(weekdays.map((day) => [day, any])),
        additionalProperties: false,
      };
}

/** `anyOf` is where null is a value too: the words belong to the property, once. */
function withinOthers({ items, anyOf }: Node, place: string): Node {
  return {
    ...(items === undefined || Array.isArray(items) ? {} : { items: child(items, `${place}[]`) }),
    ...(anyOf ? { anyOf: anyOf.map((one) => (isNode(one) ? within(one, place) : one)) } : {}),
  };
}

function child(node: Child, place: string): Child {
  return isNode(node) ? described(node, place) : node;
}

function isNode(node: Child): node is JsonSchema {
  return typeof node === 'object';
}
