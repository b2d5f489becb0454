/** The tree that the browser gives to a screen reader, as an outline that can be read and compared. */
import type { Page } from 'playwright-core';
import * as v from 'valibot';

/** What we read of https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#type-AXNode */
const textSchema = v.looseObject({ value: v.fallback(v.string(), '') });
const stateSchema = v.looseObject({
  value: v.fallback(v.union([v.string(), v.boolean(), v.number()]), ''),
});
const nodeSchema = v.looseObject({
  nodeId: v.string(),
  ignored: v.boolean(),
  role: v.optional(textSchema),
  name: v.optional(textSchema),
  description: v.optional(textSchema),
  properties: v.optional(v.array(v.looseObject({ name: v.string(), value: stateSchema })), []),
  childIds: v.optional(v.array(v.string()), []),
});
const treeSchema = v.looseObject({ nodes: v.array(nodeSchema) });
type Node = v.InferOutput<typeof nodeSchema>;

const told = new Set([
  'expanded',
  'pressed',
  'checked',
  'disabled',
  'invalid',
  'modal',
  'live',
  'level',
  'required',
]);
const silent = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'main']);

/** Role, name, description and state of everything below `main`, one to a line, indented. */
export async function outlineOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = v.parse(treeSchema, await session.send('Accessibility.getFullAXTree'));
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find(({ role }) => role?.value === 'main');
  if (!main) throw new Error('The page has no main part.');
  const lines = main.childIds.flatMap((id) => linesOf(byId.get(id), byId, 0));
  // The heading of the page itself comes first.
  return `${lines.slice(2).join('\n')}\n`;
}

function linesOf(
  node: Node | undefined,
  byId: ReadonlyMap<string, Node>,
  depth: number,
  parent = '',
): readonly string[] {
  if (!node) return [];
  const role = node.role?.value ?? 'none';
  const isSilent = node.ignored || silent.has(role);
  const name = (node.name?.value ?? '').replaceAll(/\s+/g, ' ').trim();
  // What the announcer says is gone in a second, and `hearing.ts` listens to it.
  const isAnnouncer = role === 'generic' && node.properties.some((one) => one.name === 'live');
  // Where a line ends is another matter in another font.
  const isLayout = role === 'InlineTextBox' || role === 'LineBreak';
  const isRepeated = role === 'StaticText' && (name === '' || name === parent);
  if (isAnnouncer || isLayout || isRepeated) return [];
  const inner = node.childIds.flatMap((id) =>
    linesOf(byId.get(id), byId, depth + (isSilent ? 0 : 1), name),
  );
  if (isSilent) return inner;
  const states = node.properties
    .filter(
      (property) =>
        told.has(property.name) && !['false', ''].includes(String(property.value.value)),
    )
    .map((property) => `${property.name}: ${String(property.value.value)}`);
  const description = node.description?.value ?? '';
  const more = [...states, ...(description === '' ? [] : [`description: ${description}`])];
  const own = [
    role,
    name === '' ? '' : `"${name}"`,
    more.length === 0 ? '' : `(${more.join(', ')})`,
  ];
  return ['  '.repeat(depth) + own.filter((part) => part !== '').join(' '), ...inner];
}
