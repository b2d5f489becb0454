/**
 * The same judge, once more, with the tone model silenced: what the rules say alone. The modules are loaded
 * a second time under an address of their own, and in that copy the model is replaced. So nobody has to
 * rebuild here how rules and tone are put together.
 */
import { registerHooks } from 'node:module';

const mark = '?silenced';
const silence = `export const toneOf = () => 0;`;

export async function silencedJudge(): Promise<typeof import('./judge.ts')> {
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const isOfCopy = specifier.endsWith(mark) || context.parentURL?.endsWith(mark);
      if (!isOfCopy || !resolved.url.startsWith('file:') || resolved.url.endsWith(mark)) {
        return resolved;
      }
      return { ...resolved, url: resolved.url + mark };
    },
    load(url, context, next) {
      if (!url.endsWith(`/tone/tone.ts${mark}`)) return next(url, context);
      return { format: 'module', source: silence, shortCircuit: true };
    },
  });
  return await import(import.meta.resolve(`./judge.ts${mark}`));
}
