/** A database of its own for a test, with nothing in it. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import packageJson from '../../package.json' with { type: 'json' };
import type { Database } from '../../demo/desk/database/database.ts';
import { openPglite } from '../../demo/desk/database/pglite.ts';
import { openPostgres } from '../../demo/desk/database/postgres.ts';

const kept = join(import.meta.dirname, '../../.vitest');
const version = packageJson.devDependencies['@electric-sql/pglite'];

/**
 * PGlite, or a database on the PostgreSQL server of `npm run test:postgres`. `folder` null keeps everything in memory; a
 * folder is always PGlite's, and is opened as it is when it has data already.
 */
export async function freshDatabase(folder: string | null = null): Promise<Database> {
  const server = process.env['FRESH_DATABASES_AT'];
  if (server !== undefined && folder === null) return openPostgres(await anotherAt(server));
  if (folder !== null && existsSync(join(folder, 'PG_VERSION'))) return await openPglite(folder);
  return await openPglite(folder, { from: await emptyOne() });
}

async function anotherAt(server: string): Promise<string> {
  const name = `fresh_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

/** `initdb` in WebAssembly was measured to cost four seconds of a core, a copy of what it made less than one. */
async function emptyOne(): Promise<Blob> {
  const file = join(kept, `pglite-${version}.tar`);
  if (!existsSync(file)) {
    const pglite = await PGlite.create();
    const dump = await pglite.dumpDataDir('none');
    await pglite.close();
    mkdirSync(kept, { recursive: true });
    // Two files of tests may begin at once.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
    renameSync(own, file);
  }
  // Read at once: of a blob that is read later, the file may have been put there anew by then.
  return new Blob([readFileSync(file)]);
}
