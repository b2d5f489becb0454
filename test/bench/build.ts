/** Builds the two floors into `.bench/`, one app file each, so that neither carries the other's libraries. */
import { join } from 'node:path';
import { build } from 'vite';

export async function buildFloors(root: string): Promise<void> {
  for (const name of ['floor', 'stack'] as const) {
    await build({
      configFile: false,
      logLevel: 'warn',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: {
        target: ['chrome111', 'firefox114', 'safari16.4'],
        outDir: join(root, '.bench', name),
        emptyOutDir: true,
        lib: {
          entry: { [name]: join(import.meta.dirname, 'floor', `${name}.ts`) },
          formats: ['es'],
        },
        rolldownOptions: {
          output: {
            minify: true,
            entryFileNames: '[name].js',
            chunkFileNames: '[name]-[hash].js',
          },
        },
      },
    });
  }
}
