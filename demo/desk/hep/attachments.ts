/**
 * - `POST /attachments { conversation, name, media_type, size }`: where to put a file, before it is sent. `Idempotency-Key`
 *   needed; 413 and 415 say that it is too large, or nothing that is taken.
 * - `PUT /attachments/{id}`: the bytes. What they are is found out here; 415 when that is not taken.
 * - `GET /attachments/{id}`: the file, always as a download.
 *
 * All three want the token of the conversation, in a header and never in an address.
 */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { fileId, fileResponse, plainName, typeOf } from '../files.ts';
import type { Office } from '../office.ts';
import {
  announceFile,
  type Attachment,
  countFiles,
  findFile,
  keepFile,
  readFile,
} from '../store/attachments.ts';
import { findConversation } from '../store/conversations.ts';
import { admitTo } from './access.ts';
import { idempotencyKey, readBody } from './body.ts';
import { refuse } from './problem.ts';

const askedSchema = v.object({
  conversation: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{6,64}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  media_type: v.pipe(v.string(), v.maxLength(120)),
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Nobody fills the desk's disk from one conversation. */
const mostFiles = 50;
/** Long enough for a slow line, in ms. */
const uploadMs = 15 * 60_000;

export function attachmentRoutes(office: Office): Hono {
  const app = new Hono();
  const { files, secret } = office.settings;

  app.post('/attachments', async (c) => {
    const key = idempotencyKey(c);
    const { conversation, name, media_type: mediaType, size } = await readBody(c, askedSchema);
    await admitTo(office, c, conversation);
    const found = await findConversation(office.database, conversation);
    if (found.kind !== 'found') return refuse('gone');
    if (size > files.bytes) return refuse('too-large', { detail: tooLarge(files.bytes) });
    if (!files.types.includes(mediaType)) return refuse('file-type', { detail: taken() });
    if ((await countFiles(office.database, conversation)) >= mostFiles) {
      return refuse('rate-limited', { detail: `${mostFiles} files a conversation` });
    }
    const id = fileId(conversation, key, secret);
    const wanted = { id, conversation, name: plainName(name), mediaType, size };
    const now = office.now();
    const kept = await announceFile(office.database, wanted, now.toISOString());
    if (kept.name !== wanted.name || kept.size !== size) return refuse('idempotency-key-reused');
    return c.json(
      {
        id,
        upload_url: new URL(`attachments/${id}`, c.req.url).href,
        upload_method: 'PUT',
        expires_at: new Date(now.getTime() + uploadMs).toISOString(),
      },
      201,
    );
  });

  app.put('/attachments/:id', bodyLimit({ maxSize: files.bytes }), async (c) => {
    const { file, isHere } = await known(c);
    if (isHere) return c.body(null, 204);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (bytes.byteLength !== file.size) {
      return refuse('invalid-request', {
        detail: `${file.size} bytes were announced; these are ${bytes.byteLength}.`,
      });
    }
    const type = await typeOf(bytes, files);
    if (type === null || type !== file.mediaType) return refuse('file-type', { detail: taken() });
    await keepFile(office.database, file.id, bytes);
    return c.body(null, 204);
  });

  app.get('/attachments/:id', async (c) => {
    const { file } = await known(c);
    const bytes = await readFile(office.database, file.id);
    return bytes === null ? refuse('not-found') : fileResponse(file, bytes);
  });

  /** Somebody else's file and one that does not exist get the same answer. */
  async function known(c: Context): Promise<{ file: Attachment; isHere: boolean }> {
    const found = await findFile(office.database, c.req.param('id') ?? '');
    await admitTo(office, c, found?.file.conversation ?? '');
    return found ?? refuse('not-found');
  }

  function taken(): string {
    return `By its content it must be one of: ${files.types.join(', ')}.`;
  }

  return app;
}

function tooLarge(most: number): string {
  return `A file has at most ${most} bytes.`;
}
