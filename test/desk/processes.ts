/** Desks as processes of their own, which a test may kill. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { newSigningKey } from '../../demo/desk/settings.ts';

export type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
};

export type DeskChild = {
  readonly pid: number;
  readonly url: string;
  readonly kill: (signal: NodeJS.Signals) => Promise<Ended>;
  /** What a victim of `test/kill` answers. */
  readonly ask: (message: string) => Promise<readonly string[]>;
  /** Resolves when it has died, by whatever hand. */
  readonly ended: Promise<Ended>;
};

/** As several processes of one desk need them. */
export const kept = { DESK_SECRET: 'a'.repeat(64), DESK_SIGNING_KEY: newSigningKey() };

/** What one process has compiled, the next need not: a third of the time that it takes to start. */
const compiled = join(import.meta.dirname, '..', '..', '.vitest', 'compiled');

/** Rejects with what it said when it ends before it listens. */
export async function startChild(
  entry: string,
  env: Readonly<Record<string, string>>,
): Promise<DeskChild> {
  const { DATABASE_URL: _, ...outer } = process.env;
  const child = spawn(process.execPath, [entry], {
    env: { NODE_COMPILE_CACHE: compiled, ...outer, PORT: '0', ...kept, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = ending(child);
  const port = await Promise.race([listening(child), ended]);
  if (typeof port !== 'string') throw new Error(port.said);
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}`,
    ended,
    ask: async (message) => {
      child.send(message);
      const [answer] = await once(child, 'message');
      return answer;
    },
    kill: async (signal) => {
      child.kill(signal);
      return await ended;
    },
  };
}

async function listening(child: ChildProcess): Promise<string> {
  return await new Promise((resolve) => {
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, port] = /listens on port (\d+)/.exec(line) ?? [];
      if (port !== undefined) resolve(port);
    });
  });
}

async function ending(child: ChildProcess): Promise<Ended> {
  let said = '';
  child.stderr?.on('data', (data: Buffer) => {
    said += data.toString();
  });
  await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode, said };
}
