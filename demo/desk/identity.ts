/** What a page says about its user is a claim; only the site's server can make it a fact. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as v from 'valibot';
import type { HandoffPacket, WireUser } from '../../widget/model/packet.ts';
import type { IdentityTokens, Settings } from './settings.ts';

/** `packet` without the proof, which is nobody's to keep. */
export type Identified = { readonly packet: HandoffPacket; readonly verifiedUser: string | null };

export type Identify = (packet: HandoffPacket) => Promise<Identified>;

/** Whoever cannot prove anything is taken in as well: as somebody who claims to be who they are. */
export function identifier({
  identitySecret,
  identityTokens: tokens,
}: Pick<Settings, 'identitySecret' | 'identityTokens'>): Identify {
  const keys = tokens && createRemoteJWKSet(new URL(tokens.jwks));
  return async (packet) => {
    const { jwt, ...rest } = packet.user;
    const user: WireUser = jwt === undefined ? rest : { ...rest, jwt_given: true };
    const claims = keys && jwt !== undefined ? await claimsOf(jwt, keys, tokens) : null;
    return claims === null
      ? { packet: { ...packet, user }, verifiedUser: verifiedUser(user, identitySecret) }
      : { packet: { ...packet, user: { ...user, ...claims } }, verifiedUser: claims.id };
  };
}

const claimsSchema = v.pipe(
  v.object({
    sub: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
    name: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
    email: v.exactOptional(v.pipe(v.string(), v.email())),
    tier: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  }),
  v.transform(({ sub, ...rest }) => ({ id: sub, ...rest })),
);

/** Null where it is not the site's, not for this desk, or older than an hour. */
async function claimsOf(
  jwt: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: IdentityTokens,
): Promise<v.InferOutput<typeof claimsSchema> | null> {
  try {
    const { payload } = await jwtVerify(jwt, keys, {
      algorithms: ['ES256', 'RS256'],
      issuer,
      audience,
      maxTokenAge: '1h',
      requiredClaims: ['exp'],
    });
    return v.parse(claimsSchema, payload);
  } catch {
    return null;
  }
}

/** The user's id when `user_hash` is hex(HMAC-SHA256(secret, id)), otherwise null. */
function verifiedUser(user: WireUser, secret: string | null): string | null {
  if (secret === null || user.id === undefined || user.user_hash === undefined) return null;
  const expected = createHmac('sha256', secret).update(user.id).digest();
  const given = Buffer.from(user.user_hash, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected) ? user.id : null;
}
