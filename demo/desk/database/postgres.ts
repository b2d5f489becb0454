/** A PostgreSQL server, for more than one process or more than one small desk. */
import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import type { Database, Sql } from './database.ts';

export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url });
  // An idle connection may be cut by the server; the next query opens another.
  pool.on('error', () => undefined);
  return {
    ...sql(pool),
    close: () => pool.end(),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(sql(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // If even the rollback fails the connection is broken and must not go back into the pool.
        const broken = await client.query('rollback').then(
          () => undefined,
          (cause: unknown) => (cause instanceof Error ? cause : new Error('rollback failed')),
        );
        client.release(broken);
        throw error;
      }
    },
  };
}

function sql(connection: Pool | PoolClient): Sql {
  return {
    query: async (text, values) =>
      (await connection.query(text, values === undefined ? [] : [...values])).rows,
  };
}
