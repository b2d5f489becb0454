// Runs every check and prints `N passed, N failed` last. `--fast` leaves the browser out.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const isFast = process.argv.includes('--fast');
const verdict = '.vitest/verdict.json';
let passed = 0;
let failed = 0;

function step(title, command, ...args) {
  const began = Date.now();
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'}  ${title} (${seconds} s)`);
  return status === 0;
}

function count(isGood) {
  if (isGood) passed += 1;
  else failed += 1;
}

count(step('types', 'tsc', '-b'));
count(step('lint', 'oxlint', '--type-aware', '--deny-warnings', '.'));
count(step('format', 'oxfmt', '--check', '.'));
count(step('build', process.execPath, '.ci/build.mjs'));

rmSync(verdict, { force: true });
const projects = isFast ? ['--project=core', '--project=ui'] : [];
const reporters = ['--reporter=default', '--reporter=./.ci/verdict.ts'];
const isRun = step('tests', 'vitest', 'run', ...projects, ...reporters);

try {
  const tests = JSON.parse(readFileSync(verdict, 'utf8'));
  passed += tests.passed;
  failed += tests.failed;
  if (tests.lines.length > 0) console.log(tests.lines.join('\n'));
} catch {
  console.log('The tests left no verdict.');
  failed += 1;
}
if (!isRun && failed === 0) failed += 1;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
