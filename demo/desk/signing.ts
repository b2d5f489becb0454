/**
 * Signs what agents decide, so that the bot's server can trust it although it comes by way of the customer's
 * browser: a JWT (RFC 7519) by ES256, whose public key is at `GET /jwks.json` (RFC 7517).
 */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, SignJWT } from 'jose';
import type { JSONWebKeySet } from 'jose';
import type { WireDecision } from '../../widget/desks/wireApproval.ts';
import type { Settings } from './settings.ts';

export type Signer = {
  readonly keys: JSONWebKeySet;
  /** `conversation` is the customer's own id of it. */
  readonly sign: (
    approval: WireDecision['approval'],
    conversation: string,
    now: Date,
  ) => Promise<string>;
};

type Parts = Pick<Settings, 'signingKey' | 'issuer' | 'audience' | 'decisionSeconds'>;

export async function createSigner(settings: Parts): Promise<Signer> {
  const { issuer, audience, decisionSeconds } = settings;
  const key = createPrivateKey(settings.signingKey);
  const jwk = await exportJWK(createPublicKey(key));
  const kid = await calculateJwkThumbprint(jwk);
  return {
    keys: { keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] },
    sign: async ({ id, action, input, outcome, by, reason = null }, conversation, now) => {
      const seconds = Math.floor(now.getTime() / 1000);
      return await new SignJWT({ act: { name: action, input, outcome, by, reason } })
        .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(conversation)
        .setJti(id)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + decisionSeconds)
        .sign(key);
    },
  };
}
