/**
 * - `POST /conversations/{client_id}/approvals`: asks for a decision before any handoff. `Idempotency-Key` needed;
 *   201 with a conversation in the state `accepted` and its access token, 503 `no-agents` when nobody is here.
 *   The decision comes as the event `hep.approval.decided`, and stands in the snapshot. `POST …/end` takes the
 *   question back; so does a handoff that names the conversation as its `previous`.
 * - `GET /jwks.json`: the keys that decisions are signed with.
 */
import { Hono } from 'hono';
import * as v from 'valibot';
import type { ApprovalRequest } from '../../../widget/desks/wireApproval.ts';
import { actionSchema } from '../../../widget/desks/wireApproval.ts';
import { packetSchema } from '../../../widget/model/packetSchema.ts';
import type { Office } from '../office.ts';
import { limits } from '../settings.ts';
import { fingerprint, idempotencyKey, readBody } from './body.ts';
import { challenge, needConsent } from './beginning.ts';
import { limitOpenings, openOnce } from './opening.ts';
import { refuse } from './problem.ts';

const requestSchema = v.object({
  packet: packetSchema,
  action: v.object({
    ...actionSchema.entries,
    id: v.pipe(v.string(), v.maxLength(200)),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
    summary: v.pipe(v.string(), v.maxLength(2000)),
  }),
  expires_at: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, ApprovalRequest>;

/** An action is small beside the packet. */
const mostBytes = limits.packet_bytes + 8192;
const day = 24 * 60 * 60_000;

export function approvalRoutes(office: Office): Hono {
  const app = new Hono();

  app.post('/conversations/:client/approvals', limitOpenings(office), async (c) => {
    const key = idempotencyKey(c);
    const request = await readBody(c, requestSchema, mostBytes);
    const { packet, action } = request;
    if (packet.conversation.client_id !== c.req.param('client')) {
      refuse('invalid-request', {
        errors: [
          { pointer: '/packet/conversation/client_id', detail: 'expected the one in the path' },
        ],
      });
    }
    const attempt = { scope: 'approvals', key, fingerprint: fingerprint(request) };
    needConsent(office, packet);
    const who = await office.identify(packet);
    await challenge(office, c, key, who);
    const opened = await openOnce(office, c, attempt, async (sql) => {
      const now = office.now().getTime();
      const end = Math.min(Date.parse(request.expires_at), now + day);
      if (end <= now) refuse('state-conflict', { detail: 'The time to decide is over already.' });
      if (office.roster.online().length === 0) refuse('no-agents', { retryAfter: 60 });
      return await office.open(sql, who, { action, expiresAt: new Date(end).toISOString() });
    });
    return c.json(opened, 201);
  });

  app.get('/jwks.json', (c) => {
    c.header('Cache-Control', 'max-age=300');
    return c.json(office.signer.keys);
  });

  return app;
}
