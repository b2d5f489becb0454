/** Reads what an earlier visit left in this browser: written by us, but by any version of us. */
import * as v from 'valibot';
import { type Memory, places } from '../conversation/memory.ts';
import { customerSchema } from '../model/configSchema.ts';
import type { HandoffPacket } from '../model/packet.ts';
import { scopeSchema } from '../model/scopeSchema.ts';
import { migrate } from './migrate.ts';

const text = v.string();
const maybe = v.nullable(text);
const agent = v.object({ id: text, name: text, role: maybe, avatarUrl: maybe });

const evidence = v.variant('kind', [
  v.object({ kind: v.literal('quote'), line: text, text, start: v.number(), end: v.number() }),
  v.object({
    kind: v.literal('score'),
    line: text,
    name: text,
    value: v.number(),
    threshold: v.number(),
  }),
  v.object({ kind: v.literal('fact'), line: text, name: text, value: text }),
]);

const reasons = v.array(
  v.object({
    trigger: v.picklist([
      'request',
      'scope',
      'confidence',
      'sentiment',
      'topics',
      'repetition',
      'failure',
    ]),
    rule: text,
    do: v.picklist(['offer', 'escalate']),
    evidence: v.array(evidence),
    tier: maybe,
  }),
);

const action = v.object({ name: text, summary: text });

const signals = v.object({
  confidence: v.nullable(v.number()),
  // Records of the first version know no likelihood.
  likelihood: v.optional(v.nullable(v.number()), null),
  intent: maybe,
  grounded: v.nullable(v.boolean()),
  sources: v.array(v.object({ title: text, url: maybe, quote: v.exactOptional(text) })),
  handoff: maybe,
  action: v.nullable(action),
});

const event = v.variant('kind', [
  v.object({ kind: v.literal('offer-made'), reasons }),
  v.object({ kind: v.literal('offer-declined') }),
  v.object({ kind: v.literal('offer-ignored') }),
  v.object({ kind: v.literal('approval-requested'), action }),
  v.object({
    kind: v.literal('bot-failed'),
    cause: v.picklist(['network', 'timeout', 'refused', 'rate-limited', 'unusable', 'none']),
  }),
  v.object({ kind: v.literal('handoff-requested'), reasons }),
  v.object({ kind: v.literal('agent-joined'), agent }),
  v.object({ kind: v.literal('agent-left'), agent }),
  v.object({ kind: v.literal('waiting-stopped') }),
  v.object({ kind: v.literal('returned'), note: maybe }),
  v.object({ kind: v.literal('callback-booked'), start: maybe }),
  v.object({ kind: v.literal('callback-cancelled') }),
  v.object({ kind: v.literal('notice'), text }),
  v.object({ kind: v.literal('ended'), by: v.picklist(['customer', 'agent', 'system']) }),
]);

const line = v.variant('from', [
  v.object({ from: v.literal('customer'), id: text, at: text, text }),
  v.object({
    from: v.literal('ai'),
    id: text,
    at: text,
    text,
    stage: v.picklist(['streaming', 'whole', 'interrupted']),
    signals,
    feedback: v.nullable(v.picklist(['helpful', 'unhelpful'])),
  }),
  v.object({ from: v.literal('human'), id: text, at: text, text, agent }),
  v.object({ from: v.literal('system'), id: text, at: text, event }),
]);

const ticket = v.object({
  id: text,
  reference: maybe,
  isLive: v.boolean(),
  cursor: text,
  token: maybe,
  refreshToken: maybe,
  stage: v.picklist(['open', 'over']),
});

/** Built by us, and checked by whoever receives it. */
const packet = v.custom<HandoffPacket>(
  (value) => typeof value === 'object' && value !== null && 'hep' in value,
  'a handoff packet',
);

const wants = v.picklist(['call', 'message']);
const wish = v.object({ wants, name: text, contact: text, slot: maybe, note: text });

const cargo = v.variant('kind', [
  v.object({ kind: v.literal('handoff'), packet }),
  v.object({ kind: v.literal('message'), text, at: text }),
  v.object({ kind: v.literal('callback'), wish }),
  v.object({ kind: v.literal('cancel-callback') }),
  v.object({ kind: v.literal('amendment'), text, at: text }),
  v.object({
    kind: v.literal('rating'),
    about: v.picklist(['bot', 'human']),
    score: v.number(),
  }),
  v.object({ kind: v.literal('erase') }),
  v.object({ kind: v.literal('end'), reason: v.picklist(['user_ended', 'return_to_bot']) }),
]);

export const memorySchema = v.object({
  conversation: text,
  startedAt: text,
  anonymousId: text,
  customer: v.nullable(customerSchema),
  scope: scopeSchema,
  lines: v.array(line),
  place: v.picklist(places),
  owner: v.picklist(['bot', 'desk']),
  outbox: v.array(
    v.object({
      id: text,
      attempts: v.number(),
      failure: v.nullable(v.picklist(['network', 'busy', 'nobody', 'refused', 'gone', 'no-desk'])),
      notBefore: v.number(),
      cargo,
    }),
  ),
  ticket: v.nullable(ticket),
  previous: maybe,
  packet: v.nullable(packet),
  waitingSince: maybe,
  queue: v.nullable(
    v.object({
      position: v.nullable(v.number()),
      wait: v.nullable(v.object({ fromSeconds: v.number(), toSeconds: v.number() })),
      at: text,
    }),
  ),
  agent: v.nullable(agent),
  isAgentTyping: v.boolean(),
  wants,
  slots: v.array(v.object({ id: text, start: text, end: text })),
  wish: v.nullable(wish),
  booked: v.nullable(v.object({ id: text, start: maybe, end: maybe })),
  caller: v.nullable(v.object({ name: text, contact: text })),
  ratings: v.object({ bot: v.exactOptional(v.number()), human: v.exactOptional(v.number()) }),
  isOpen: v.boolean(),
  unread: v.number(),
}) satisfies v.GenericSchema<unknown, Memory>;

/** Null where nothing can be made of it: damaged, or written by a version that came after this one. */
export function readRecord(stored: unknown): Memory | null {
  const read = v.safeParse(memorySchema, migrate(stored));
  return read.success ? read.output : null;
}
