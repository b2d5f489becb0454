/** Builds the widget and the demo's pages when they are not there; `npm test` has built them before. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const products = ['dist/baton.js', 'dist/index.js', '.demo/console/index.html'];

export function ensureBuilt(): void {
  if (products.every((path) => existsSync(join(root, path)))) return;
  const { status } = spawnSync(process.execPath, [join('.ci', 'build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The widget could not be built; what was said stands above.');
}
