/** Which challenge a desk is set to. */
import type { Settings } from '../settings.ts';
import type { Challenger } from './challenger.ts';
import { siteChallenger } from './site.ts';
import { workChallenger } from './work.ts';

/** Null: nothing is asked. */
export function challengerOf(
  { challenge, secret }: Pick<Settings, 'challenge' | 'secret'>,
  now: () => Date,
): Challenger | null {
  if (challenge === null) return null;
  return challenge.kind === 'work'
    ? workChallenger(challenge, secret, now)
    : siteChallenger(challenge);
}
