/** What is asked for before anything is begun: consent, and an answer to a challenge. */
import type { Context } from 'hono';
import type { HandoffPacket } from '../../../widget/model/packet.ts';
import { needAnswer } from '../challenge/needed.ts';
import type { Identified } from '../identity.ts';
import type { Office } from '../office.ts';
import { refuse } from './problem.ts';

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
  await needAnswer(challenger, c, key, settings.proxies);
}
