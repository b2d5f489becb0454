/** Lets a request through to the one conversation its token was made for. */
import type { Context } from 'hono';
import * as v from 'valibot';
import type { Conversation } from '../core/conversation.ts';
import type { Office } from '../office.ts';
import { findConversation } from '../store/conversations.ts';
import type { TokenKind } from '../store/tokens.ts';
import { checkToken } from '../store/tokens.ts';
import { refuse } from './problem.ts';

const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{6,64}$/));

/**
 * A wrong token and an unknown conversation get the same answer, so nobody learns which ids exist.
 * `st` is the only token that may stand in an address, and it can only read events.
 */
export async function admitToken(
  office: Office,
  c: Context,
  kinds: readonly TokenKind[] = ['full'],
): Promise<string> {
  return await admitTo(office, c, c.req.param('id') ?? '', kinds);
}

/** For what belongs to a conversation and has an address of its own. */
export async function admitTo(
  office: Office,
  c: Context,
  id: string,
  kinds: readonly TokenKind[] = ['full'],
): Promise<string> {
  const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  const short = kinds.includes('events') ? c.req.query('st') : undefined;
  const token = bearer ?? short;
  if (token === undefined || !v.is(idSchema, id)) return deny(c, 'unauthenticated');
  const accepted: readonly TokenKind[] = bearer === undefined ? ['events'] : kinds;
  const holder = { conversation: id, origin: originOf(c) };
  const pass = await checkToken(office.database, accepted, holder, token, office.now());
  if (pass.kind === 'unknown') return deny(c, 'unauthenticated');
  if (pass.kind === 'expired') return deny(c, 'token-expired');
  c.set('principal', 'customer');
  return id;
}

export async function admit(
  office: Office,
  c: Context,
  kinds: readonly TokenKind[] = ['full'],
): Promise<Conversation> {
  const found = await findConversation(office.database, await admitToken(office, c, kinds));
  return found.kind === 'found' ? found.conversation : refuse('gone');
}

/** Of the page that asks; null where nobody says so. */
export function originOf(c: Context): string | null {
  return c.req.header('Origin') ?? null;
}

function deny(c: Context, name: 'unauthenticated' | 'token-expired'): never {
  c.header('WWW-Authenticate', 'Bearer');
  return refuse(name);
}
