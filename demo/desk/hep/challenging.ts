/** Asks for an answer to a challenge before anything is begun. */
import type { Context } from 'hono';
import { Unverifiable } from '../challenge/challenger.ts';
import type { Identified } from '../identity.ts';
import type { Office } from '../office.ts';
import { addressOf } from '../staff/address.ts';
import { refuse } from './problem.ts';

/** What a header of somebody unknown is read up to. */
const mostCharacters = 4096;

/** Whoever the site's server vouches for is asked nothing. */
export async function challenge(
  { challenger, settings }: Office,
  c: Context,
  key: string,
  { verifiedUser }: Identified,
): Promise<void> {
  if (challenger === null || verifiedUser !== null) return;
  const answer = c.req.header('Challenge-Answer') ?? '';
  const isFit = answer !== '' && answer.length <= mostCharacters;
  if (
    isFit &&
    (await challenger.accepts(key, answer, addressOf(c, settings.proxies)).catch(unsure))
  )
    return;
  refuse('challenge-required', { challenge: challenger.ask(key) });
}

function unsure(error: unknown): never {
  if (error instanceof Unverifiable) refuse('upstream-failed', { retryAfter: 5 });
  throw error;
}
