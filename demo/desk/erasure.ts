/** What was said is erased when the customer asks for it, or when it is old enough. The audit trail stays whole. */
import type { Stamp } from './core/decide.ts';
import type { Database } from './database/database.ts';
import { holdConversation, listOutdated, listStory } from './store/conversations.ts';
import { listRecorded } from './records/store.ts';
import { append, eraseConversation } from './store/log.ts';

type Cause = 'customer' | 'retention';

/** All episodes of the story: whoever asks to be forgotten does not count them. */
export async function eraseStory(
  database: Database,
  conversation: string,
  stamp: () => Stamp,
): Promise<readonly string[]> {
  const story = await listStory(database, conversation);
  for (const id of story) await erase(database, id, 'customer', stamp());
  return story;
}

export async function eraseOutdated(
  database: Database,
  before: string,
  stamp: () => Stamp,
): Promise<readonly string[]> {
  const outdated = await listOutdated(database, before);
  for (const id of outdated) await erase(database, id, 'retention', stamp());
  return outdated;
}

/** What the AI has had alone with this visitor; what came to people is erased with the token of its conversation. */
export async function eraseRecords(
  database: Database,
  visitor: string,
  stamp: () => Stamp,
): Promise<readonly string[]> {
  const recorded = await listRecorded(database, visitor);
  for (const id of recorded) await erase(database, id, 'customer', stamp());
  return recorded;
}

async function erase(database: Database, id: string, by: Cause, stamp: Stamp): Promise<void> {
  await database.transaction(async (sql) => {
    const found = await holdConversation(sql, id);
    if (found.kind !== 'found') return;
    await append(sql, found.conversation, [{ type: 'desk.erased', data: { by } }], stamp);
    await eraseConversation(sql, id, stamp.at);
  });
}
