/** From a JSON Schema to the rows of a table: one for each part, in words. */
import type { Child, Node } from '../../widget/model/jsonSchema.ts';

export type Row = {
  readonly name: string;
  readonly depth: number;
  /** With everything above it. */
  readonly path: string;
  readonly kind: string;
  readonly isRequired: boolean;
  readonly about: string;
  /** Which of several shapes it belongs to, where not to all of them. */
  readonly only: string;
};

export function rowsOf(node: Node, path = '', depth = 0): readonly Row[] {
  return partsOf(node).flatMap(({ name, part, isRequired, only }) => {
    const here = path === '' ? name : `${path}.${name}`;
    const row = { name, depth, path: here, isRequired, only, kind: kindOf(part) };
    return [{ ...row, about: part.description ?? '' }, ...rowsOf(innermost(part), here, depth + 1)];
  });
}

type Part = {
  readonly name: string;
  readonly part: Node;
  readonly isRequired: boolean;
  readonly only: string;
};

/** Several shapes are shown as one, with a note where a part belongs to some of them. */
function partsOf(node: Node): readonly Part[] {
  const shapes = node.oneOf?.filter(isNode) ?? [node];
  const names = [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const parts = names.map((name) => {
    const owners = shapes.filter(({ properties }) => properties?.[name] !== undefined);
    const nodes = owners.flatMap(({ properties }) => [properties?.[name]].filter(isNode));
    const isEverywhere = owners.length === shapes.length;
    return {
      name,
      part: merged(nodes),
      isRequired: isEverywhere && owners.every(({ required }) => required?.includes(name)),
      only: isEverywhere ? '' : owners.flatMap(markOf).join(', '),
    };
  });
  const others = node.additionalProperties;
  return isNode(others)
    ? [...parts, { name: '*', part: others, isRequired: false, only: '' }]
    : parts;
}

/** What tells one shape from the others. */
function markOf({ properties }: Node): readonly string[] {
  const mark = properties?.['kind'];
  return isNode(mark) ? constants(mark) : [];
}

function merged(nodes: readonly Node[]): Node {
  const [first = {}, ...others] = nodes;
  const { const: _only, ...rest } = first;
  const values = nodes.flatMap(constants);
  if (others.length === 0) return first;
  if (values.length > 0) return { ...rest, enum: values };
  const kinds = new Map(nodes.map((node) => [kindOf(node), { ...node }]));
  return kinds.size === 1 ? first : { ...rest, anyOf: [...kinds.values()] };
}

function constants({ const: only, enum: several = [] }: Node): string[] {
  const values = only === undefined ? several : [only];
  return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
}

/** What stands in a list has its parts under the list. */
function innermost(node: Node): Node {
  const { items, anyOf } = node;
  if (isNode(items)) return innermost(items);
  const shape = anyOf?.filter(isNode).find((one) => one.type !== 'null');
  return shape === undefined ? node : innermost(shape);
}

function kindOf(node: Node): string {
  const values = constants(node);
  if (values.length > 0) return values.join(' · ');
  if (node.anyOf !== undefined) return node.anyOf.filter(isNode).map(kindOf).join(' or ');
  if (node.oneOf !== undefined) return 'object';
  switch (node.type) {
    case 'array': {
      const most = node.maxItems === undefined ? '' : `at most ${node.maxItems} `;
      return `list of ${most}${isNode(node.items) ? plural(kindOf(node.items)) : 'anything'}`;
    }
    case 'string':
      return textKind(node);
    case 'number':
    case 'integer':
      return numberKind(node);
    case 'boolean':
      return 'true or false';
    case 'object':
    case 'null':
      return node.type;
    case undefined:
      return 'anything';
  }
  return node.type.join(' or ');
}

function textKind({ pattern, minLength, maxLength }: Node): string {
  if (pattern?.startsWith('^\\d{4}-')) return 'time';
  if (pattern?.includes('@')) return 'e-mail';
  if (pattern !== undefined) return `text ${pattern}`;
  if (minLength !== undefined && minLength === maxLength) return `text of ${minLength}`;
  return maxLength === undefined
    ? 'text'
    : `text, at most ${maxLength.toLocaleString('en')} characters`;
}

function numberKind({ minimum, maximum }: Node): string {
  if (minimum !== undefined && maximum !== undefined) return `number, ${minimum} to ${maximum}`;
  return minimum === undefined ? 'number' : `number, from ${minimum}`;
}

function plural(kind: string): string {
  return kind.replace(/^(object|text|number)/, '$1s');
}

function isNode(node: Child | Child[] | undefined): node is Node {
  return typeof node === 'object' && !Array.isArray(node);
}
