/** A conversation as whoever asks may see it: what the AI has had alone is for reviewers, and nobody else's to read. */
import type { Conversation } from '../core/conversation.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Account } from '../staff/accounts.ts';
import { findConversation } from '../store/conversations.ts';

export async function findFor(
  { roles }: Account,
  { database }: Office,
  id: string,
): Promise<Conversation> {
  const found = await findConversation(database, id);
  if (found.kind !== 'found') return refuse(found.kind === 'erased' ? 'gone' : 'not-found');
  const isForReviewers = found.conversation.isAlone && !roles.includes('reviewer');
  return isForReviewers ? refuse('not-found') : found.conversation;
}
