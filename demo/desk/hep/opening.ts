/** A conversation is opened once per key, and every attempt gets the same answer with the same tokens. */
import type { Context } from 'hono';
import * as v from 'valibot';
import type { Conversation } from '../core/conversation.ts';
import type { Sql } from '../database/database.ts';
import type { Office } from '../office.ts';
import type { Attempt } from '../store/answers.ts';
import { once } from '../store/answers.ts';
import { findConversation } from '../store/conversations.ts';
import { grantAccess, grantAgain } from '../store/tokens.ts';
import { refuse } from './problem.ts';
import { renderConversation } from './render.ts';

const createdSchema = v.looseObject({ id: v.string() });

export async function openOnce(
  office: Office,
  c: Context,
  attempt: Omit<Attempt, 'at'>,
  open: (sql: Sql) => Promise<Conversation>,
) {
  const seed = { secret: office.settings.secret, key: attempt.key };
  await office.reach('open.begun');
  const timed = { ...attempt, at: office.now().toISOString() };
  const outcome = await office.audited(() =>
    once(office.database, timed, async (sql) => {
      const conversation = await open(sql);
      await grantAccess(sql, conversation.id, office.now(), seed);
      await office.reach('open.written');
      return { status: 201, body: renderConversation(conversation) };
    }),
  );
  await office.reach('open.committed');
  if (outcome.kind === 'reused') return refuse('idempotency-key-reused');
  const created = v.parse(createdSchema, outcome.answer.body);
  if (!outcome.replayed) office.changed(created.id);
  else if ((await findConversation(office.database, created.id)).kind !== 'found') refuse('gone');

  // The token is in the answer and not in the database, so it is made again for every answer.
  const access = await grantAgain(office.database, created.id, office.now(), seed);
  if (outcome.replayed) c.header('Idempotency-Replayed', 'true');
  return { ...created, access: { ...access, scope: 'full' } };
}
