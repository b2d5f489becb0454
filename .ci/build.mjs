// Builds what is published (dist/) and the demo's own pages (.demo/).
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'vite';

const isDemo = !process.argv.includes('--widget');

rmSync('dist', { recursive: true, force: true });
// The loader names the app's hashed file, so the app is built first.
await build({ mode: 'app', logLevel: 'warn' });
await build({ mode: 'loader', logLevel: 'warn' });
execFileSync('tsc', ['-p', 'widget/tsconfig.types.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (isDemo) await build({ mode: 'demo', logLevel: 'warn' });
