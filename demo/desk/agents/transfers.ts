/**
 * - `POST /desk/conversations/{id}/transfer`: to a colleague who is here, or to a team. The colleague has a minute to
 *   `claim` it; until then it stays where it is. A team has it at once, at the front of the queue.
 * - `POST /desk/conversations/{id}/decline`: the colleague does not take it.
 */
import { Hono } from 'hono';
import type { AgentCommand } from '../core/command.ts';
import { readBody } from '../hep/body.ts';
import { refuseOutcome } from '../hep/conversations.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { transferSchema } from './wire.ts';

export function transferRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();

  app.post('/conversations/:id/transfer', async (c) => {
    const { lease, to, note } = await readBody(c, transferSchema);
    await perform(c.req.param('id'), {
      do: 'transfer',
      agent: c.get('me'),
      lease,
      to: to.kind === 'agent' ? colleague(to.id) : team(to.id),
      note: note || null,
    });
    return c.json({ ok: true });
  });

  app.post('/conversations/:id/decline', async (c) => {
    await perform(c.req.param('id'), { do: 'decline', agent: c.get('me') });
    return c.json({ ok: true });
  });

  function colleague(id: string) {
    const found = office.roster.online().find((one) => one.id === id);
    return found === undefined
      ? refuse('state-conflict', { detail: 'They are not here any more.' })
      : ({ kind: 'agent', agent: found } as const);
  }

  function team(id: string) {
    const found = office.settings.teams.find((one) => one.id === id);
    return found === undefined
      ? refuse('state-conflict', { detail: 'There is no such team.' })
      : ({ kind: 'team', team: found } as const);
  }

  async function perform(id: string, command: AgentCommand): Promise<void> {
    const outcome = await office.perform(id, command);
    if (outcome.kind !== 'done') refuseOutcome(outcome);
  }

  return app;
}
