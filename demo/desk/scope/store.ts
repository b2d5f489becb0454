/** The rules in their tables, which are only ever added to; the tables themselves refuse everything else. */
import * as v from 'valibot';
import type { Person } from '../../../widget/desks/wire.ts';
import { markSchema } from '../agents/wireReview.ts';
import { standing } from '../core/marks.ts';
import { advisoryLocks } from '../database/advisoryLocks.ts';
import type { Sql } from '../database/database.ts';
import { told, twoPeople } from '../store/twoPeople.ts';
import { evidenceSchema, type ScopeVersion } from './wire.ts';
import type { Sample } from './growth.ts';

const json = v.pipe(v.string(), v.parseJson());
const rowSchema = v.object({
  version: v.string(),
  document: v.pipe(json, v.record(v.string(), v.unknown())),
  reason: v.string(),
  evidence: v.pipe(json, v.nullable(evidenceSchema)),
  base: v.nullable(v.string()),
  restores: v.nullable(v.string()),
  ...twoPeople,
});

const all = `select version, document, reason, evidence, base, restores, scope_versions.proposed_by, proposer,
  proposed_at, outcome, decided_by, decider, decided_at
  from scope_versions left join scope_decisions using (version)`;

/** Until the transaction ends nobody else changes the rules. */
export async function holdRules(sql: Sql): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1)', [advisoryLocks.rules]);
}

/** Newest first. */
export async function listVersions(sql: Sql): Promise<readonly ScopeVersion[]> {
  const rows = await sql.query(`${all} order by scope_versions.place desc`);
  return rows.map(versionOf);
}

export async function findVersion(sql: Sql, version: string): Promise<ScopeVersion | null> {
  const rows = await sql.query(`${all} where version = $1`, [version]);
  return rows[0] === undefined ? null : versionOf(rows[0]);
}

/** What was published last; null where nothing was. */
export async function findInForce(sql: Sql): Promise<ScopeVersion | null> {
  const rows = await sql.query(
    `${all} where outcome = 'published' order by scope_decisions.place desc limit 1`,
  );
  return rows[0] === undefined ? null : versionOf(rows[0]);
}

export async function addVersion(
  sql: Sql,
  { version, document, reason, evidence, base, restores, proposed }: Omit<ScopeVersion, 'decided'>,
): Promise<void> {
  await sql.query(
    `insert into scope_versions
       (version, document, reason, evidence, base, restores, proposed_by, proposer, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      version,
      JSON.stringify(document),
      reason,
      JSON.stringify(evidence),
      base,
      restores,
      proposed.by.id,
      proposed.by.name,
      proposed.at,
    ],
  );
}

export async function addDecision(
  sql: Sql,
  { version, proposed }: Pick<ScopeVersion, 'version' | 'proposed'>,
  outcome: 'published' | 'withdrawn',
  by: Pick<Person, 'id' | 'name'>,
  at: string,
): Promise<void> {
  await sql.query(
    `insert into scope_decisions (version, proposed_by, outcome, decided_by, decider, decided_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [version, proposed.by.id, outcome, by.id, by.name, at],
  );
}

const markedSchema = v.object({
  conversation: v.string(),
  intent: v.string(),
  reviewer: v.string(),
  message: v.string(),
  verdict: v.nullable(v.string()),
});

/** An answer counts once, and as correct where nobody says otherwise. */
export async function readSamples(sql: Sql): Promise<readonly Sample[]> {
  const rows = await sql.query(
    `select distinct on (l.conversation, message, reviewer) l.conversation, message, reviewer,
       l.data->'about'->>'verdict' as verdict, said->'ai'->>'intent' as intent
     from log l
     cross join lateral (select l.data->'about'->>'message' as message, l.data->'reviewer'->>'id' as reviewer) of
     join log opened on opened.conversation = l.conversation and opened.type in ('desk.opened', 'desk.recorded')
     cross join lateral jsonb_array_elements(opened.data->'packet'->'transcript'->'messages') said
     where l.type = 'desk.marked' and l.data->'about'->>'kind' = 'answer'
       and said->>'id' = message and said->'ai'->>'intent' is not null
     order by l.conversation, message, reviewer, l.entry desc`,
  );
  const named = await readIntents(sql);
  const answers = new Map<string, { readonly intent: string; readonly isCorrect: boolean }>();
  for (const row of rows) {
    const { conversation, message, verdict, ...given } = v.parse(markedSchema, row);
    const key = `${conversation} ${message}`;
    const intent = named.has(key) ? (named.get(key) ?? null) : given.intent;
    if (verdict === null || intent === null) continue;
    const isCorrect = verdict === 'correct' && (answers.get(key)?.isCorrect ?? true);
    answers.set(key, { intent, isCorrect });
  }
  const samples = new Map<string, Sample>();
  for (const { intent, isCorrect } of answers.values()) {
    const { reviewed, correct } = samples.get(intent) ?? { reviewed: 0, correct: 0 };
    samples.set(intent, {
      intent,
      reviewed: reviewed + 1,
      correct: correct + (isCorrect ? 1 : 0),
    });
  }
  return [...samples.values()];
}

const intentSchema = v.object({
  conversation: v.string(),
  data: v.pick(markSchema, ['reviewer', 'about']),
});

/** By conversation and message, where reviewers say that the AI took it for another; null: for none of the rules'. */
async function readIntents(sql: Sql): Promise<ReadonlyMap<string, string | null>> {
  const rows = await sql.query(
    `select conversation, data from log
     where type = 'desk.marked' and data->'about'->>'kind' = 'intent' order by at, conversation, entry`,
  );
  // Ids of messages are of one conversation only.
  const marks = rows.map((row) => {
    const { conversation, data } = v.parse(intentSchema, row);
    const { reviewer, about } = data;
    const message = about.kind === 'handoff' ? '' : `${conversation} ${about.message}`;
    return { reviewer, about: { ...about, message } };
  });
  return new Map(
    standing(marks).flatMap(({ about }) =>
      about.kind === 'intent' ? [[about.message, about.correction ?? null] as const] : [],
    ),
  );
}

function versionOf(row: unknown): ScopeVersion {
  const { rest, proposed, decided } = told(v.parse(rowSchema, row));
  return { ...rest, proposed, decided };
}
