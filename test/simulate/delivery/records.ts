/** What the desk was told of conversations of the AI: what is wrong with it, in a sentence, or null. */
import type { Memory } from '../../../widget/conversation/memory.ts';
import { textOf } from './desk/said.ts';
import type { Tables } from './desk/tables.ts';

export function watchRecords(): (tables: Tables) => string | null {
  const newest = new Map<string, number>();
  return (tables) => {
    for (const [id, { number, transcript }] of tables.records) {
      if (isHandedOver(tables, id)) return `${id} is with people, and has a record beside it (I11)`;
      const said = transcript.messages.find(({ author }) => author.role === 'agent');
      if (said) return `“${textOf(said)}” was said by a person, and stands in a record (I11)`;
      const before = newest.get(id) ?? 0;
      if (number < before) return `record ${before} of ${id} is record ${number} again (I11)`;
      newest.set(id, number);
    }
    return null;
  };
}

/** When all has been delivered: the desk knows how a conversation has ended that no person was needed for. */
export function missingRecord(
  { conversation, ticket, recorded, place }: Memory,
  tables: Tables,
): string | null {
  const isToldOf = ticket === null && recorded?.judgment && place.startsWith('ended');
  if (!isToldOf || isHandedOver(tables, conversation)) return null;
  const known = tables.records.get(conversation)?.number ?? 0;
  return known < recorded.number
    ? `the desk has record ${known} of ${conversation}, and was told ${recorded.number} (I11)`
    : null;
}

function isHandedOver({ rows }: Tables, conversation: string): boolean {
  return [...rows.values()].some(({ packet }) => packet.conversation.client_id === conversation);
}
