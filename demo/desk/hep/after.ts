/**
 * - `PUT /conversations/{id}/callback`: books or moves the one callback. A time is promised once.
 * - `DELETE /conversations/{id}/callback`: cancels it; who was waiting waits again, at the old place.
 * - `PUT /conversations/{id}/csat`: the rating; the newest counts.
 * - `POST /conversations/{id}/feedback`: what a reviewer needs. `Idempotency-Key` needed.
 */
import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import * as v from 'valibot';
import { callbackRequestSchema } from '../../../widget/desks/wireSent.ts';
import type { Office } from '../office.ts';
import { isRecorded } from '../records/store.ts';
import { readType } from '../store/log.ts';
import { admit } from './access.ts';
import { fingerprint, idempotencyKey, readBody } from './body.ts';
import { book } from './booking.ts';
import { refuseOutcome } from './conversations.ts';
import { withLink } from './link.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const csatSchema = v.pipe(
  v.object({
    score: v.pipe(v.number(), v.integer(), v.minValue(0)),
    scale_max: v.picklist([1, 5, 10]),
    about: v.exactOptional(v.picklist(['human', 'bot', 'conversation']), 'conversation'),
    comment: v.exactOptional(text(2000)),
  }),
  v.forward(
    v.check(({ score, scale_max: most }) => score <= most, 'expected a score within scale_max'),
    ['score'],
  ),
);
const feedbackSchema = v.object({
  kind: v.picklist(['answer_rating', 'answer_correction', 'handoff_review', 'agent_note_to_bot']),
  about: v.exactOptional(v.object({ message: v.exactOptional(text(128)) })),
  verdict: v.exactOptional(
    v.picklist([
      'good',
      'bad',
      'wrong',
      'incomplete',
      'off_topic',
      'unsafe',
      'unneeded_handoff',
      'late_handoff',
      'right_handoff',
    ]),
  ),
  score: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  comment: v.exactOptional(text(4000)),
  correction: v.exactOptional(text(8000)),
  by: v.exactOptional(v.picklist(['user', 'agent', 'supervisor'])),
});

export function afterRoutes(office: Office): Hono {
  const app = new Hono();

  app.put('/conversations/:id/callback', async (c) => {
    const conversation = await admit(office, c);
    const booking = await book(office, conversation, await readBody(c, callbackRequestSchema));
    if (booking.kind === 'failed') return refuseOutcome(booking.outcome);
    return c.json(await withLink(office, c, conversation.id, booking.callback));
  });

  app.delete('/conversations/:id/callback', async (c) => {
    const { id } = await admit(office, c);
    const outcome = await office.perform(id, { do: 'cancelCallback' });
    return outcome.kind === 'done' ? c.body(null, 204) : refuseOutcome(outcome);
  });

  app.put('/conversations/:id/csat', async (c) => {
    const { id } = await admit(office, c);
    const rating = await readBody(c, csatSchema);
    const latest = (await readType(office.database, id, 'desk.rated')).at(-1);
    // A repeat is no second rating; going back to an earlier one is.
    if (latest !== undefined && isDeepStrictEqual(latest.data, rating)) return c.body(null, 204);
    const outcome = await office.perform(id, { do: 'rate', rating });
    return outcome.kind === 'done' ? c.body(null, 204) : refuseOutcome(outcome);
  });

  app.post('/conversations/:id/feedback', async (c) => {
    const { id } = await admit(office, c);
    const key = idempotencyKey(c);
    const review = await readBody(c, feedbackSchema);
    if (await isRecorded(office.database, id, review)) return c.body(null, 201);
    const outcome = await office.performOnce(
      id,
      { do: 'review', review },
      { value: key, fingerprint: fingerprint(review) },
      async () => null,
    );
    if (outcome.kind !== 'answered') return refuseOutcome(outcome);
    if (outcome.replayed) c.header('Idempotency-Replayed', 'true');
    return c.body(null, 201);
  });

  return app;
}
