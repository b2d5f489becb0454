/** Brings the tables to what this version needs, once. */
import type { Reach } from '../point.ts';
import { goOn } from '../point.ts';
import { advisoryLocks } from './advisoryLocks.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';

export async function migrate(database: Database, reach: Reach = goOn): Promise<void> {
  await database.transaction(async (sql) => {
    // Two processes may start at once on one server.
    await sql.query('select pg_advisory_xact_lock($1)', [advisoryLocks.migrations]);
    await sql.query('create table if not exists migrations (version integer primary key)');
    const done = await sql.query('select version from migrations');
    for (const [version, statements] of migrations.entries()) {
      if (done.some((row) => row['version'] === version)) continue;
      for (const statement of statements) await sql.query(statement);
      await sql.query('insert into migrations (version) values ($1)', [version]);
    }
    await reach('migration.written');
  });
}
