/** Pictures of agents, one each, for customers to see who they talk to. */
import * as v from 'valibot';
import type { Sql } from '../database/database.ts';

export type Picture = { readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> };

export async function keepPicture(sql: Sql, agent: string, picture: Picture): Promise<void> {
  await sql.query(
    `insert into pictures (agent, media_type, bytes) values ($1, $2, $3)
     on conflict (agent) do update set media_type = excluded.media_type, bytes = excluded.bytes`,
    [agent, picture.mediaType, picture.bytes],
  );
}

export async function findPicture(sql: Sql, agent: string): Promise<Picture | null> {
  const [row] = await sql.query('select media_type, bytes from pictures where agent = $1', [agent]);
  if (row === undefined) return null;
  const { media_type: mediaType, bytes } = v.parse(rowSchema, row);
  return { mediaType, bytes: new Uint8Array(bytes) };
}

const rowSchema = v.object({ media_type: v.string(), bytes: v.instance(Uint8Array) });
