/** PostgreSQL inside this process: nothing to install, one process at a time. */
import { mkdirSync, statfsSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import type { Results } from '@electric-sql/pglite';
import type { Database, Row, Sql } from './database.ts';
import { Unavailable, whatFailed } from './database.ts';
import { createScrub } from './scrub.ts';
import { lockFolder } from './folderLock.ts';

type Connection = {
  query(text: string, values?: unknown[]): Promise<Results<Row>>;
};

export type PgliteOptions = {
  /**
   * With fewer bytes left on the disk nothing is written any more. On a full disk PGlite 0.5.16 was measured to spin for
   * ever, and all of the process with it. Default: four WAL segments, 64 MiB.
   */
  readonly reserveBytes?: number;
  /** What `dumpDataDir` of PGlite wrote, to begin with; refused where data is already. Default: a new, empty database. */
  readonly from?: Blob;
};

type Folder = { readonly unlock: () => void; readonly refuseWhenFull: () => void };
const inMemory: Folder = { unlock: () => undefined, refuseWhenFull: () => undefined };

/** `folder` null keeps everything in memory. Rejects when another process has the folder. */
export async function openPglite(
  folder: string | null,
  options: PgliteOptions = {},
): Promise<Database> {
  const begun = options.from ? { loadDataDir: options.from } : {};
  if (folder === null) return fitted(await PGlite.create(begun), inMemory);
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  const refuseWhenFull = () => {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < (options.reserveBytes ?? 64 * 1024 * 1024))
      throw new Unavailable(`The disk of ${folder} is full.`);
  };
  try {
    return fitted(await PGlite.create(folder, begun), { unlock, refuseWhenFull });
  } catch (error) {
    unlock();
    throw error;
  }
}

function fitted(pglite: PGlite, { unlock, refuseWhenFull }: Folder): Database {
  return {
    ...sql(pglite),
    line: null,
    scrub: createScrub(sql(pglite)),
    transaction: async (work) => {
      refuseWhenFull();
      let thrown: unknown;
      try {
        return await pglite.transaction(async (connection) => {
          try {
            return await work(sql(connection));
          } catch (error) {
            thrown = error;
            throw error;
          }
        });
      } catch (error) {
        throw error === thrown ? error : whatFailed(error);
      }
    },
    close: async () => {
      await pglite.close();
      unlock();
    },
  };
}

function sql(connection: Connection): Sql {
  return {
    query: async (text, values) => {
      try {
        return (await connection.query(text, values === undefined ? undefined : [...values])).rows;
      } catch (error) {
        throw whatFailed(error);
      }
    },
  };
}
