/** An agent who has claimed somebody and says nothing has not taken them on. */
import type { Conversation } from './conversation.ts';

/**
 * When the customer goes back to the queue unless the agent answers, in ms since 1970; null when they need not. Who
 * is typing is about to answer: the time is counted from `typedAt`, in ms, if that is later.
 */
export function silentFrom(
  { state, agent, claimedAt, answeredAt }: Conversation,
  answerSeconds: number,
  typedAt = 0,
): number | null {
  if (state !== 'active' || agent === null || claimedAt === null || answeredAt !== null)
    return null;
  return Math.max(Date.parse(claimedAt), typedAt) + answerSeconds * 1000;
}
