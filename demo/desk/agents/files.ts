/**
 * - `PUT /desk/conversations/{id}/files/{key}?file&lease`: an agent sends a file; its bytes are the body. The same key
 *   again is the same file.
 * - `GET /desk/files/{id}`: a file of either side, always as a download.
 */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { fileId, fileResponse, plainName, typeOf } from '../files.ts';
import { readQuery } from '../hep/body.ts';
import { refuseOutcome } from '../hep/conversations.ts';
import { refuse, refuseCommand } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { announceFile, findFile, keepFile, partOf, readFile } from '../store/attachments.ts';
import { findConversation } from '../store/conversations.ts';

const sentSchema = v.object({
  file: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  lease: v.pipe(v.string(), v.digits(), v.transform(Number)),
});

export function fileRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();
  const { files, secret } = office.settings;

  app.put('/conversations/:id/files/:key', bodyLimit({ maxSize: files.bytes }), async (c) => {
    const { file: name, lease } = readQuery(c, sentSchema);
    const { id: conversation, key } = c.req.param();
    const found = await findConversation(office.database, conversation);
    if (found.kind !== 'found') return refuse(found.kind === 'erased' ? 'gone' : 'not-found');
    const { agent, lease: held } = found.conversation;
    // Before anything is kept: only whoever has the conversation adds to it, in the turn that they saw.
    if (agent?.id !== c.get('me').id) {
      return refuseCommand(agent === null ? { kind: 'unclaimed' } : { kind: 'taken', by: agent });
    }
    if (lease !== held) return refuseCommand({ kind: 'stale', by: agent });
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const mediaType = await typeOf(bytes, files);
    if (mediaType === null) {
      return refuse('file-type', { detail: `It must be one of: ${files.types.join(', ')}.` });
    }
    const id = fileId(conversation, key, secret);
    const size = bytes.byteLength;
    const file = { id, conversation, name: plainName(name), mediaType, size };
    await announceFile(office.database, file, office.now().toISOString());
    await keepFile(office.database, id, bytes);
    const outcome = await office.perform(
      conversation,
      {
        do: 'reply',
        agent: c.get('me'),
        lease,
        clientId: key,
        text: '',
        file: partOf(file),
      },
      { key: `replied:${key}`, fingerprint: id },
    );
    if (outcome.kind !== 'done' && outcome.kind !== 'repeated') refuseOutcome(outcome);
    return c.json({ ok: true });
  });

  app.get('/files/:id', async (c) => {
    const found = await findFile(office.database, c.req.param('id'));
    const bytes = found && (await readFile(office.database, found.file.id));
    return found && bytes ? fileResponse(found.file, bytes) : refuse('not-found');
  });

  return app;
}
