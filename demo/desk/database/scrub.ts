/**
 * What is deleted from a table stays in its files until the space is used again, and in the write-ahead log for as long as its
 * segments are. Where the desk has the database to itself, it rewrites both after something was erased.
 */
import type { Sql } from './database.ts';

/** Rewrites every table that has words in it, then starts a new segment and drops those before it, unlike reusing them. */
const statements = [
  ...['log', 'audit_content', 'answers', 'attachments', 'conversations', 'tokens'].map(
    (table) => `vacuum full ${table}`,
  ),
  'set wal_recycle = off',
  'select pg_switch_wal()',
  'checkpoint',
  // The end of the last checkpoint keeps the segment that it began in.
  'select pg_switch_wal()',
  'checkpoint',
];

/** One at a time; whoever asks meanwhile is served by the next one, which begins after what they have erased. */
export function createScrub(sql: Sql): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function run(): Promise<void> {
    for (const statement of statements) await sql.query(statement);
  }

  function start(): Promise<void> {
    running = run().finally(() => {
      running = null;
    });
    return running;
  }

  return () => {
    if (running === null) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
}
