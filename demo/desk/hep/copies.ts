/**
 * - `POST /conversations/{id}/copy`: mails the conversation to the address that its packet came with; 202. Only once a
 *   person has answered in it, and three times at most: nobody is to write to strangers by way of the desk.
 *   `Idempotency-Key` needed. 404 where no mail is set up or no address is known, 502 when it could not be sent.
 */
import { Hono } from 'hono';
import { copyOf } from '../core/copy.ts';
import type { Mailer } from '../mail.ts';
import { traceOf } from '../log.ts';
import type { Office } from '../office.ts';
import { findMarked, readMessages, readPackets, readType } from '../store/log.ts';
import { admit } from './access.ts';
import { idempotencyKey } from './body.ts';
import { refuseOutcome } from './conversations.ts';
import { refuse } from './problem.ts';

const most = 3;

export function copyRoutes(office: Office, mail: Mailer | null): Hono {
  const app = new Hono();
  const { database, settings } = office;

  app.post('/conversations/:id/copy', async (c) => {
    const conversation = await admit(office, c);
    const { id, number } = conversation;
    const key = `copy:${idempotencyKey(c)}`;
    if ((await findMarked(database, id, key)) !== null) return c.body(null, 202);
    const packet = (await readPackets(database, [id])).get(id)?.packet;
    const to = packet?.user.email;
    if (mail === null || packet === undefined || to === undefined) return refuse('not-found');
    if (conversation.answeredAt === null) {
      return refuse('state-conflict', { detail: 'Nobody has answered here yet.' });
    }
    if ((await readType(database, id, 'desk.copied')).length >= most) {
      return refuse('rate-limited', { retryAfter: 24 * 60 * 60 });
    }
    const later = await readMessages(database, id, { before: null, limit: 1000 });
    const subject = `${settings.name}: your conversation #${number}`;
    await mail({
      id: `${id}.${key.slice('copy:'.length)}`,
      to,
      subject,
      text: copyOf(packet, later),
    }).catch((error: unknown) => {
      console.error('A copy could not be mailed.', traceOf(error));
      refuse('upstream-failed');
    });
    const outcome = await office.perform(id, { do: 'copied' }, { key, fingerprint: '' });
    return outcome.kind === 'done' || outcome.kind === 'repeated'
      ? c.body(null, 202)
      : refuseOutcome(outcome);
  });

  return app;
}
