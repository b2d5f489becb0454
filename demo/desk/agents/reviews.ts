/**
 * - `GET /desk/review?days`: what there is to review of the last days (7 unless said, 366 at most), newest first, with why
 *   and what has been marked.
 * - `GET /desk/conversations/{id}/marks`: the same of one conversation, however old, with what its customer did without a word.
 * - `POST /desk/conversations/{id}/mark { id, about }`: what a reviewer thinks of the handoff (`right`, `late`,
 *   `needless`) or of an answer of the AI (`correct`, `incorrect`, `outdated`, `unsafe`, with what it should have been), which
 *   trigger is missing at a message, and which intent the AI took for another. Each reviewer has one mark on each thing;
 *   `verdict` null takes it back.
 */
import { Hono } from 'hono';
import * as v from 'valibot';
import { standing } from '../core/marks.ts';
import { fingerprint, readBody, readQuery } from '../hep/body.ts';
import { refuseOutcome } from '../hep/conversations.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import {
  listReviewable,
  readEnd,
  readMarked,
  readThoughts,
  type Reviewable,
} from '../store/reviewing.ts';
import { readSignals } from '../store/signals.ts';
import type { Signal } from '../signals/signal.ts';
import { findFor } from './found.ts';
import {
  type Marks,
  markRequestSchema,
  markSchema,
  type ReviewItem,
  reviewItemSchema,
  type ReviewMark,
} from './wireReview.ts';

const day = 24 * 60 * 60_000;
const daysSchema = v.object({
  days: v.exactOptional(
    v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(1), v.maxValue(366)),
    '7',
  ),
});

export function reviewRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();

  app.get('/review', async (c) => {
    const { days } = readQuery(c, daysSchema);
    const from = new Date(office.now().getTime() - days * day).toISOString();
    const found = await listReviewable(office.database, from);
    const marks = await marksOf(found.map(({ id }) => id));
    const given = await readSignals(
      office.database,
      found.map(({ id }) => id),
    );
    const items = found.map((one) => itemOf(one, marks.get(one.id) ?? [], given.get(one.id) ?? []));
    return c.json({ from, items });
  });

  app.get('/conversations/:id/marks', async (c) => {
    const id = c.req.param('id');
    await findFor(c.get('account'), office, id);
    const given = (await readSignals(office.database, [id])).get(id) ?? [];
    const answer: Marks = {
      marks: (await marksOf([id])).get(id) ?? [],
      signals: [...given],
      thoughts: await readThoughts(office.database, id),
      end: await readEnd(office.database, id),
    };
    return c.json(answer);
  });

  app.post('/conversations/:id/mark', async (c) => {
    const { id, about } = await readBody(c, markRequestSchema, 40_000);
    const { id: me, name } = c.get('me');
    const conversation = await findFor(c.get('account'), office, c.req.param('id'));
    const outcome = await office.perform(
      conversation.id,
      { do: 'mark', marked: { reviewer: { id: me, name }, about } },
      { key: `marked:${id}`, fingerprint: fingerprint(about) },
    );
    if (outcome.kind !== 'done' && outcome.kind !== 'repeated') refuseOutcome(outcome);
    return c.json({ ok: true });
  });

  async function marksOf(ids: readonly string[]): Promise<ReadonlyMap<string, ReviewMark[]>> {
    const all = new Map<string, ReviewMark[]>();
    for (const { conversation, at, data } of await readMarked(office.database, ids)) {
      const marks = all.get(conversation) ?? [];
      marks.push(
        v.parse(v.object({ ...markSchema.entries, at: v.optional(v.string(), at) }), data),
      );
      all.set(conversation, marks);
    }
    return new Map([...all].map(([id, marks]) => [id, [...standing(marks)]]));
  }

  return app;
}

function itemOf(
  found: Reviewable,
  marks: readonly ReviewMark[],
  given: readonly Signal[],
): ReviewItem {
  const { id, number, state, customer, subject, trigger, quote, opened_at: openedAt } = found;
  const causes = [
    ...(found.is_alone ? [] : ['escalated']),
    ...(found.is_low ? ['low-rating'] : []),
    ...(found.is_unhelpful ? ['unhelpful'] : []),
    ...(found.has_approval ? ['approval'] : []),
    ...given,
  ];
  const { is_alone: isAlone, record_end: end, comment } = found;
  const called = isAlone ? null : trigger;
  const item = { id, reference: `#${number}`, state, customer, subject, trigger: called, quote };
  return v.parse(reviewItemSchema, { ...item, end, comment, openedAt, causes, marks });
}
