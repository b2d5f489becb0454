/** All the desk knows of its database: SQL in, plain rows out. PGlite and PostgreSQL both fit. */
export interface Sql {
  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface Database extends Sql {
  /** Inside `work` only the given `sql` may be used: PGlite has one connection and would wait for itself. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** A row is believed only after a schema has read it. */
export type Row = Readonly<Record<string, unknown>>;

/** SQLSTATE 23505, which both drivers put in `code`. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
