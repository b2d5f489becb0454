/** Conversations with answers that reviewers have marked. What has been erased is not among them. */
import * as v from 'valibot';
import { markSchema } from '../agents/wireReview.ts';
import type { Sql } from '../database/database.ts';
import type { Judged } from '../training/example.ts';
import { readPackets } from './log.ts';

const rowSchema = v.object({
  id: v.string(),
  thread: v.string(),
  marks: v.array(v.pick(markSchema, ['reviewer', 'about'])),
});
/** Packets are large, so only so many are held at a time. */
const pageSize = 200;

/** Opened since `from` (RFC 3339), oldest first, in pages. */
export async function* readJudged(sql: Sql, from: string): AsyncGenerator<readonly Judged[]> {
  const rows = await sql.query(
    `select c.id, c.thread, json_agg(l.data order by l.entry) as marks
     from conversations c join log l on l.conversation = c.id and l.type = 'desk.marked'
     where c.opened_at >= $1 and c.erased_at is null and l.data->'about'->>'kind' in ('answer', 'intent')
     group by c.id having bool_or(l.data->'about'->>'kind' = 'answer') order by c.number`,
    [from],
  );
  for (let at = 0; at < rows.length; at += pageSize) {
    const page = rows.slice(at, at + pageSize).map((row) => v.parse(rowSchema, row));
    const packets = await readPackets(
      sql,
      page.map(({ id }) => id),
    );
    yield page.flatMap((row) => {
      const opened = packets.get(row.id);
      return opened === undefined ? [] : [{ ...row, packet: opened.packet }];
    });
  }
}
