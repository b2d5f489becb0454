/**
 * - `POST /desk/conversations/{id}/take-call`: the call is this agent's. 409 names whose it is.
 * - `POST /desk/conversations/{id}/drop-call`: it is anybody's of the team again.
 * - `POST /desk/conversations/{id}/call-result`: what came of it: `reached`, `no_answer`, `voicemail`, `wrong_number`;
 *   a note for colleagues, and `next`, when it is tried again. The customer is told, but for the note.
 */
import { Hono } from 'hono';
import type { Command } from '../core/command.ts';
import { readBody } from '../hep/body.ts';
import { refuseOutcome } from '../hep/conversations.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { callResultSchema } from './wire.ts';

export function callRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();

  app.post('/conversations/:id/take-call', async (c) => {
    await perform(c.req.param('id'), { do: 'takeCall', agent: c.get('me') });
    return c.json({ ok: true });
  });

  app.post('/conversations/:id/drop-call', async (c) => {
    await perform(c.req.param('id'), { do: 'dropCall', agent: c.get('me') });
    return c.json({ ok: true });
  });

  app.post('/conversations/:id/call-result', async (c) => {
    const { result, note, next } = await readBody(c, callResultSchema);
    await perform(c.req.param('id'), {
      do: 'noteCall',
      agent: c.get('me'),
      result,
      note: note || null,
      next: next === undefined || result === 'reached' ? null : timesFrom(next),
    });
    return c.json({ ok: true });
  });

  function timesFrom(next: string) {
    const start = new Date(next);
    if (start <= office.now()) {
      return refuse('invalid-request', {
        errors: [{ pointer: '/next', detail: 'expected a time that is still ahead' }],
      });
    }
    const end = new Date(start.getTime() + office.settings.slotMinutes * 60_000);
    return { start: start.toISOString(), end: end.toISOString() };
  }

  async function perform(id: string, command: Command): Promise<void> {
    const outcome = await office.perform(id, command);
    if (outcome.kind !== 'done') refuseOutcome(outcome);
  }

  return app;
}
