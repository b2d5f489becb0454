/**
 * The audit trail in its tables. `audit` is only ever added to, and its triggers refuse everything else;
 * `audit_content` holds what customers said, and is emptied when they ask for it.
 */
import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import {
  canonical,
  emptyHead,
  type Head,
  link,
  type Unlinked,
} from '../../../widget/audit/chain.ts';
import type { Draft } from '../audit/draft.ts';
import { advisoryLocks } from '../database/advisoryLocks.ts';
import type { Sql } from '../database/database.ts';

const pageSize = 500;

/** Writes what happened in a conversation. */
export async function record(
  sql: Sql,
  conversation: string,
  drafts: readonly Draft[],
  at: string,
): Promise<void> {
  if (drafts.length === 0) return;
  const version = await scopeVersionOf(sql, conversation);
  await chain(sql, drafts, (draft) => unlinked(draft, conversation, version, at), at);
}

/** Writes what belongs to no conversation; of the rules it is known which. */
export async function recordDeeds(
  sql: Sql,
  version: string | null,
  drafts: readonly Draft[],
  at: string,
): Promise<void> {
  await chain(sql, drafts, (draft) => unlinked(draft, null, version, at), at);
}

/**
 * Whoever writes holds the end of the chain until their transaction
 * is over, so this is the last thing a transaction does: nobody who holds it waits for anybody else.
 */
async function chain(
  sql: Sql,
  drafts: readonly Draft[],
  unlinkedOf: (draft: Draft) => Unlinked,
  at: string,
): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1)', [advisoryLocks.audit]);
  let head = await readHead(sql);
  const known = await knownAmong(sql, drafts);
  const rows: Row[] = [];
  for (const draft of drafts) {
    if (draft.key !== null && known.has(draft.key)) continue;
    if (draft.key !== null) known.add(draft.key);
    const written = link(head, unlinkedOf(draft));
    const { salt = '', content, hash, ...chained } = written.entry;
    const { number } = chained;
    head = written.head;
    rows.push({
      number,
      hash,
      salt,
      key: draft.key,
      conversation: chained.conversation,
      entry: canonical(chained),
      content: canonical(content),
    });
  }
  await insert(sql, rows, at);
}

type Row = {
  readonly number: number;
  readonly conversation: string | null;
  readonly entry: string;
  readonly hash: string;
  readonly key: string | null;
  readonly salt: string;
  readonly content: string;
};

function unlinked(
  { type, who, why, details, content, happenedAt }: Draft,
  conversation: string | null,
  version: string | null,
  at: string,
): Unlinked {
  return {
    at,
    ...(happenedAt === null ? {} : { happened_at: happenedAt }),
    type,
    who,
    why,
    details,
    content,
    scope_version: version,
    // Rules belong to nobody's conversation, and outlive it.
    conversation: type === 'scope-version' ? null : conversation,
    salt: randomBytes(16).toString('hex'),
  };
}

async function insert(sql: Sql, rows: readonly Row[], at: string): Promise<void> {
  const column = <Key extends keyof Row>(key: Key) => rows.map((row) => row[key]);
  // One statement: everybody else waits meanwhile.
  await sql.query(
    `with chained as (
       insert into audit (number, conversation, entry, hash, at)
       select *, $5::timestamptz from unnest($1::bigint[], $2::text[], $3::text[], $4::text[])
     )
     insert into audit_content (number, conversation, key, salt, content)
     select * from unnest($1::bigint[], $2::text[], $6::text[], $7::text[], $8::text[])`,
    [
      column('number'),
      column('conversation'),
      column('entry'),
      column('hash'),
      at,
      column('key'),
      column('salt'),
      column('content'),
    ],
  );
}

export async function readHead(sql: Sql): Promise<Head> {
  const rows = await sql.query('select number, hash from audit order by number desc limit 1');
  return rows[0] === undefined ? emptyHead : v.parse(headSchema, rows[0]);
}

/**
 * Lines of the export, in pages; what has been erased is left out of them. It goes on until there is no more: what is
 * erased meanwhile has its entry at the end, and a reader who stopped before that would miss words and not know why.
 */
export async function* readTrail(
  sql: Sql,
  from: number,
  to: number,
): AsyncGenerator<readonly string[]> {
  for (let next = from, count = pageSize; count === pageSize && next <= to; next += pageSize) {
    const rows = await sql.query(
      `select entry, hash, salt, content from audit left join audit_content using (number)
       where number between $1 and $2 order by number`,
      [next, Math.min(to, next + pageSize - 1)],
    );
    count = rows.length;
    yield rows.map(lineOf);
  }
}

export async function eraseAudited(sql: Sql, conversation: string): Promise<void> {
  await sql.query('delete from audit_content where conversation = $1', [conversation]);
}

function lineOf(row: unknown): string {
  const { entry, hash, salt, content } = v.parse(exportedSchema, row);
  const chained = { ...parsed(entry), hash };
  return canonical(
    salt === null || content === null ? chained : { ...chained, salt, content: parsed(content) },
  );
}

function parsed(text: string) {
  return v.parse(v.pipe(v.string(), v.parseJson(), v.looseObject({})), text);
}

async function scopeVersionOf(sql: Sql, conversation: string): Promise<string | null> {
  const rows = await sql.query(
    `select data->'packet'->>'scope_version' as version from log
     where conversation = $1 and type in ('desk.opened', 'desk.recorded') and data ? 'packet'`,
    [conversation],
  );
  const version = rows[0] === undefined ? null : v.parse(versionSchema, rows[0]).version;
  return version !== null && version.length <= 64 ? version : null;
}

async function knownAmong(sql: Sql, drafts: readonly Draft[]): Promise<Set<string>> {
  const keys = drafts.flatMap(({ key }) => (key === null ? [] : [key]));
  if (keys.length === 0) return new Set();
  const rows = await sql.query('select key from audit_content where key = any($1)', [keys]);
  return new Set(rows.map((row) => v.parse(v.object({ key: v.string() }), row).key));
}

/** PostgreSQL gives a bigint as text, PGlite as a number where it fits. */
const number = v.pipe(v.union([v.string(), v.number()]), v.transform(Number));
const headSchema = v.object({ number, hash: v.string() });
const versionSchema = v.object({ version: v.nullable(v.string()) });
const exportedSchema = v.object({
  entry: v.string(),
  hash: v.string(),
  salt: v.nullable(v.string()),
  content: v.nullable(v.string()),
});
