/** One row of the table of conversations, checked as it is read. */
import * as v from 'valibot';
import { queueSchema } from '../../../widget/desks/wire.ts';
import { callbackSchema } from '../../../widget/desks/wireSent.ts';
import { approvalSchema } from '../../../widget/desks/wireApproval.ts';
import type { Conversation } from '../core/conversation.ts';
import { callSchema, personSchema } from './callSchema.ts';

export const time = v.pipe(
  v.date(),
  v.transform((date) => date.toISOString()),
);
const teamSchema = v.object({ id: v.string(), label: v.string() });
const offerSchema = v.object({
  to: personSchema,
  from: personSchema,
  expires_at: v.string(),
});
export const leftSchema = v.object({ at: v.string(), agent: personSchema, reason: v.string() });
export const prioritySchema = v.picklist(['low', 'normal', 'high', 'urgent']);

const rowSchema = v.object({
  id: v.string(),
  number: v.number(),
  thread: v.string(),
  previous: v.nullable(v.string()),
  episode: v.number(),
  state: v.picklist(['accepted', 'queued', 'active', 'callback_scheduled', 'returned', 'closed']),
  alone: v.boolean(),
  priority: prioritySchema,
  head_start_s: v.number(),
  agent: v.nullable(personSchema),
  lease: v.number(),
  offer: v.nullable(offerSchema),
  team: v.nullable(teamSchema),
  callback: v.nullable(callbackSchema),
  call: v.nullable(callSchema),
  slot: v.nullable(v.string()),
  seat: v.nullable(v.number()),
  approval: v.nullable(approvalSchema),
  opened_at: time,
  queued_at: v.nullable(time),
  claimed_at: v.nullable(time),
  answered_at: v.nullable(time),
  left_by: v.nullable(leftSchema),
  ended_at: v.nullable(time),
  erased_at: v.nullable(time),
  entries: v.number(),
  seq: v.number(),
  told: v.nullable(queueSchema),
});

export function readRow(row: unknown): { conversation: Conversation; erasedAt: string | null } {
  const one = v.parse(rowSchema, row);
  return {
    erasedAt: one.erased_at,
    conversation: {
      id: one.id,
      number: one.number,
      thread: one.thread,
      previous: one.previous,
      episode: one.episode,
      state: one.state,
      isAlone: one.alone,
      priority: one.priority,
      headStart: one.head_start_s,
      agent: one.agent,
      lease: one.lease,
      offer: one.offer,
      team: one.team,
      callback: one.callback,
      call: one.call,
      slot: one.slot,
      seat: one.seat,
      approval: one.approval,
      openedAt: one.opened_at,
      queuedAt: one.queued_at,
      claimedAt: one.claimed_at,
      answeredAt: one.answered_at,
      left: one.left_by,
      endedAt: one.ended_at,
      entries: one.entries,
      seq: one.seq,
      told: one.told,
    },
  };
}
