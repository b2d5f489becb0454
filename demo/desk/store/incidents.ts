/** Times at which the desk took nobody, whatever its hours: who said so, and what customers read meanwhile. */
import * as v from 'valibot';
import type { Sql } from '../database/database.ts';
import { time } from './row.ts';

export type Incident = { readonly text: string; readonly since: string };

const rowSchema = v.object({ text: v.string(), began_at: time });

export async function findIncident(sql: Sql): Promise<Incident | null> {
  const rows = await sql.query('select text, began_at from incidents where ended_at is null');
  if (rows[0] === undefined) return null;
  const { text, began_at: since } = v.parse(rowSchema, rows[0]);
  return { text, since };
}

/** One that goes on is given the new text. */
export async function beginIncident(
  sql: Sql,
  { text, since }: Incident,
  by: string | null,
): Promise<void> {
  await sql.query(
    `insert into incidents (text, began_at, began_by) values ($1, $2, $3)
     on conflict ((true)) where ended_at is null do update set text = excluded.text`,
    [text, since, by],
  );
}

export async function endIncident(sql: Sql, at: string, by: string | null): Promise<void> {
  await sql.query('update incidents set ended_at = $1, ended_by = $2 where ended_at is null', [
    at,
    by,
  ]);
}
