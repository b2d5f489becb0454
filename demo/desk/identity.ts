/** What a page says about its user is a claim; only the site's server can make it a fact. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { WireUser } from '../../widget/model/packet.ts';

/** The user's id when `user_hash` is hex(HMAC-SHA256(secret, id)), otherwise null. */
export function verifiedUser(user: WireUser, secret: string | null): string | null {
  if (secret === null || user.id === undefined || user.user_hash === undefined) return null;
  const expected = createHmac('sha256', secret).update(user.id).digest();
  const given = Buffer.from(user.user_hash, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected) ? user.id : null;
}
