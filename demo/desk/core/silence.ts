/** An agent who has claimed somebody and says nothing has not taken them on. */
import type { Conversation } from './conversation.ts';

/** When the customer is given back to the queue unless the agent answers, in ms since 1970; null when they need not be. */
export function silentFrom(
  { state, agent, claimedAt, answeredAt }: Conversation,
  answerSeconds: number,
): number | null {
  if (state !== 'active' || agent === null || claimedAt === null || answeredAt !== null)
    return null;
  return Date.parse(claimedAt) + answerSeconds * 1000;
}
