/** Proposed answers in their tables, which are only ever added to. */
import * as v from 'valibot';
import type { Person } from '../../../widget/desks/wire.ts';
import { advisoryLocks } from '../database/advisoryLocks.ts';
import type { Sql } from '../database/database.ts';
import { told, twoPeople } from '../store/twoPeople.ts';
import type { AnswerProposal, Learnt } from './wire.ts';

export type By = Pick<Person, 'id' | 'name'>;

const rowSchema = v.object({
  id: v.string(),
  question: v.string(),
  answer: v.string(),
  intent: v.nullable(v.string()),
  corrects: v.nullable(v.string()),
  conversation: v.nullable(v.string()),
  ...twoPeople,
});

/** Nobody else decides about answers until the transaction is over. */
export async function holdAnswers(sql: Sql): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1)', [advisoryLocks.knowledge]);
}

/** Newest first. The last decision counts: what was published may be withdrawn. */
export async function listAnswers(sql: Sql): Promise<readonly Learnt[]> {
  const rows = await sql.query(
    `select a.*, d.outcome, d.decided_by, d.decider, d.decided_at from knowledge_answers a
     left join lateral (select * from knowledge_decisions where id = a.id order by place desc limit 1) d on true
     order by a.place desc`,
  );
  return rows.map((row) => learntOf(v.parse(rowSchema, row)));
}

export async function findAnswer(sql: Sql, id: string): Promise<Learnt | null> {
  return (await listAnswers(sql)).find((one) => one.id === id) ?? null;
}

export async function addAnswer(sql: Sql, one: AnswerProposal, by: By, at: string): Promise<void> {
  await sql.query(
    `insert into knowledge_answers (id, question, answer, intent, corrects, conversation, proposed_by, proposer, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      one.id,
      one.question,
      one.answer,
      one.intent,
      one.corrects,
      one.conversation,
      by.id,
      by.name,
      at,
    ],
  );
}

export async function decideAnswer(
  sql: Sql,
  { id, proposed }: Learnt,
  outcome: 'published' | 'withdrawn',
  by: By,
  at: string,
): Promise<void> {
  await sql.query(
    `insert into knowledge_decisions (id, proposed_by, outcome, decided_by, decider, decided_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, proposed.id, outcome, by.id, by.name, at],
  );
}

function learntOf(row: v.InferOutput<typeof rowSchema>): Learnt {
  const { rest, proposed, decided } = told(row);
  return {
    ...rest,
    state: decided?.outcome ?? 'proposed',
    proposed: { ...proposed.by, at: proposed.at },
    decided: decided && { ...decided.by, at: decided.at },
  };
}
