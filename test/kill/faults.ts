/** What one story of `story.ts` must have left in the database, whatever was killed meanwhile. */
import * as v from 'valibot';
import type { Sql } from '../../demo/desk/database/database.ts';

/** In sentences; none when all is well. */
export async function faultsOf(sql: Sql, conversation: string): Promise<readonly string[]> {
  const handoffs = await sql.query(
    `select id from conversations
     where client_id = (select client_id from conversations where id = $1)`,
    [conversation],
  );
  const rows = await sql.query(
    `select type, seq, data->'message'->>'client_id' as said from log where conversation = $1 order by entry`,
    [conversation],
  );
  const log = rows.map((row) => v.parse(rowSchema, row));
  const said = log.flatMap((row) => (row.said === null ? [] : [row.said]));
  const customer = said.filter((id) => id.startsWith('message-')).join();
  const seqs = log.flatMap(({ seq }) => (seq === null ? [] : [seq]));
  const count = (type: string) => log.filter((row) => row.type === type).length;
  return [
    ...(handoffs.length === 1 ? [] : [`there are ${handoffs.length} handoffs`]),
    ...(customer === 'message-001,message-002,message-003'
      ? []
      : [`the customer has said ${customer}`]),
    ...(said.length === 4 ? [] : [`there are ${said.length} messages`]),
    ...(seqs.every((seq, index) => seq === index + 1) ? [] : [`the sequence is ${seqs.join()}`]),
    ...(count('hep.agent.joined') === 1 ? [] : ['an agent has not joined once']),
    ...(count('hep.conversation.returned') === 1 ? [] : ['it was not given back once']),
  ];
}

const rowSchema = v.object({
  type: v.string(),
  seq: v.nullable(v.number()),
  said: v.nullable(v.string()),
});
