/** An answer to a challenge, or no further. */
import type { Context } from 'hono';
import { refuse } from '../hep/problem.ts';
import { addressOf } from '../staff/address.ts';
import { type Challenger, Unverifiable } from './challenger.ts';

/** What a header of somebody unknown is read up to. */
const mostCharacters = 4096;

/** Throws the challenge where the request has no right answer to one for this `key`. */
export async function needAnswer(
  challenger: Challenger,
  c: Context,
  key: string,
  proxies: number,
): Promise<void> {
  const answer = c.req.header('Challenge-Answer') ?? '';
  const isFit = answer !== '' && answer.length <= mostCharacters;
  if (isFit && (await challenger.accepts(key, answer, addressOf(c, proxies)).catch(unsure))) return;
  refuse('challenge-required', { challenge: challenger.ask(key) });
}

function unsure(error: unknown): never {
  if (error instanceof Unverifiable) refuse('upstream-failed', { retryAfter: 5 });
  throw error;
}
