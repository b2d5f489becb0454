/** What travels between desk and console. Read by both sides, so nothing here needs Node. */
import * as v from 'valibot';
import { callbackSchema } from '../../../widget/desks/wireSent.ts';
import { approvalSchema } from '../../../widget/desks/wireApproval.ts';
import { wireMessageSchema } from '../../../widget/model/messageSchema.ts';
import { packetSchema } from '../../../widget/model/packetSchema.ts';

const text = v.string();
const maybe = v.nullable(text);
const stateSchema = v.picklist([
  'accepted',
  'queued',
  'active',
  'callback_scheduled',
  'returned',
  'closed',
]);
const prioritySchema = v.picklist(['low', 'normal', 'high', 'urgent']);
const agentSchema = v.object({ id: text, name: text });
const teamSchema = v.object({ id: text, label: text });
/** Somebody is asked to take over. */
const offerSchema = v.object({ to: agentSchema, from: agentSchema, expires_at: text });

const leftSchema = v.object({ at: text, agent: agentSchema, reason: text });
/** Whose the call is, and how often it has been tried. */
const callSchema = v.object({ owner: v.nullable(agentSchema), attempts: v.number() });
const resultSchema = v.picklist(['reached', 'no_answer', 'voicemail', 'wrong_number']);

export const itemSchema = v.object({
  id: text,
  reference: text,
  state: stateSchema,
  priority: prioritySchema,
  episode: v.number(),
  customer: text,
  subject: text,
  trigger: text,
  /** The customer's words that called for a person; null when none were quoted. */
  quote: maybe,
  since: text,
  agent: v.nullable(agentSchema),
  /** Who had it before it came back to the queue, and why they have it no more. */
  left: v.nullable(leftSchema),
  offer: v.nullable(offerSchema),
  team: v.nullable(teamSchema),
  callback: v.nullable(callbackSchema),
  call: v.nullable(callSchema),
  /** What somebody is asked to allow, or has allowed. */
  approval: v.nullable(approvalSchema),
  seq: v.number(),
  latest: v.nullable(v.object({ from: text, text })),
});
export type Item = v.InferOutput<typeof itemSchema>;

export const inboxSchema = v.object({
  /** Actions of the AI that wait for a decision. */
  approvals: v.array(itemSchema),
  waiting: v.array(itemSchema),
  active: v.array(itemSchema),
  callbacks: v.array(itemSchema),
  agents: v.array(agentSchema),
  /** The desk takes nobody, and customers read why. */
  incident: v.nullable(v.object({ text, since: text })),
  teams: v.array(teamSchema),
  /** What agents need not write anew: `{name}` and `{order}` are filled in. */
  answers: v.array(v.object({ title: text, text })),
});
export type Inbox = v.InferOutput<typeof inboxSchema>;

export const detailSchema = v.object({
  id: text,
  /** The AI has had it: there is nothing to do in it, only to review. */
  isAlone: v.boolean(),
  reference: text,
  state: stateSchema,
  priority: prioritySchema,
  episode: v.number(),
  agent: v.nullable(agentSchema),
  left: v.nullable(leftSchema),
  lease: v.number(),
  offer: v.nullable(offerSchema),
  team: v.nullable(teamSchema),
  /** The newest message that each side has read of the other's. */
  read: v.object({ customer: maybe, agent: maybe }),
  /** What agents left for whoever goes on. */
  notes: v.array(v.object({ at: text, from: agentSchema, text })),
  openedAt: text,
  queuedAt: maybe,
  claimedAt: maybe,
  endedAt: maybe,
  seq: v.number(),
  packet: packetSchema,
  /** The site's server has vouched for the customer's id. */
  verified: v.boolean(),
  messages: v.array(wireMessageSchema),
  amendments: v.array(v.object({ at: text, patch: v.record(text, v.unknown()) })),
  callback: v.nullable(callbackSchema),
  call: v.nullable(callSchema),
  /** What came of each try, oldest first. */
  tries: v.array(
    v.object({
      at: text,
      by: text,
      result: resultSchema,
      note: v.exactOptional(text),
      next: v.exactOptional(text),
    }),
  ),
  approval: v.nullable(approvalSchema),
  contact: v.nullable(
    v.object({
      name: v.exactOptional(text),
      phone: v.exactOptional(text),
      email: v.exactOptional(text),
      note: v.exactOptional(text),
    }),
  ),
  rating: v.nullable(
    v.object({ score: v.number(), scale_max: v.number(), comment: v.exactOptional(text) }),
  ),
  earlier: v.array(
    v.object({
      id: text,
      reference: text,
      state: stateSchema,
      openedAt: text,
      subject: text,
      messages: v.array(wireMessageSchema),
    }),
  ),
});
export type Detail = v.InferOutput<typeof detailSchema>;

/** The newest entry of the audit trail. */
export const headSchema = v.object({ number: v.number(), hash: text });
export type TrailHead = v.InferOutput<typeof headSchema>;

export const changedSchema = v.object({ conversation: text });
export const typingSchema = v.object({ conversation: text, by: text, isTyping: v.boolean() });

export const problemSchema = v.object({
  title: text,
  detail: v.exactOptional(text),
  agent: v.exactOptional(agentSchema),
});

/** Somebody of the desk's staff, as the desk itself says it. */
export const actorSchema = v.object({
  id: v.pipe(text, v.regex(/^[A-Za-z0-9_-]{4,64}$/)),
  name: v.pipe(text, v.trim(), v.minLength(1), v.maxLength(80)),
  /** One of the desk's teams: what the customer reads behind the name. */
  team: v.exactOptional(v.pipe(text, v.maxLength(40))),
  /** What `PUT /desk/me/picture` answered. */
  picture: v.exactOptional(v.pipe(text, v.regex(/^[\da-f]{12}$/))),
});
export type Actor = v.InferOutput<typeof actorSchema>;

export const incidentRequestSchema = v.variant('on', [
  v.object({
    on: v.literal(true),
    text: v.pipe(text, v.trim(), v.minLength(1), v.maxLength(300)),
  }),
  v.object({ on: v.literal(false) }),
]);

const lease = v.exactOptional(v.pipe(v.number(), v.integer()));
/** `lease`: the owner the agent saw; 409 where the conversation has changed hands since. */
export const heldSchema = v.object({ lease });
export const transferSchema = v.object({
  lease,
  to: v.variant('kind', [
    v.object({ kind: v.literal('agent'), id: text }),
    v.object({ kind: v.literal('team'), id: text }),
  ]),
  note: v.exactOptional(v.pipe(text, v.trim(), v.maxLength(2000))),
});
export const replySchema = v.object({
  lease,
  /** Made once per reply, so that sending it twice says it once. */
  id: v.pipe(text, v.regex(/^[A-Za-z0-9_-]{10,64}$/)),
  text: v.pipe(text, v.trim(), v.minLength(1), v.maxLength(8000)),
});
export const readSchema = v.object({
  lease,
  up_to: v.pipe(text, v.maxLength(64)),
  client_id: v.exactOptional(v.pipe(text, v.maxLength(64))),
});
export const presenceSchema = v.object({
  status: v.picklist(['away', 'here']),
});
export const isTypingSchema = v.object({ isTyping: v.boolean() });
export const returnSchema = v.object({
  lease,
  note: v.exactOptional(v.pipe(text, v.trim(), v.maxLength(2000))),
  resolved: v.boolean(),
});

export const callResultSchema = v.object({
  result: resultSchema,
  note: v.exactOptional(v.pipe(text, v.trim(), v.maxLength(2000))),
  next: v.exactOptional(v.pipe(text, v.isoTimestamp())),
});

const inputSchema = v.record(text, v.union([text, v.number(), v.boolean(), v.null()]));
export const approveSchema = v.object({
  lease,
  /** With the same keys and kinds of values as what was proposed; left out where nothing was changed. */
  input: v.exactOptional(inputSchema),
});
export const rejectSchema = v.object({
  reason: v.pipe(text, v.trim(), v.minLength(1), v.maxLength(500)),
});
