/** PostgreSQL inside this process: nothing to install, one process at a time. */
import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import type { Results } from '@electric-sql/pglite';
import type { Database, Row, Sql } from './database.ts';
import { whatFailed } from './database.ts';
import { lockFolder } from './folderLock.ts';

type Connection = {
  query(text: string, values?: unknown[]): Promise<Results<Row>>;
};

/** `folder` null keeps everything in memory. Rejects when another process has the folder. */
export async function openPglite(folder: string | null): Promise<Database> {
  if (folder === null) return fitted(await PGlite.create(), () => undefined);
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    return fitted(await PGlite.create(folder), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function fitted(pglite: PGlite, unlock: () => void): Database {
  return {
    ...sql(pglite),
    line: null,
    transaction: async (work) => {
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
