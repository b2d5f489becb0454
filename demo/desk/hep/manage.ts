/**
 * - `GET /callbacks/{token}`: a page for one call, without a script. It never changes anything: mail scanners follow links.
 * - `POST /callbacks/{token}`: `deed=move` with a `slot`, or `deed=cancel`; then the page again.
 * - `GET /callbacks/look.css`
 */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import type { Conversation } from '../core/conversation.ts';
import { isOver } from '../core/conversation.ts';
import { slots } from '../core/hours.ts';
import { isZone } from '../core/zone.ts';
import type { Office } from '../office.ts';
import { findConversation } from '../store/conversations.ts';
import { readPackets } from '../store/log.ts';
import { listFullSlots } from '../store/seats.ts';
import { book } from './booking.ts';
import { refuseOutcome } from './conversations.ts';
import { readLink, sign } from './link.ts';
import { look, page, type Shown } from './managePage.ts';

const minute = 60_000;
const daysAhead = 7;

/** `same-origin`, because a form sent without a referrer has the origin `null`, which no list of sites has. */
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
} as const;

const deedSchema = v.variant('deed', [
  v.object({ deed: v.literal('move'), slot: v.string() }),
  v.object({ deed: v.literal('cancel') }),
]);

export function manageRoutes(office: Office): Hono {
  const app = new Hono();

  app.get('/callbacks/look.css', (c) => c.body(look, 200, { 'Content-Type': 'text/css' }));

  app.get('/callbacks/:token', async (c) => {
    const { conversation, shown } = await read(c);
    const status = conversation === null ? 404 : 200;
    return c.html(page(office.settings.name, shown), status, headers);
  });

  app.post('/callbacks/:token', bodyLimit({ maxSize: 4096 }), async (c) => {
    const { conversation } = await read(c);
    const deed = v.safeParse(deedSchema, await c.req.parseBody());
    if (conversation?.callback == null || !deed.success) return back(c);
    const { id, callback } = conversation;
    if (deed.output.deed === 'cancel') {
      const outcome = await office.perform(id, { do: 'cancelCallback', to: 'bot' });
      return outcome.kind === 'done' ? back(c) : refuseOutcome(outcome);
    }
    const { slot } = deed.output;
    const booking = await book(office, conversation, { slot, channel: callback.channel });
    return booking.kind === 'booked'
      ? c.redirect(await sign(office, id, booking.callback), 303)
      : back(c);
  });

  /** A token that was good for a call that is gone still shows what became of it. */
  async function read(
    c: Context,
  ): Promise<{ readonly conversation: Conversation | null; readonly shown: Shown }> {
    const link = await readLink(office, c.req.param('token') ?? '');
    const found = link && (await findConversation(office.database, link.conversation));
    if (found?.kind !== 'found') return { conversation: null, shown: { kind: 'unknown' } };
    const { conversation } = found;
    const { callback } = conversation;
    if (callback?.id !== link?.callback || isOver(conversation) || callback === null) {
      return { conversation, shown: { kind: 'over' } };
    }
    const opened = (await readPackets(office.database, [conversation.id])).get(conversation.id);
    const { locale = 'en', tz = '' } = opened?.packet.user ?? {};
    const zone = isZone(tz) ? tz : office.settings.callbackHours.tz;
    return {
      conversation,
      shown: {
        kind: 'open',
        callback,
        reference: `#${conversation.number}`,
        zone,
        locale: locale.startsWith('en') ? locale : 'en',
        times: await free(zone),
      },
    };
  }

  async function free(zone: string) {
    const { callbackHours, slotMinutes, callbackLeadMinutes, callbackCapacity } = office.settings;
    const from = new Date(office.now().getTime() + callbackLeadMinutes * minute);
    const to = new Date(from.getTime() + daysAhead * 24 * 60 * minute);
    const full = await listFullSlots(office.database, callbackCapacity);
    return slots(callbackHours, { from, to }, slotMinutes, zone).filter(({ id }) => !full.has(id));
  }

  return app;
}

/** To the same page: what it shows now is the answer. */
function back(c: Context): Response {
  return c.redirect(c.req.param('token') ?? '', 303);
}
