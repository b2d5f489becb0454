/** Who may speak, by the number of the owner: what comes late from an earlier one is not taken, however it comes. */
import type { Happening } from './happening.ts';
import type { Memory } from './memory.ts';

export function isOwner({ lease, ticket }: Memory, happening: Happening): boolean {
  const from = 'lease' in happening ? happening.lease : undefined;
  if (happening.type.startsWith('bot.')) return from === undefined || from === lease;
  if (!happening.type.startsWith('desk.')) return true;
  // A desk that does not count is believed for as long as the conversation is with it.
  return ticket?.stage === 'open' && (from === undefined || from >= (ticket.lease ?? 0));
}
