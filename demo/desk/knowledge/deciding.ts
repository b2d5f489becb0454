/**
 * A corrected answer is proposed by one person and published by another. Every step is a transaction with its
 * entry in the audit trail; who may publish is said once more by the tables themselves.
 */
import { draft } from '../audit/draft.ts';
import type { Database, Sql } from '../database/database.ts';
import { recordDeeds } from '../store/audit.ts';
import { addAnswer, type By, decideAnswer, findAnswer, holdAnswers } from './store.ts';
import type { AnswerProposal, Learnt } from './wire.ts';

export type Decided =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'missing' }
  /** Whoever proposed it does not publish it. */
  | { readonly kind: 'own' }
  | { readonly kind: 'settled'; readonly state: Learnt['state'] };

export async function proposeAnswer(
  database: Database,
  proposal: AnswerProposal,
  by: By,
  now: Date,
): Promise<Decided> {
  return await database.transaction(async (sql) => {
    await holdAnswers(sql);
    const { id } = proposal;
    if ((await findAnswer(sql, id)) !== null) return { kind: 'done', id };
    const at = now.toISOString();
    await addAnswer(sql, proposal, by, at);
    await note(sql, 'proposed', proposal, by, at);
    return { kind: 'done', id };
  });
}

export async function publishAnswer(
  database: Database,
  id: string,
  by: By,
  now: Date,
): Promise<Decided> {
  return await decide(database, id, by, now, 'published', ({ state, proposed }) =>
    state !== 'proposed'
      ? { kind: 'settled', state }
      : proposed.id === by.id
        ? { kind: 'own' }
        : null,
  );
}

/** Also by whoever has proposed it, and also what is published. */
export async function withdrawAnswer(
  database: Database,
  id: string,
  by: By,
  now: Date,
): Promise<Decided> {
  return await decide(database, id, by, now, 'withdrawn', ({ state }) =>
    state === 'withdrawn' ? { kind: 'settled', state } : null,
  );
}

async function decide(
  database: Database,
  id: string,
  by: By,
  now: Date,
  outcome: 'published' | 'withdrawn',
  refusal: (found: Learnt) => Decided | null,
): Promise<Decided> {
  return await database.transaction(async (sql) => {
    await holdAnswers(sql);
    const found = await findAnswer(sql, id);
    if (found === null) return { kind: 'missing' };
    const refused = refusal(found);
    if (refused !== null) return refused;
    const at = now.toISOString();
    await decideAnswer(sql, found, outcome, by, at);
    await note(sql, outcome, found, by, at);
    return { kind: 'done', id };
  });
}

async function note(
  sql: Sql,
  step: string,
  { id, question, answer, corrects }: AnswerProposal,
  { id: agent, name }: By,
  at: string,
): Promise<void> {
  const who = { kind: 'agent', id: agent, name } as const;
  const entry = draft('knowledge', who, { step, id }, { question, answer, corrects });
  await recordDeeds(sql, null, [entry], at);
}
