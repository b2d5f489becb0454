/** The tests of the desk once more, each file with a database of its own on a real server: `npm run test:postgres`. */
import { spawn } from 'node:child_process';
import { startServer } from './postgresServer.ts';

const server = await startServer(['max_connections=200']);
const tests = [
  'test/desk/',
  'test/desks/',
  'test/staff/',
  'test/demo/',
  'test/ai/',
  'test/contract/',
];
const others = '--exclude=test/desk/{pglite,postgres,races}.test.ts';
const run = spawn('vitest', ['run', '--project=core', others, ...tests, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, FRESH_DATABASES_AT: server.url },
  shell: process.platform === 'win32',
});
run.once('exit', (code) => {
  process.exitCode = code ?? 1;
  void server.stop();
});
