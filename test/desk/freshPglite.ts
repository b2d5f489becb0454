/**
 * A new PGlite for a test. It begins with a copy of an empty one: `initdb` in WebAssembly was measured to cost four
 * seconds of a core, the copy less than one, and there are a hundred files of tests.
 */
import { existsSync, mkdirSync, openAsBlob, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import packageJson from '../../package.json' with { type: 'json' };
import type { Database } from '../../demo/desk/database/database.ts';
import { openPglite } from '../../demo/desk/database/pglite.ts';

const kept = join(import.meta.dirname, '../../.vitest');
const version = packageJson.devDependencies['@electric-sql/pglite'];

/** `folder` null keeps everything in memory; one that has data already is opened as it is. */
export async function freshPglite(folder: string | null = null): Promise<Database> {
  if (folder !== null && existsSync(join(folder, 'PG_VERSION'))) return await openPglite(folder);
  return await openPglite(folder, { from: await emptyOne() });
}

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
  return await openAsBlob(file);
}
