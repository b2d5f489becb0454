/** When a desk calls back. Fetched when somebody wants a call. */
import * as v from 'valibot';
import type { DeskHappening } from '../conversation/happening.ts';
import type { Caller } from './call.ts';
import type { HepSettings } from './hep.ts';
import { slotsSchema } from './wireSlots.ts';

/** How far ahead callbacks are offered. */
const horizonMs = 7 * 24 * 60 * 60 * 1000;

export async function offered(
  call: Caller,
  { now, timeZone }: HepSettings,
  signal: AbortSignal,
): Promise<DeskHappening> {
  const from = new Date(now());
  const to = new Date(from.getTime() + horizonMs);
  const query = new URLSearchParams({
    from: from.toISOString(),
    to: to.toISOString(),
    tz: timeZone,
  });
  const path = `/callback-slots?${query}`;
  const answer = await call({ method: 'GET', path, ticket: null, signal, tell: () => {} });
  const read = v.safeParse(slotsSchema, answer.kind === 'taken' ? answer.body : null);
  const { slots, video } = read.success ? read.output : { slots: [], video: false };
  return {
    type: 'desk.offered',
    slots: slots.map(({ id, start, end }) => ({ id, start, end })),
    ...(video ? { hasVideo: true } : {}),
    cursor: null,
  };
}
