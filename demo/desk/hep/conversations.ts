/**
 * - `POST /conversations`: the handoff packet. `Idempotency-Key` needed; 201 with the access token. It is taken at any time,
 *   also when nobody is there: `GET /availability` says so before anybody is promised anything. While a customer of that
 *   `client_id` waits or is helped, 409: a packet that names that conversation as `previous` takes its place.
 * - `GET /conversations/{id}`: everything as it is now, with the cursor to go on from.
 * - `PATCH /conversations/{id}`: an amendment. It stands beside the packet and never overwrites it.
 * - `POST /conversations/{id}/end`: the customer ends it or goes back to the AI. `Idempotency-Key` needed.
 * - `DELETE /conversations/{id}`: erases what was said; 204, also the second time.
 */
import { Hono } from 'hono';
import * as v from 'valibot';
import { packetSchema } from '../../../widget/model/packetSchema.ts';
import { maskedAddress } from '../core/copy.ts';
import { isDuplicate } from '../database/database.ts';
import type { Office, Outcome } from '../office.ts';
import { limits } from '../settings.ts';
import type { Once } from '../store/answers.ts';
import { admit, admitToken } from './access.ts';
import { fingerprint, idempotencyKey, readBody } from './body.ts';
import { challenge, needConsent } from './beginning.ts';
import { limitOpenings, openOnce } from './opening.ts';
import { refuse, refuseCommand } from './problem.ts';
import { renderConversation, renderSnapshot } from './render.ts';

const endSchema = v.object({
  reason: v.picklist(['user_ended', 'return_to_bot', 'abandoned']),
  comment: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
});
const patchSchema = v.record(v.string(), v.unknown());

export function conversationRoutes(office: Office): Hono {
  const app = new Hono();

  app.post('/conversations', limitOpenings(office), async (c) => {
    const key = idempotencyKey(c);
    const packet = await readBody(c, packetSchema, limits.packet_bytes);
    const attempt = { scope: 'conversations', key, fingerprint: fingerprint(packet) };
    needConsent(office, packet);
    const who = await office.identify(packet);
    await challenge(office, c, key, who);
    const opened = await openOnce(office, c, attempt, (sql) => office.open(sql, who)).catch(
      (error: unknown) => {
        if (!isDuplicate(error, 'one_open_handoff')) throw error;
        return refuse('state-conflict', { detail: 'A person has been asked for here already.' });
      },
    );
    const { previous } = packet.conversation;
    // What was asked there has been withdrawn with this.
    if (previous !== undefined) office.changed(previous);
    const { email } = who.packet.user;
    const copyTo =
      office.settings.mail === null || email === undefined ? {} : { copy_to: maskedAddress(email) };
    c.header('Location', `${new URL(c.req.url).pathname}/${opened.id}`);
    return c.json({ ...opened, ...copyTo }, 201);
  });

  app.get('/conversations/:id', async (c) => {
    const conversation = await admit(office, c);
    return c.json(await renderSnapshot(office, c, office.database, conversation));
  });

  app.patch('/conversations/:id', async (c) => {
    const { id } = await admit(office, c);
    const patch = await readBody(c, patchSchema);
    const print = fingerprint(patch);
    // A merge patch sent twice is one amendment.
    const outcome = await office.perform(
      id,
      { do: 'amend', patch },
      { key: `amend:${print}`, fingerprint: print },
    );
    if (outcome.kind !== 'done' && outcome.kind !== 'repeated') return refuseOutcome(outcome);
    return c.json(await renderSnapshot(office, c, office.database, await admit(office, c)));
  });

  app.post('/conversations/:id/end', async (c) => {
    const { id } = await admit(office, c);
    const key = idempotencyKey(c);
    const { reason, comment } = await readBody(c, endSchema);
    const outcome = await office.performOnce(
      id,
      { do: 'end', reason },
      { value: key, fingerprint: fingerprint({ reason, comment }) },
      async (_, conversation) => renderConversation(conversation),
    );
    if (outcome.kind !== 'answered') return refuseOutcome(outcome);
    if (outcome.replayed) c.header('Idempotency-Replayed', 'true');
    return c.json(outcome.answer.body);
  });

  app.delete('/conversations/:id', async (c) => {
    await office.erase(await admitToken(office, c));
    return c.body(null, 204);
  });

  return app;
}

/** For every outcome that a route has no answer of its own for. */
export function refuseOutcome(outcome: Outcome | Once): never {
  switch (outcome.kind) {
    case 'done':
    case 'repeated':
    case 'answered':
      return refuse('internal');
    case 'refused':
      return refuseCommand(outcome.why);
    case 'reused':
      return refuse('idempotency-key-reused');
    case 'slotTaken':
      return refuse('slot-taken', { detail: 'Ask for the times that are still free.' });
    case 'missing':
      return refuse('not-found');
    case 'erased':
      return refuse('gone');
  }
}
