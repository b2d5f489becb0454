/** What a customer asks for becomes a call at a time that the desk offers, or as soon as it can. */
import type { CallbackRequest, WireCallback } from '../../../widget/desks/wire.ts';
import type { Command } from '../core/command.ts';
import type { Conversation } from '../core/conversation.ts';
import { isOpen, nextChange, slotId, slots, slotStart } from '../core/hours.ts';
import type { Office, Outcome } from '../office.ts';
import { fingerprint } from './body.ts';
import { refuse } from './problem.ts';

const minute = 60_000;
/** Time to choose: what has been offered can still be booked so much later. */
const choosingMinutes = 10;

export type Booking =
  | { readonly kind: 'booked'; readonly callback: WireCallback }
  | { readonly kind: 'failed'; readonly outcome: Outcome };

/** Books, or moves what is booked. Refuses a time that is not offered. */
export async function book(
  office: Office,
  conversation: Conversation,
  request: CallbackRequest,
): Promise<Booking> {
  const callback = wanted(office, conversation, request);
  if (isSame(conversation.callback, callback)) {
    return { kind: 'booked', callback: conversation.callback };
  }
  const command: Command = {
    do: 'book',
    callback,
    slot: request.slot ?? null,
    details:
      request.contact === undefined && request.note === undefined
        ? null
        : { ...request.contact, note: request.note },
  };
  const print = fingerprint(request);
  // Booking A, then B, then A again are three bookings, so the key counts the facts before it.
  const key = `callback:${conversation.entries}:${print}`;
  const outcome = await office.perform(conversation.id, command, { key, fingerprint: print });
  return outcome.kind === 'done' || outcome.kind === 'repeated'
    ? { kind: 'booked', callback }
    : { kind: 'failed', outcome };
}

function wanted(
  office: Office,
  { callback: known }: Conversation,
  { slot, channel }: CallbackRequest,
): WireCallback {
  const isMoved = known?.status === 'scheduled' || known?.status === 'missed';
  const id = isMoved ? known.id : office.callback();
  const base = {
    id,
    status: 'scheduled' as const,
    channel,
    ...room(office, channel, id),
    sequence: isMoved ? (known.sequence ?? 0) + 1 : 0,
  };
  if (slot === undefined) return { ...base, ...expected(office, channel) };
  const times = timesOf(office, slot);
  return times === null
    ? refuse('invalid-request', {
        errors: [{ pointer: '/slot', detail: 'expected the id of a slot that is still ahead' }],
      })
    : { ...base, ...times };
}

/**
 * What is answered by chat is answered when somebody is here to chat. A call is due some time after the desk can make it: should
 * it be closed by then, so much later than it opens again.
 */
/** Where a call by video takes place: an address that nobody can guess, since the id of the call is in it. */
function room({ settings }: Office, channel: CallbackRequest['channel'], id: string) {
  const { videoUrl } = settings;
  return channel !== 'video' || videoUrl === null
    ? {}
    : { join_url: videoUrl.replace('{id}', encodeURIComponent(id)) };
}

function expected({ settings, now }: Office, channel: CallbackRequest['channel']) {
  const hours = channel === 'chat' ? settings.hours : settings.callbackHours;
  const opening = isOpen(hours, now()) ? null : nextChange(hours, now());
  const known = opening === null ? {} : { expected_at: opening.toISOString() };
  if (channel === 'chat') return known;
  const soon = later(opening ?? now(), settings.callbackSoonMinutes);
  const next = isOpen(hours, soon) ? null : nextChange(hours, soon);
  const end = next === null ? soon : later(next, settings.callbackSoonMinutes);
  return { ...known, end: end.toISOString() };
}

function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * minute);
}

function timesOf({ settings, now }: Office, slot: string) {
  const { callbackHours, slotMinutes, callbackLeadMinutes } = settings;
  const start = slotStart(slot);
  if (start === null) return null;
  const end = new Date(start.getTime() + slotMinutes * minute);
  const leadMs = Math.max(0, callbackLeadMinutes - choosingMinutes) * minute;
  const isAhead = start.getTime() > now().getTime() + leadMs;
  const offered = slots(callbackHours, { from: start, to: end }, slotMinutes, callbackHours.tz);
  return isAhead && offered.some(({ id }) => id === slotId(start))
    ? { start: start.toISOString(), end: end.toISOString(), tz: callbackHours.tz }
    : null;
}

function isSame(now: WireCallback | null, asked: WireCallback): now is WireCallback {
  return (
    now?.status === 'scheduled' &&
    now.start !== undefined &&
    now.start === asked.start &&
    now.channel === asked.channel
  );
}
