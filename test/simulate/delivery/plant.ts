/** Puts a mistake into modules as they are loaded. A mistake that does not fit any more is an error, and not a success. */
import { registerHooks } from 'node:module';
import type { Edit, Mutant } from './mutants.ts';

export function plant({ name, edits }: Mutant): void {
  const missing = new Set(edits);
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      const edit = edits.find(([file]) => url.endsWith(`/${file}`));
      if (edit === undefined) return loaded;
      const { source } = loaded;
      const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
      missing.delete(edit);
      return { ...loaded, source: changed(name, text, edit) };
    },
  });
  process.on('exit', () => {
    for (const [file] of missing) throw new Error(`“${name}” was never loaded: ${file}`);
  });
}

function changed(name: string, source: string, [file, find, put]: Edit): string {
  const [before, after, ...more] = source.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`“${name}” does not fit: ${file} has not exactly one ${find}`);
  }
  return before + put + after;
}
