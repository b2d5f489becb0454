/** What `npm start` runs: builds what is missing or old, starts the demo, says what to look at. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { closeOnSignal } from './deskProcess.ts';
import { createShopAi } from './ai/shopAi.ts';
import { openPglite } from './desk/database/pglite.ts';
import { openPostgres } from './desk/database/postgres.ts';
import { exampleSettings } from './example.ts';
import { jsonLog, noLog } from './desk/log.ts';
import { readSettings } from './desk/environment.ts';
import { newSigningKey } from './desk/settings.ts';
import type { DemoServer } from './server.ts';
import { createServer } from './server.ts';
import { readRelay } from './webhook/relay.ts';

const root = dirname(import.meta.dirname);
const env = process.env;

const products = ['dist/baton.js', '.demo/console/index.html'];
const sources = ['widget/**/*', 'demo/**/*', 'vite.config.ts', 'package-lock.json'];

buildIfOld();
const server = await start(Number(env['PORT'] || 4300));
console.log(`
  Baton is running.

  ${server.url}/           what it is, and where to begin
  ${server.url}/shop/      be the customer: ask about an order, then ask for a person
  ${server.url}/console/   be the person: claim who waits, answer, hand back to the AI
  ${server.url}/review/    be the reviewer: mark which handoffs and answers were right
  ${server.url}/preview/   be the designer: every state of the widget in every theme and language

${server.firstLink === null ? '' : welcome(server.firstLink)}
  Ctrl-C stops it.
`);
openBrowser(server.firstLink ?? server.url);

closeOnSignal(server.close);

/** The secret is good once: whoever reads it here later finds it spent. */
function welcome(link: string): string {
  return `
  Nobody can sign in at the desk yet. This link lets you in, once, within an hour:

  ${link}
`;
}

async function start(wanted: number): Promise<DemoServer> {
  const url = env['DATABASE_URL'];
  for (let port = wanted; ; port += 1) {
    try {
      return await createServer({
        port,
        hostname: env['HOST'] || '127.0.0.1',
        // One process can hold a port, so a folder named after it is never opened twice.
        database: async (own) =>
          url ? openPostgres(url) : await openPglite(join(root, '.data', `desk-${own}`)),
        // What the environment says nothing of, the demo has an example for.
        settings: {
          ...readSettings({
            ...env,
            DESK_SECRET:
              env['DESK_SECRET'] || kept('secret', () => randomBytes(32).toString('hex')),
            DESK_SIGNING_KEY: env['DESK_SIGNING_KEY'] || kept('signing-key.pem', newSigningKey),
          }),
          ...(env['DESK_SCOPE'] ? {} : { firstScope: exampleSettings.firstScope }),
          ...(env['DESK_TEAMS'] ? {} : { teams: exampleSettings.teams }),
          ...(env['DESK_QUICK_ANSWERS'] ? {} : { quickAnswers: exampleSettings.quickAnswers }),
        },
        // Beside the addresses below it would be noise.
        log: env['DESK_LOG'] === 'json' ? jsonLog((line) => process.stdout.write(line)) : noLog,
        webhook: readRelay(env),
        ai: (database, desk) => createShopAi(database, desk),
      });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port >= wanted + 20) throw error;
      console.log(`Port ${port} is taken, so the next one is tried.`);
    }
  }
}

/** Kept beside the data, so that a conversation survives a restart of the desk, and a signature too. */
function kept(name: string, make: () => string): string {
  const path = join(root, '.data', name);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, make(), { flag: 'wx', mode: 0o600 });
  } catch {
    // It is there from last time.
  }
  return readFileSync(path, 'utf8');
}

function buildIfOld(): void {
  const built = Math.min(...products.map((path) => changed(join(root, path))));
  const newest = Math.max(
    ...sources.flatMap((pattern) =>
      globSync(pattern, { cwd: root }).map((path) => changed(join(root, path))),
    ),
  );
  if (built >= newest) return;
  console.log('Building the widget and the demo’s pages …');
  const began = Date.now();
  const { status, stdout } = spawnSync(process.execPath, [join('.ci', 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.stdout.write(stdout);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    status === 0
      ? `Built in ${seconds} s.`
      : 'The build failed; what it said stands above. Pages that could not be built answer 404.',
  );
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Where there is a person at a screen; otherwise nothing happens, and nothing is said. */
function openBrowser(url: string): void {
  if (process.argv.includes('--no-open') || env['CI'] || !process.stdout.isTTY) return;
  const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
    linux: ['xdg-open', url],
  };
  const hasDisplay = process.platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  const found = commands[process.platform];
  if (!found || !hasDisplay) return;
  const [command, ...args] = found;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
