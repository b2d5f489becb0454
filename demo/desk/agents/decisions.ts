/**
 * - `POST /desk/conversations/{id}/approve`: what was asked is allowed, with the input as it is sent along. Of a
 *   claimed conversation: what its packet recommends is, and the AI has it again to carry it out.
 * - `POST /desk/conversations/{id}/reject`: what was asked is not allowed, and why.
 *
 * The first decision counts; 409 says who was faster, or that there is nothing to decide any more.
 */
import { Hono } from 'hono';
import type { ActionInput } from '../../../widget/model/action.ts';
import type { Person } from '../../../widget/desks/wire.ts';
import type { WireDecision } from '../../../widget/desks/wireApproval.ts';
import { edited } from '../core/approval.ts';
import type { Conversation } from '../core/conversation.ts';
import { readBody } from '../hep/body.ts';
import { refuseOutcome } from '../hep/conversations.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { findConversation } from '../store/conversations.ts';
import { readPackets } from '../store/log.ts';
import { approveSchema, rejectSchema } from './wire.ts';

type Said = {
  readonly agent: Person;
  readonly lease?: number | undefined;
  readonly outcome: 'approved' | 'rejected';
  readonly input?: ActionInput;
  readonly reason?: string;
};

export function decisionRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();

  app.post('/conversations/:id/approve', async (c) => {
    const { lease, input } = await readBody(c, approveSchema);
    const given = input === undefined ? {} : { input };
    await decide(c.req.param('id'), { agent: c.get('me'), lease, outcome: 'approved', ...given });
    return c.json({ ok: true });
  });

  app.post('/conversations/:id/reject', async (c) => {
    const { reason } = await readBody(c, rejectSchema);
    await decide(c.req.param('id'), { agent: c.get('me'), outcome: 'rejected', reason });
    return c.json({ ok: true });
  });

  async function decide(id: string, { agent, lease, outcome, input, reason }: Said): Promise<void> {
    const found = await findConversation(office.database, id);
    if (found.kind !== 'found') return refuse(found.kind === 'erased' ? 'gone' : 'not-found');
    const { client, action, approval } = await proposedIn(found.conversation, outcome);
    const allowed = edited(action.input, input);
    if (allowed === null) {
      return refuse('invalid-request', {
        errors: [
          { pointer: '/input', detail: 'expected the same keys, with values of the same kind' },
        ],
      });
    }
    const now = office.now();
    const said: WireDecision['approval'] = {
      id: approval,
      action: action.name,
      input: allowed,
      outcome,
      by: { id: agent.id, name: agent.name },
      ...(reason === undefined ? {} : { reason }),
      decided_at: now.toISOString(),
    };
    const token = await office.signer.sign(said, client, now);
    const done = await office.perform(id, {
      do: 'decide',
      agent,
      lease,
      decision: { approval: said, token },
    });
    if (done.kind !== 'done') refuseOutcome(done);
  }

  /** What somebody was asked, or what the packet recommends to whoever has the conversation. */
  async function proposedIn({ id, approval }: Conversation, outcome: Said['outcome']) {
    const packet = (await readPackets(office.database, [id])).get(id)?.packet;
    const advised = outcome === 'approved' ? packet?.handoff.recommendation?.proposal : undefined;
    const action = approval?.action ?? advised;
    if (packet === undefined || action === undefined) {
      return refuse('state-conflict', { detail: 'There is nothing to decide here.' });
    }
    const client = packet.conversation.client_id;
    return { client, action, approval: approval?.id ?? office.approval() };
  }

  return app;
}
