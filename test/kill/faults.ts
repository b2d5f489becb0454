/** What one story of `story.ts` must have left in the database, whatever was killed meanwhile. */
import type { Sql } from '../../demo/desk/database/database.ts';

/** In sentences; none when all is well. */
export async function faultsOf(sql: Sql, conversation: string): Promise<readonly string[]> {
  const handoffs = await sql.query(
    `select count(*)::int as count from conversations
     where client_id = (select client_id from conversations where id = $1)`,
    [conversation],
  );
  const log = await sql.query(
    `select type, seq, data->'message'->>'client_id' as said from log where conversation = $1 order by entry`,
    [conversation],
  );
  const said = log.flatMap((row) => (row['said'] === null ? [] : [row['said']]));
  const customer = said.filter((id) => String(id).startsWith('message-'));
  const seqs = log.flatMap(({ seq }) => (seq === null ? [] : [seq]));
  const count = (type: string) => log.filter((row) => row['type'] === type).length;
  return [
    ...(handoffs[0]?.['count'] === 1
      ? []
      : [`there are ${String(handoffs[0]?.['count'])} handoffs`]),
    ...(customer.join() === 'message-001,message-002,message-003'
      ? []
      : [`the customer has said ${customer.join()}`]),
    ...(said.length === 4 ? [] : [`there are ${said.length} messages`]),
    ...(seqs.every((seq, index) => seq === index + 1) ? [] : [`the sequence is ${seqs.join()}`]),
    ...(count('hep.agent.joined') === 1 ? [] : ['an agent has not joined once']),
    ...(count('hep.conversation.returned') === 1 ? [] : ['it was not given back once']),
  ];
}
