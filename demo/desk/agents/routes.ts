/**
 * What staff ask of the desk, from pages on the same origin. Who may is in `../staff/doors.ts`; who asks is who is signed
 * in, and never what a request says.
 *
 * - Signing in, oneself, accounts: see `../staff/`.
 * - `GET /desk/inbox`: who waits, who is being helped, which callbacks are due, which agents are here.
 * - `GET /desk/events`: server-sent `inbox`, `changed`, `typing`, `beat`; being on it is being online.
 * - `GET /desk/conversations/{id}`: packet, transcript, amendments, earlier episodes.
 * - `GET /desk/audit`, `GET /desk/audit/head`: see `audit.ts`.
 * - `POST /desk/conversations/{id}/claim|reply|typing|release|return|close`: 409 names who has it. `lease` is the
 *   owner's number as the agent saw it: what was meant for an earlier turn is refused.
 * - `POST /desk/conversations/{id}/read { up_to, client_id? }`: the customer is told that it was read.
 * - `POST /desk/presence { status }`: `away` or `here`; customers of this agent are told.
 * - `PUT /desk/conversations/{id}/files/{key}`, `GET /desk/files/{id}`: see `files.ts`.
 * - `POST /desk/conversations/{id}/transfer|decline`: see `transfers.ts`.
 * - `POST /desk/conversations/{id}/approve|reject`: see `decisions.ts`.
 * - `GET /desk/measures`, `sample`, `training`: see `measures.ts`, `samples.ts`, `training.ts`.
 * - `GET /desk/review`, `POST /desk/conversations/{id}/mark`: see `reviews.ts`.
 * - `GET /desk/scope`, `GET /desk/happened`, `POST /desk/scope/…`: see `../scope/routes.ts`.
 * - `POST /desk/incident`: see `incident.ts`.
 * - `POST /desk/conversations/{id}/take-call|drop-call|call-result`: see `calls.ts`.
 */
import { Hono } from 'hono';
import type { Command } from '../core/command.ts';
import { fingerprint, readBody } from '../hep/body.ts';
import { refuseOutcome } from '../hep/conversations.ts';
import { answerProblem, refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import { knowledgeRoutes } from '../knowledge/routes.ts';
import { scopeRoutes } from '../scope/routes.ts';
import { checkDoors, guard, type Staffed } from '../staff/doors.ts';
import { peopleRoutes } from '../staff/people.ts';
import { selfRoutes } from '../staff/self.ts';
import { signInRoutes } from '../staff/signIn.ts';
import { ssoRoutes } from '../staff/sso.ts';
import { findConversation, listOpen } from '../store/conversations.ts';
import type { Mark } from '../store/log.ts';
import { auditRoutes } from './audit.ts';
import { callRoutes } from './calls.ts';
import { decisionRoutes } from './decisions.ts';
import { fileRoutes } from './files.ts';
import { findFor } from './found.ts';
import { incidentRoutes } from './incident.ts';
import { measureRoutes } from './measures.ts';
import { reviewRoutes } from './reviews.ts';
import { sampleRoutes } from './samples.ts';
import { sameOrigin } from './sameOrigin.ts';
import { sendEvents } from './stream.ts';
import { viewDetail, viewInbox } from './view.ts';
import { trainingRoutes } from './training.ts';
import { transferRoutes } from './transfers.ts';
import {
  heldSchema,
  isTypingSchema,
  presenceSchema,
  readSchema,
  replySchema,
  returnSchema,
} from './wire.ts';

export function agentRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();
  app.onError(answerProblem);
  app.use(sameOrigin(office.settings.hosts));
  app.route('/', guard(office));
  app.route('/', signInRoutes(office));
  app.route('/', ssoRoutes(office));
  app.route('/', selfRoutes(office));
  app.route('/', peopleRoutes(office));

  app.get('/inbox', async (c) => c.json(await viewInbox(office)));
  app.get('/events', (c) => sendEvents(office, c));

  app.get('/conversations/:id', async (c) => {
    const conversation = await findFor(c.get('account'), office, c.req.param('id'));
    return c.json(await viewDetail(office, conversation));
  });

  app.post('/conversations/:id/claim', async (c) => {
    await perform(c.req.param('id'), { do: 'claim', agent: c.get('me') });
    return c.json({ ok: true });
  });

  app.post('/conversations/:id/reply', async (c) => {
    const { lease, id, text } = await readBody(c, replySchema, 40_000);
    await perform(
      c.req.param('id'),
      { do: 'reply', agent: c.get('me'), lease, clientId: id, text },
      { key: `replied:${id}`, fingerprint: fingerprint(text) },
    );
    return c.json({ ok: true });
  });

  app.post('/conversations/:id/typing', async (c) => {
    const { isTyping } = await readBody(c, isTypingSchema);
    const found = await findConversation(office.database, c.req.param('id'));
    if (found.kind === 'found' && found.conversation.agent?.id === c.get('me').id) {
      office.bell.ring({
        kind: 'typing',
        conversation: found.conversation.id,
        from: 'agent',
        by: c.get('me').id,
        isTyping,
      });
    }
    return c.json({ ok: true });
  });

  app.post('/conversations/:id/read', async (c) => {
    const { lease, up_to: upTo, client_id: clientId = null } = await readBody(c, readSchema);
    await perform(
      c.req.param('id'),
      { do: 'read', agent: c.get('me'), lease, upTo, clientId },
      { key: `seen:${c.get('me').id}:${upTo}`, fingerprint: '' },
    );
    return c.json({ ok: true });
  });

  app.post('/presence', async (c) => {
    const { status } = await readBody(c, presenceSchema);
    const { id: me } = c.get('me');
    office.roster.mark(me, status);
    for (const { id, agent: holder } of await listOpen(office.database)) {
      if (holder?.id !== me) continue;
      office.bell.ring({ kind: 'presence', conversation: id, agent: holder, status });
    }
    return c.json({ ok: true });
  });

  app.post('/conversations/:id/release', async (c) => {
    const { lease } = await readBody(c, heldSchema);
    const reason = 'released';
    await perform(c.req.param('id'), { do: 'release', agent: c.get('me'), lease, reason });
    return c.json({ ok: true });
  });

  app.post('/conversations/:id/return', async (c) => {
    const { lease, note, resolved } = await readBody(c, returnSchema);
    await perform(c.req.param('id'), {
      do: 'return',
      agent: c.get('me'),
      lease,
      note: note || null,
      resolved,
    });
    return c.json({ ok: true });
  });

  app.post('/conversations/:id/close', async (c) => {
    const { lease } = await readBody(c, heldSchema);
    await perform(c.req.param('id'), { do: 'close', agent: c.get('me'), lease });
    return c.json({ ok: true });
  });

  app.route('/', auditRoutes(office));
  app.route('/', callRoutes(office));
  app.route('/', decisionRoutes(office));
  app.route('/', incidentRoutes(office));
  app.route('/', measureRoutes(office));
  app.route('/', reviewRoutes(office));
  app.route('/', sampleRoutes(office));
  app.route('/', trainingRoutes(office));
  app.route('/', scopeRoutes(office));
  app.route('/', knowledgeRoutes(office));
  app.route('/', transferRoutes(office));
  app.route('/', fileRoutes(office));
  app.all('*', () => refuse('not-found'));
  checkDoors(app);

  async function perform(id: string, command: Command, mark?: Mark): Promise<void> {
    const outcome = await office.perform(id, command, mark);
    if (outcome.kind !== 'done' && outcome.kind !== 'repeated') refuseOutcome(outcome);
  }

  return app;
}
