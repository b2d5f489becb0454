/**
 * A long transcript is kept in pages, each written once: to keep one line more then costs one line more, and not all that
 * was ever said. The newest lines, which may still change, stand in the record itself.
 */
import type { Line } from '../model/line.ts';

export type Page = { readonly key: string; readonly lines: readonly Line[] };

/** Lines in a page. One to two pages' worth stays in the record. */
export const pageLines = 200;

export type Bound = { readonly pages: readonly Page[]; readonly rest: readonly Line[] };

/** Pages whose lines are the same stay; a line that has changed since makes its page a new one. */
export function bind(
  lines: readonly Line[],
  known: readonly Page[],
  newKey: () => string,
  size: number,
): Bound {
  const count = Math.max(0, Math.floor(lines.length / size) - 1);
  const pages = Array.from({ length: count }, (_, at) => {
    const own = lines.slice(at * size, (at + 1) * size);
    const old = known[at];
    const isSame = old?.lines.length === size && own.every((line, n) => line === old.lines[n]);
    return isSame ? old : { key: newKey(), lines: own };
  });
  return { pages, rest: lines.slice(count * size) };
}

/** What was read from disk as it was before it was bound. A page that is missing costs its lines, and not the others. */
export async function unbound(
  get: (key: string) => Promise<unknown>,
  stored: unknown,
): Promise<{ readonly stored: unknown; readonly keys: readonly string[] }> {
  const keys = keysIn(stored);
  if (keys.length === 0 || !hasLines(stored)) return { stored, keys };
  const pages = await Promise.all(keys.map(get));
  const { memory } = stored;
  const lines = [...pages.flatMap((page) => (Array.isArray(page) ? page : [])), ...memory.lines];
  return { stored: { ...stored, memory: { ...memory, lines } }, keys };
}

/** The pages as they are known once the lines have been read. */
export function knownPages(
  keys: readonly string[],
  lines: readonly Line[],
  size: number,
): readonly Page[] {
  return keys.map((key, at) => ({ key, lines: lines.slice(at * size, (at + 1) * size) }));
}

function keysIn(stored: unknown): readonly string[] {
  if (typeof stored !== 'object' || stored === null || !('pages' in stored)) return [];
  const { pages } = stored;
  return Array.isArray(pages) ? pages.filter((key) => typeof key === 'string') : [];
}

type WithLines = { readonly memory: { readonly lines: readonly unknown[] } };

function hasLines(stored: unknown): stored is WithLines {
  if (typeof stored !== 'object' || stored === null || !('memory' in stored)) return false;
  const { memory } = stored;
  return (
    typeof memory === 'object' &&
    memory !== null &&
    'lines' in memory &&
    Array.isArray(memory.lines)
  );
}
