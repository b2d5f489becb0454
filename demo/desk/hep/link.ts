/**
 * An address that moves or cancels one call, for whoever has it: a JWT (RFC 7519, HS256) by `DESK_SECRET`, good for that call
 * until a week after its time, or for a month where it has none. It is made for each answer, and never kept.
 */
import type { Context } from 'hono';
import { jwtVerify, SignJWT } from 'jose';
import type { WireCallback } from '../../../widget/desks/wire.ts';
import type { Office } from '../office.ts';

const daySeconds = 24 * 60 * 60;
const audience = 'callback';

export async function withLink(
  office: Office,
  c: Context,
  conversation: string,
  callback: WireCallback,
): Promise<WireCallback> {
  const { publicUrl } = office.settings;
  const token = await sign(office, conversation, callback);
  const base = publicUrl ?? c.req.url.replace(/\/(?:conversations|callbacks)\/.*$/, '');
  return { ...callback, manage_url: `${base}/callbacks/${token}` };
}

export async function sign(
  { settings, now }: Office,
  conversation: string,
  { id, end }: WireCallback,
): Promise<string> {
  const seconds = (end === undefined ? now().getTime() : Date.parse(end)) / 1000;
  const days = end === undefined ? 30 : 7;
  return await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(audience)
    .setSubject(conversation)
    .setJti(id)
    .setExpirationTime(Math.floor(seconds) + days * daySeconds)
    .sign(keyOf(settings.secret));
}

/** Null for what is not ours, altered, or too old. */
export async function readLink(
  { settings, now }: Office,
  token: string,
): Promise<{ readonly conversation: string; readonly callback: string } | null> {
  try {
    const { payload } = await jwtVerify(token, keyOf(settings.secret), {
      algorithms: ['HS256'],
      audience,
      currentDate: now(),
    });
    const { sub = '', jti = '' } = payload;
    return { conversation: sub, callback: jti };
  } catch {
    return null;
  }
}

/** A key of its own: what signs a link must open nothing else. */
function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(`callback link ${secret}`);
}
