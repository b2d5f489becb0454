/** `DESK_CHALLENGE` and what belongs to it, see `README.md`. */
import { mostWork } from '../../../widget/challenge/wire.ts';
import { isSafe } from '../staff/ssoSettings.ts';
import type { ChallengeSettings } from './challenger.ts';

type Env = Readonly<Record<string, string | undefined>>;

const iterations = 5000;
const usualBits = 8;

/** Null where nothing is set; throws a sentence where it does not fit. */
export function readChallenge(env: Env): ChallengeSettings | null {
  const kind = env['DESK_CHALLENGE'];
  if (!kind) return null;
  if (kind === 'work') return { kind, iterations, bits: bitsOf(env['DESK_CHALLENGE_BITS']) };
  const secret = env['DESK_CHALLENGE_SECRET'];
  if (secret && URL.canParse(kind) && isSafe(new URL(kind))) {
    return { kind: 'site', verifyUrl: kind, secret };
  }
  throw new Error(
    'DESK_CHALLENGE must be work, or the https address that verifies tokens, beside DESK_CHALLENGE_SECRET.',
  );
}

function bitsOf(value: string | undefined): number {
  if (!value) return usualBits;
  if (/^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= mostWork.bits) {
    return Number(value);
  }
  throw new Error(`DESK_CHALLENGE_BITS must be a whole number from 1 to ${mostWork.bits}.`);
}
