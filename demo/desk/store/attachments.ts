/** Files that customers and agents have sent each other. They go with the conversation when it is erased. */
import * as v from 'valibot';
import type { WirePart } from '../../../widget/model/packet.ts';
import type { Sql } from '../database/database.ts';

export type Attachment = {
  readonly id: string;
  readonly conversation: string;
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
};

const rowSchema = v.object({
  id: v.string(),
  conversation: v.string(),
  name: v.string(),
  media_type: v.string(),
  size: v.number(),
  is_here: v.boolean(),
});

const columns = 'id, conversation, name, media_type, size, bytes is not null as is_here';

/** The same id again is the same file; what is there already is given back as it is. */
export async function announceFile(sql: Sql, file: Attachment, at: string): Promise<Attachment> {
  await sql.query(
    `insert into attachments (id, conversation, name, media_type, size, at)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
    [file.id, file.conversation, file.name, file.mediaType, file.size, at],
  );
  return (await findFile(sql, file.id))?.file ?? file;
}

export async function keepFile(sql: Sql, id: string, bytes: Uint8Array): Promise<void> {
  await sql.query('update attachments set bytes = $2 where id = $1 and bytes is null', [
    id,
    Buffer.from(bytes),
  ]);
}

export async function findFile(
  sql: Sql,
  id: string,
): Promise<{ readonly file: Attachment; readonly isHere: boolean } | null> {
  const [row] = await sql.query(`select ${columns} from attachments where id = $1`, [id]);
  if (row === undefined) return null;
  const { media_type: mediaType, is_here: isHere, ...rest } = v.parse(rowSchema, row);
  return { file: { ...rest, mediaType }, isHere };
}

export async function countFiles(sql: Sql, conversation: string): Promise<number> {
  const [row] = await sql.query(
    'select count(*)::int as files from attachments where conversation = $1',
    [conversation],
  );
  return v.parse(v.object({ files: v.number() }), row).files;
}

export async function readFile(sql: Sql, id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const [row] = await sql.query('select bytes from attachments where id = $1', [id]);
  const read = v.safeParse(v.object({ bytes: v.instance(Uint8Array) }), row);
  return read.success ? new Uint8Array(read.output.bytes) : null;
}

/** How a message names it: by what the desk found, and not by what the sender says. */
export function partOf({ id, name, mediaType, size }: Attachment): WirePart {
  return {
    type: 'attachment',
    attachment: id,
    title: name,
    data: { media_type: mediaType, size },
  };
}
