/** Puts a mistake into one module as it is loaded. A mistake that does not fit any more is an error, and not a success. */
import { registerHooks } from 'node:module';
import type { Mutant } from './mutants.ts';

export function plant({ name, file, find, put }: Mutant): void {
  let isPlanted = false;
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith(`/${file}`)) return loaded;
      const source = String(
        typeof loaded.source === 'string'
          ? loaded.source
          : new TextDecoder().decode(loaded.source as Uint8Array),
      );
      const [before, after, ...more] = source.split(find);
      if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`“${name}” does not fit: ${file} has not exactly one ${find}`);
      }
      isPlanted = true;
      return { ...loaded, source: before + put + after };
    },
  });
  process.on('exit', () => {
    if (!isPlanted) throw new Error(`“${name}” was never loaded: ${file}`);
  });
}
