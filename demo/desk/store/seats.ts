/** Times for calls, and how many can still be promised for them. */
import * as v from 'valibot';
import type { Sql } from '../database/database.ts';

/** Times that have no seat left. */
export async function listFullSlots(sql: Sql, capacity: number): Promise<ReadonlySet<string>> {
  const rows = await sql.query(
    `select slot from conversations where slot is not null
     group by slot having count(*) >= $1`,
    [capacity],
  );
  return new Set(rows.map((row) => v.parse(v.object({ slot: v.string() }), row).slot));
}

/** The first seat of that time that nobody else has, or null. */
export async function freeSeat(
  sql: Sql,
  slot: string,
  conversation: string,
  capacity: number,
): Promise<number | null> {
  const rows = await sql.query(
    `select min(seat)::int as seat from generate_series(0, $3 - 1) as seat where not exists
       (select from conversations where slot = $1 and conversations.seat = seat.seat and id <> $2)`,
    [slot, conversation, capacity],
  );
  return v.parse(v.object({ seat: v.nullable(v.number()) }), rows[0]).seat;
}
