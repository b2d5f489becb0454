/** PostgreSQL inside this process: nothing to install, one process at a time. */
import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import type { Results } from '@electric-sql/pglite';
import type { Database, Row, Sql } from './database.ts';

type Connection = {
  query(text: string, values?: unknown[]): Promise<Results<Row>>;
};

/** `folder` null keeps everything in memory. */
export async function openPglite(folder: string | null): Promise<Database> {
  if (folder !== null) mkdirSync(folder, { recursive: true });
  const pglite = await (folder === null ? PGlite.create() : PGlite.create(folder));
  return {
    ...sql(pglite),
    transaction: (work) => pglite.transaction((connection) => work(sql(connection))),
    close: () => pglite.close(),
  };
}

function sql(connection: Connection): Sql {
  return {
    query: async (text, values) =>
      (await connection.query(text, values === undefined ? undefined : [...values])).rows,
  };
}
