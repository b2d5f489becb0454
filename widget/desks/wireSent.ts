/** What a desk checks: in the widget itself nobody reads these schemas. */
import * as v from 'valibot';
import type { Amendment, CallbackRequest, MessageCreate, WireCallback } from './wire.ts';

const text = v.string();

export const messageCreateSchema = v.object({
  parts: v.pipe(
    v.array(
      v.variant('type', [
        v.object({
          type: v.literal('text'),
          text: v.pipe(text, v.minLength(1), v.maxLength(8000)),
        }),
        v.object({ type: v.literal('attachment'), attachment: v.pipe(text, v.maxLength(64)) }),
      ]),
    ),
    v.minLength(1),
    v.maxLength(10),
  ),
  sent_at: v.pipe(text, v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, MessageCreate>;

export const amendmentSchema = v.object({
  id: text,
  text: v.pipe(text, v.minLength(1), v.maxLength(8000)),
  at: v.pipe(text, v.isoTimestamp()),
  by: v.picklist(['customer', 'ai']),
  struck: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  answer: v.exactOptional(v.literal(true)),
}) satisfies v.GenericSchema<unknown, Amendment>;

export const callbackRequestSchema = v.object({
  slot: v.exactOptional(text),
  channel: v.picklist(['chat', 'phone', 'video', 'email']),
  contact: v.exactOptional(
    v.object({
      name: v.exactOptional(v.pipe(text, v.maxLength(120))),
      phone: v.exactOptional(v.pipe(text, v.regex(/^\+[1-9]\d{1,14}$/))),
      email: v.exactOptional(v.pipe(text, v.email())),
    }),
  ),
  note: v.exactOptional(v.pipe(text, v.maxLength(1000))),
  locale: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, CallbackRequest>;

/** What a desk keeps and tells of a callback. */
export const callbackSchema = v.object({
  id: text,
  status: v.picklist(['scheduled', 'cancelled', 'done', 'missed']),
  channel: v.picklist(['chat', 'phone', 'video', 'email']),
  start: v.exactOptional(text),
  end: v.exactOptional(text),
  tz: v.exactOptional(text),
  sequence: v.exactOptional(v.number()),
  expected_at: v.exactOptional(text),
  manage_url: v.exactOptional(text),
  join_url: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, WireCallback>;
