/** What is asked for before anything is begun: consent, and an answer to a challenge. */
import type { Context } from 'hono';
import type { HandoffPacket } from '../../../widget/model/packet.ts';
import { Unverifiable } from '../challenge/challenger.ts';
import type { Identified } from '../identity.ts';
import type { Office } from '../office.ts';
import { addressOf } from '../staff/address.ts';
import { refuse } from './problem.ts';

/** What a header of somebody unknown is read up to. */
const mostCharacters = 4096;

/** Throws where the customer has not agreed, and the desk takes nothing without. */
export function needConsent(
  { settings }: Office,
  { conversation }: Pick<HandoffPacket, 'conversation'>,
): void {
  if (settings.consent === 'required' && conversation.consent === undefined) {
    refuse('consent-required');
  }
}

/** Whoever the site's server vouches for is asked nothing. */
export async function challenge(
  { challenger, settings }: Office,
  c: Context,
  key: string,
  { verifiedUser }: Pick<Identified, 'verifiedUser'>,
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
