import { traceOf } from '../log.ts';

/** All the desk knows of its database: SQL in, plain rows out. PGlite and PostgreSQL both fit. */
export interface Sql {
  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** `query` and `transaction` reject with `Unavailable` when it is the database that has failed. */
export interface Database extends Sql {
  /** Inside `work` only the given `sql` may be used: PGlite has one connection and would wait for itself. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
  /** To the other processes on the same server; null where there can be none. */
  readonly line: Line | null;
  /** Leaves no byte of what was erased in the files; null where the server is somebody else's, see `README.md`. */
  readonly scrub: (() => Promise<void>) | null;
}

/** What it carries may get lost, and is never more than a hint: the tables are what counts. */
export type Line = {
  /** Rejects, or does nothing, while there is no connection. At most 7,999 bytes. */
  readonly send: (text: string) => Promise<void>;
  /** Resolves, with how to stop, once the first connection was tried. One's own words are heard too. */
  readonly listen: (ears: Ears) => Promise<() => void>;
  /** What only one process should do: true for one of them, and for nobody for a moment when that one has died. */
  readonly isOnDuty: () => boolean;
};

export type Ears = {
  readonly hear: (text: string) => void;
  /** The line was cut, so something may have been missed; or the duty has just come to this process. */
  readonly lookAgain: () => void;
};

/** A row is believed only after a schema has read it. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * The database cannot be asked now: nothing was written, or it was and only the answer got lost. Either way the same
 * request with the same key may be sent again.
 */
export class Unavailable extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** For the log: where a database cannot be asked, one line is enough. */
export function reasonOf(error: unknown): string {
  return error instanceof Unavailable ? error.message : traceOf(error);
}

/** SQLSTATE 22021 and 22P05: text with a character that PostgreSQL does not keep, U+0000 above all. */
export function isUnstorable(error: unknown): boolean {
  return ['22021', '22P05'].includes(sqlState(error) ?? '');
}

/** SQLSTATE 23505 and the name of the unique index, which both drivers put in `code` and `constraint`. */
export function isDuplicate(error: unknown, index?: string): boolean {
  if (sqlState(error) !== '23505') return false;
  return (
    index === undefined ||
    (error instanceof Error && 'constraint' in error && error.constraint === index)
  );
}

/**
 * Classes and codes of https://www.postgresql.org/docs/18/errcodes-appendix.html that say nothing about the statement: no
 * connection, no resources (53100 is a full disk), shut down or cancelled, trouble with files, and whom to ask again
 * (a lost deadlock, a time-out, a standby that takes no writes).
 */
const passing = /^(08|53|57|58|40001|40P01|55P03|25006|25P0[34])/;

/** What a driver rejects with and has no SQLSTATE is a connection that broke, or one that could not be had. */
export function whatFailed(error: unknown): unknown {
  const state = sqlState(error);
  return state === null || passing.test(state) ? new Unavailable(error) : error;
}

function sqlState(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // `EPIPE` has five letters as well.
  return /^(\d|F0|HV|P0|XX)[0-9A-Z]{3,4}$/.test(code) && code.length === 5 ? code : null;
}
