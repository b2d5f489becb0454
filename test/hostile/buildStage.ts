/** The stage as one script, made with the same cuts into the packages as what is published. */
import { join } from 'node:path';
import { build } from 'vite';
import { leanPreact } from '../../.ci/lean/preact.ts';
import { leanValibot } from '../../.ci/lean/valibot.ts';

export async function buildStage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [leanValibot(), leanPreact()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'stage', 'stage.ts'), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk === null || chunk === undefined) throw new Error('The stage could not be built.');
  return chunk.code;
}
