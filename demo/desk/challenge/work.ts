/**
 * Proof of work, without a list of what has been asked: the seed carries its time and a seal over the key and how hard
 * it is. A key begins one conversation, so a solution does, too; with another key it is worth nothing.
 */
import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { isSame, seal } from '../secrets.ts';
import type { Challenger, ChallengeSettings } from './challenger.ts';

type Work = Extract<ChallengeSettings, { readonly kind: 'work' }>;

const derive = promisify(pbkdf2);

/** Shorter than a key is remembered. */
const goodForMs = 10 * 60_000;

export function workChallenger(
  { iterations, bits }: Work,
  secret: string,
  now: () => Date,
): Challenger {
  const sealOf = (key: string, open: string) =>
    seal(secret, ['challenge', iterations, bits, open, key]);

  return {
    ask(key) {
      const end = now().getTime() + goodForMs;
      const open = `${randomBytes(12).toString('base64url')}.${end}`;
      return {
        kind: 'work',
        seed: `${open}.${sealOf(key, open)}`,
        iterations,
        bits,
        expires_at: new Date(end).toISOString(),
      };
    },
    async accepts(key, answer) {
      const [, open = '', end = '', own = '', n = ''] =
        /^([\w-]{16}\.(\d{1,15}))\.([\w-]{43}) (\d{1,12})$/.exec(answer) ?? [];
      const isOurs = isSame(own, sealOf(key, open)) && Number(end) > now().getTime();
      if (!isOurs) return false;
      const derived = await derive(`${open}.${own}`, n, iterations, 32, 'sha256');
      return derived.readUInt32BE() >>> (32 - bits) === 0;
    },
  };
}
