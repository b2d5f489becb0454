/**
 * The Human Endpoint Protocol 1.0 as widget and desk both read it. Anyone may implement a desk from
 * this file, `wireApproval.ts`, `wirePeople.ts` and `wireSent.ts`. Unknown fields, event types and part types are ignored on both sides:
 * that is how the protocol grows.
 */
import * as v from 'valibot';
import type { WireMessage } from '../model/packet.ts';
import { wireMessageSchema } from '../model/messageSchema.ts';
import { approvalSchema, type WireApproval } from './wireApproval.ts';

/** Where a conversation stands at the desk. `closed` is final, `returned` is not. */
export type DeskState =
  | 'accepted'
  | 'queued'
  | 'ringing'
  | 'active'
  | 'on_hold'
  | 'unavailable'
  | 'callback_scheduled'
  | 'returned'
  | 'closed';

export type Person = {
  readonly id: string;
  readonly name: string;
  /** What the customer reads behind the name: "support team". */
  readonly role?: string;
  /** Relative to the desk's base address: none is fetched from another origin. */
  readonly avatar_url?: string;
};

/** Numbers are null when the desk does not know; an estimate is only ever a range. */
export type WireQueue = {
  /** From 1. */
  readonly position?: number | null;
  readonly length?: number | null;
  /** Seconds. `p10` is an extension: with it the range is from there to `p90`. */
  readonly eta_s?: { readonly p10?: number; readonly p50?: number; readonly p90?: number };
  /** Agents on duty; an extension. */
  readonly agents?: number;
  /**
   * Why a number has grown: somebody more urgent came (`priority`), somebody whom an agent has left is taken first
   * (`returned`), there are fewer `agents`, it goes `slower`. `left`: the customer was left, and is in front now. An extension.
   */
  readonly reason?: string;
  readonly updated_at?: string;
};

export type Access = {
  readonly token: string;
  readonly expires_at: string;
  readonly refresh_token?: string;
};

/** The answer to `POST /conversations` and the body of `GET /conversations/{id}`. */
export type WireConversation = {
  readonly id: string;
  readonly state: DeskState;
  /** What a person can quote: "#48213". */
  readonly reference?: string;
  readonly delivery?: 'live' | 'ticket' | 'email' | 'webhook';
  readonly episode?: number;
  /** Events after this are not in this answer. */
  readonly cursor: string;
  /** Number of the owner: it grows with every change of hands. Desks of one hand may leave it out. */
  readonly lease?: number;
  readonly queue?: WireQueue;
  readonly agents?: readonly Person[];
  readonly messages?: readonly WireMessage[];
  readonly callback?: WireCallback;
  readonly approval?: WireApproval;
  readonly access?: Access;
  /** The address, masked, to which `POST /conversations/{id}/copy` mails what was said. */
  readonly copy_to?: string;
};

/** Body of `PUT /conversations/{id}/messages/{client_id}`. */
export type MessageCreate = {
  readonly parts: readonly (
    | { readonly type: 'text'; readonly text: string }
    | { readonly type: 'attachment'; readonly attachment: string }
  )[];
  readonly sent_at: string;
};

/**
 * What is added to a packet later, as `{ amendment }` in the body of `PATCH /conversations/{id}`: a correction by the
 * customer, or a summary that an AI wrote.
 */
export type Amendment = {
  readonly id: string;
  readonly text: string;
  /** RFC 3339 */
  readonly at: string;
  readonly by: 'customer' | 'ai';
  /** How many numbers that nobody had said were taken out of it. */
  readonly struck?: number;
  /** What an AI answered while the customer waited, and no summary. */
  readonly answer?: true;
};

/** Body of `PUT /conversations/{id}/callback`. */
export type CallbackRequest = {
  readonly slot?: string;
  readonly channel: 'chat' | 'phone' | 'video' | 'email';
  readonly contact?: { readonly name?: string; readonly phone?: string; readonly email?: string };
  readonly note?: string;
  readonly locale?: string;
};

export type WireCallback = {
  readonly id: string;
  readonly status: 'scheduled' | 'cancelled' | 'done' | 'missed';
  readonly channel: 'chat' | 'phone' | 'video' | 'email';
  readonly start?: string;
  /** Without a start: by when somebody has to have called. */
  readonly end?: string;
  readonly tz?: string;
  /** Goes up each time the call is moved, as in RFC 5545. Default 0. */
  readonly sequence?: number;
  /** Without a time of its own: when the desk is there again, should it be closed now. RFC 3339. */
  readonly expected_at?: string;
  /** A page of the desk that moves or cancels this call for whoever has the address. */
  readonly manage_url?: string;
  /** Of a call by video. */
  readonly join_url?: string;
};

/** Somebody has called. `at`: when, RFC 3339. With another try, `callback` has its time. */
export type CallTried = {
  readonly callback: WireCallback;
  readonly result: 'reached' | 'no_answer' | 'voicemail' | 'wrong_number';
  readonly at: string;
};

/** RFC 9457. `type` is `urn:hep:problem:<name>`. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly retryable?: boolean;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  /** Of `challenge-required`: see `challenge/wire.ts`. */
  readonly challenge?: unknown;
};

/** A CloudEvent 1.0 in the stream. `sequence` repeats the cursor; typing and presence have none. */
export type Envelope = {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly sequence?: string;
  readonly data: unknown;
};

const text = v.string();
export const personSchema = v.object({
  id: text,
  name: text,
  role: v.exactOptional(text),
  avatar_url: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, Person>;

const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
export const queueSchema = v.object({
  position: v.exactOptional(count),
  length: v.exactOptional(count),
  eta_s: v.exactOptional(
    v.object({
      p10: v.exactOptional(v.number()),
      p50: v.exactOptional(v.number()),
      p90: v.exactOptional(v.number()),
    }),
  ),
  agents: v.exactOptional(v.number()),
  reason: v.exactOptional(text),
  updated_at: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, WireQueue>;

export const stateSchema = v.picklist([
  'accepted',
  'queued',
  'ringing',
  'active',
  'on_hold',
  'unavailable',
  'callback_scheduled',
  'returned',
  'closed',
]) satisfies v.GenericSchema<unknown, DeskState>;

export const accessSchema = v.object({
  token: text,
  expires_at: text,
  refresh_token: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, Access>;

/** What the widget reads of a callback; all of one is in `wireSent.ts`. */
export const promiseSchema = v.object({
  id: text,
  status: text,
  start: v.exactOptional(text),
  end: v.exactOptional(text),
  sequence: v.exactOptional(v.number()),
  expected_at: v.exactOptional(text),
  manage_url: v.exactOptional(text),
  join_url: v.exactOptional(text),
});
export type WirePromise = v.InferOutput<typeof promiseSchema>;

export const conversationSchema = v.object({
  id: text,
  state: stateSchema,
  reference: v.exactOptional(text),
  delivery: v.exactOptional(v.picklist(['live', 'ticket', 'email', 'webhook'])),
  cursor: text,
  lease: v.exactOptional(v.number()),
  queue: v.exactOptional(queueSchema),
  agents: v.exactOptional(v.array(personSchema)),
  messages: v.exactOptional(v.array(wireMessageSchema)),
  callback: v.exactOptional(promiseSchema),
  approval: v.exactOptional(approvalSchema),
  access: v.exactOptional(accessSchema),
  copy_to: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, Omit<WireConversation, 'callback'>>;

export type Snapshot = v.InferOutput<typeof conversationSchema>;

export const problemSchema = v.object({
  type: text,
  title: text,
  status: v.number(),
  detail: v.exactOptional(text),
  retryable: v.exactOptional(v.boolean()),
  errors: v.exactOptional(v.array(v.object({ pointer: text, detail: text }))),
  challenge: v.exactOptional(v.unknown()),
}) satisfies v.GenericSchema<unknown, Problem>;

export const envelopeSchema = v.object({
  id: text,
  type: text,
  time: text,
  sequence: v.exactOptional(text),
  data: v.unknown(),
}) satisfies v.GenericSchema<unknown, Envelope>;
