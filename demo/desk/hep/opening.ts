/** A conversation is opened once per key, and every attempt gets the same answer with the same tokens. */
import type { Context, MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { createBucket } from '../bucket.ts';
import type { Conversation } from '../core/conversation.ts';
import type { Sql } from '../database/database.ts';
import type { Office } from '../office.ts';
import { addressOf, isOwn } from '../staff/address.ts';
import type { Attempt } from '../store/answers.ts';
import { once } from '../store/answers.ts';
import { findConversation } from '../store/conversations.ts';
import { grantAccess, grantAgain } from '../store/tokens.ts';
import { originOf } from './access.ts';
import { refuse } from './problem.ts';
import { renderConversation } from './render.ts';

/**
 * One address begins only so many. This process counts, so several let through as many times that. Nobody is counted who comes
 * from this machine.
 */
export function limitOpenings({ settings, now }: Office): MiddlewareHandler {
  const { openingsPerHour: most, proxies } = settings;
  const bucket = createBucket(Math.ceil(most / 3), most / 3600, () => now().getTime());
  return async (c, next) => {
    const address = addressOf(c, proxies);
    const wait = isOwn(address) ? 0 : bucket.take(address);
    if (wait > 0) {
      refuse('rate-limited', {
        retryAfter: wait,
        detail: 'Too many conversations were begun from here. Try again later, or leave a message.',
      });
    }
    await next();
    // Who is asked to agree, or to answer a challenge, comes once more.
    const isAsked = c.res.status === 403 || c.res.status === 428;
    if (isAsked && c.req.header('Challenge-Answer') === undefined) {
      bucket.giveBack(address);
    }
  };
}

const createdSchema = v.looseObject({ id: v.string() });

export async function openOnce(
  office: Office,
  c: Context,
  attempt: Omit<Attempt, 'at'>,
  open: (sql: Sql) => Promise<Conversation>,
) {
  const seed = { secret: office.settings.secret, key: attempt.key };
  const origin = originOf(c);
  await office.reach('open.begun');
  const timed = { ...attempt, at: office.now().toISOString() };
  const outcome = await office.audited(() =>
    once(office.database, timed, async (sql) => {
      const conversation = await open(sql);
      await grantAccess(sql, { conversation: conversation.id, origin }, office.now(), seed);
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
  const holder = { conversation: created.id, origin };
  const access = await grantAgain(office.database, holder, office.now(), seed);
  if (outcome.replayed) c.header('Idempotency-Replayed', 'true');
  return { ...created, access: { ...access, scope: 'full' } };
}
