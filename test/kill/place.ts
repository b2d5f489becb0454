/** Where desks that are killed keep their data. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startServer } from '../desk/postgresServer.ts';

export type Ground = {
  /** An empty database, as a desk's environment names it. */
  readonly place: () => Promise<Readonly<Record<string, string>>>;
  readonly clear: () => Promise<void>;
};

export async function onPglite(): Promise<Ground> {
  const root = await mkdtemp(join(tmpdir(), 'baton-kill-'));
  let count = 0;
  return {
    place: async () => ({ DESK_DATA: join(root, `desk-${(count += 1)}`) }),
    clear: () => rm(root, { recursive: true }),
  };
}

export async function onPostgres(): Promise<Ground> {
  const server = await startServer();
  let count = 0;
  return {
    place: async () => {
      const name = `desk_${(count += 1)}`;
      const admin = new Client({ connectionString: server.url });
      await admin.connect();
      await admin.query(`create database ${name}`);
      await admin.end();
      return { DATABASE_URL: server.url.replace(/postgres$/, name) };
    },
    clear: server.stop,
  };
}
