/** A PostgreSQL server, for more than one process or more than one small desk. */
import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import type { Database, Sql } from './database.ts';
import { whatFailed } from './database.ts';
import { openLine } from './line.ts';

/**
 * Nobody waits for ever: a connection is to be had in 5 s, a statement takes 15 s at most. 20 s without a byte is a
 * connection that died without a word, and 30 s of doing nothing within a transaction a process that did.
 */
const patience = {
  connectionTimeoutMillis: 5000,
  statement_timeout: 15_000,
  query_timeout: 20_000,
  idle_in_transaction_session_timeout: 30_000,
  keepAlive: true,
} as const;

export type PostgresOptions = {
  /** Connections at most, beside the one that listens. Default 10. */
  readonly connections?: number;
};

export function openPostgres(url: string, { connections = 10 }: PostgresOptions = {}): Database {
  const pool = new Pool({ connectionString: url, max: connections, ...patience });
  const line = openLine(url);
  // An idle connection may be cut by the server; the next query opens another.
  pool.on('error', () => undefined);
  return {
    ...sql(pool),
    scrub: null,
    line,
    close: async () => {
      await line.close();
      await pool.end();
    },
    transaction: async (work) => {
      const client = await pool.connect().catch((error: unknown) => {
        throw whatFailed(error);
      });
      let broken: Error | undefined;
      // The pool listens to idle connections only, and an error that nobody hears ends the process.
      const notice = (error: Error) => {
        broken = error;
      };
      client.on('error', notice);
      const within = sql(client);
      try {
        await within.query('begin');
        const result = await work(within);
        await within.query('commit');
        return result;
      } catch (error) {
        // If even the rollback fails the connection is broken and must not go back into the pool.
        await within.query('rollback').catch((cause: unknown) => {
          broken ??= cause instanceof Error ? cause : new Error('rollback failed');
        });
        throw error;
      } finally {
        client.release(broken);
        client.off('error', notice);
      }
    },
  };
}

function sql(connection: Pool | PoolClient): Sql {
  return {
    query: async (text, values) => {
      try {
        return (await connection.query(text, values === undefined ? [] : [...values])).rows;
      } catch (error) {
        throw whatFailed(error);
      }
    },
  };
}
