/** Writes the accessibility statement from its tests, and runs them, in every language: `npm run access`. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { statementText } from './statement.ts';

writeFileSync('widget/ACCESSIBILITY.md', statementText());
const files = ['test/access', 'test/ui/theme', 'test/ui/announcer', 'test/browser/hostileStyles'];
const { status } = spawnSync('vitest', ['run', ...files], {
  stdio: 'inherit',
  env: { ...process.env, BATON_LANGUAGES: 'all' },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
