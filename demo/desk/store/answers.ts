/** Does a thing once per key: the second request with the same key gets the first one's answer. */
import * as v from 'valibot';
import type { Database, Sql } from '../database/database.ts';

export type Answer = { readonly status: number; readonly body: unknown };

export type Once =
  | { readonly kind: 'answered'; readonly answer: Answer; readonly replayed: boolean }
  | { readonly kind: 'reused' };

export type Attempt = {
  /** Who may meet this key again: the path, which names the conversation where there is one. */
  readonly scope: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly at: string;
};

const storedSchema = v.object({ fingerprint: v.string(), status: v.number(), body: v.unknown() });

/**
 * The key is inserted first, so a twin that arrives meanwhile waits on the unique index for this
 * transaction and then finds the finished answer. If `work` throws, the key is free again.
 */
export async function once(
  database: Database,
  attempt: Attempt,
  work: (sql: Sql) => Promise<Answer>,
): Promise<Once> {
  return await database.transaction(async (sql): Promise<Once> => {
    const inserted = await sql.query(
      `insert into answers (scope, key, fingerprint, at) values ($1, $2, $3, $4)
       on conflict do nothing returning key`,
      [attempt.scope, attempt.key, attempt.fingerprint, attempt.at],
    );
    if (inserted.length === 0) {
      const rows = await sql.query('select * from answers where scope = $1 and key = $2', [
        attempt.scope,
        attempt.key,
      ]);
      const { fingerprint, status, body } = v.parse(storedSchema, rows[0]);
      if (fingerprint !== attempt.fingerprint) return { kind: 'reused' };
      return { kind: 'answered', answer: { status, body }, replayed: true };
    }
    const answer = await work(sql);
    await sql.query('update answers set status = $3, body = $4 where scope = $1 and key = $2', [
      attempt.scope,
      attempt.key,
      answer.status,
      JSON.stringify(answer.body),
    ]);
    return { kind: 'answered', answer, replayed: false };
  });
}

/** Keys are promised for a day. */
export async function forgetAnswers(sql: Sql, before: string): Promise<void> {
  await sql.query('delete from answers where at < $1', [before]);
}
