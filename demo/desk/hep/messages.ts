/**
 * - `PUT /conversations/{id}/messages/{client_id}`: 201, then 200 for the same message again, 409 for
 *   another under the same id. The echo `hep.message.created` carries the `client_id`.
 * - `GET /conversations/{id}/messages?before&limit`: older messages.
 * - `POST /conversations/{id}/signals`: typing and receipts; 204, never retried.
 */
import { Hono } from 'hono';
import * as v from 'valibot';
import type { MessageCreate } from '../../../widget/desks/wire.ts';
import type { WireMessage, WirePart } from '../../../widget/model/packet.ts';
import { messageCreateSchema } from '../../../widget/desks/wireSent.ts';
import { wireMessageSchema } from '../../../widget/model/messageSchema.ts';
import type { Office } from '../office.ts';
import { findFile, partOf } from '../store/attachments.ts';
import { countSaid, findMarked, readMessages } from '../store/log.ts';
import { admit } from './access.ts';
import { fingerprint, readBody, readQuery } from './body.ts';
import { refuseOutcome } from './conversations.ts';
import { refuse } from './problem.ts';

const clientIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{10,64}$/));
const echoSchema = v.object({ message: wireMessageSchema });
const pageSchema = v.object({
  before: v.exactOptional(v.pipe(v.string(), v.digits(), v.transform(Number))),
  limit: v.exactOptional(
    v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(1), v.maxValue(100)),
    '50',
  ),
});
const signalSchema = v.object({
  type: v.picklist([
    'typing.started',
    'typing.stopped',
    'read',
    'delivered',
    'presence.away',
    'presence.back',
  ]),
  up_to: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
});

/** 8,000 characters of up to four bytes, and what stands around them. */
const mostBytes = 40_000;

export function messageRoutes(office: Office): Hono {
  const app = new Hono();

  app.put('/conversations/:id/messages/:clientId', async (c) => {
    const { id } = await admit(office, c);
    const clientId = c.req.param('clientId');
    if (!v.is(clientIdSchema, clientId)) {
      refuse('malformed-request', { detail: 'A message id has 10 to 64 letters, digits, - or _.' });
    }
    const sent = await readBody(c, messageCreateSchema, mostBytes);
    await checkRate(id);
    // What was said decides, not when the attempt was made: a retry may carry another `sent_at`.
    const mark = { key: `said:${clientId}`, fingerprint: fingerprint(sent.parts) };
    const parts = await Promise.all(sent.parts.map((part) => partIn(id, part)));
    const outcome = await office.perform(id, { do: 'say', clientId, parts }, mark);
    if (outcome.kind === 'done') return c.json(await echo(id, mark.key), 201);
    if (outcome.kind === 'reused') return refuse('client-id-reused');
    if (outcome.kind !== 'repeated') return refuseOutcome(outcome);
    return c.json(v.parse(echoSchema, outcome.entry.data).message, 200);
  });

  app.get('/conversations/:id/messages', async (c) => {
    const { id } = await admit(office, c);
    const { before = null, limit } = readQuery(c, pageSchema);
    const messages = await readMessages(office.database, id, { before, limit: limit + 1 });
    const page = messages.slice(-limit);
    const hasMore = messages.length > limit;
    return c.json({ messages: page, prev: hasMore ? String(page[0]?.seq) : null });
  });

  app.post('/conversations/:id/signals', async (c) => {
    const conversation = await admit(office, c);
    const { type, up_to: upTo } = await readBody(c, signalSchema);
    if (type === 'typing.started' || type === 'typing.stopped') {
      office.bell.ring({
        kind: 'typing',
        conversation: conversation.id,
        from: 'user',
        by: 'user',
        isTyping: type === 'typing.started',
      });
    }
    if ((type === 'read' || type === 'delivered') && upTo !== undefined) {
      const mark = { key: `${type}:${upTo}`, fingerprint: '' };
      await office.perform(conversation.id, { do: 'acknowledge', upTo, status: type }, mark);
    }
    return c.body(null, 204);
  });

  /** Of a file the message says what the desk has found, and nothing that the sender claims. */
  async function partIn(id: string, part: MessageCreate['parts'][number]): Promise<WirePart> {
    if (part.type === 'text') return part;
    const found = await findFile(office.database, part.attachment);
    return found?.isHere === true && found.file.conversation === id
      ? partOf(found.file)
      : refuse('invalid-request', { detail: 'This file has not been uploaded here.' });
  }

  async function checkRate(id: string): Promise<void> {
    const since = new Date(office.now().getTime() - 60_000).toISOString();
    const most = office.settings.messagesPerMinute;
    if ((await countSaid(office.database, id, since)) < most) return;
    refuse('rate-limited', { detail: `${most} messages a minute`, retryAfter: 10 });
  }

  async function echo(id: string, key: string): Promise<WireMessage | null> {
    const found = await findMarked(office.database, id, key);
    return found === null ? null : v.parse(echoSchema, found.entry.data).message;
  }

  return app;
}
