/** Reads lines of a conversation that come from a store or a file. */
import * as v from 'valibot';
import type { Line } from './line.ts';
import { triggerKinds } from './reason.ts';

const text = v.string();
const maybe = v.nullable(text);
export const agent = v.object({ id: text, name: text, role: maybe, avatarUrl: maybe });

export const file = v.object({ id: maybe, name: text, type: text, size: v.number() });
const attached = v.exactOptional(file);

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

export const reasons = v.array(
  v.object({
    trigger: v.picklist(triggerKinds),
    rule: text,
    do: v.picklist(['offer', 'escalate']),
    evidence: v.array(evidence),
    tier: maybe,
  }),
);

const input = v.record(text, v.union([text, v.number(), v.boolean(), v.null()]));
export const action = v.object({
  // Records of the second version know an action by its name and summary alone.
  id: v.optional(text, ''),
  name: text,
  summary: text,
  input: v.optional(input, {}),
  amount: v.optional(v.nullable(v.object({ value: v.number(), currency: text })), null),
});
export const person = v.object({ id: text, name: text });

export const signals = v.object({
  confidence: v.nullable(v.number()),
  // Records of the first version know no likelihood.
  likelihood: v.optional(v.nullable(v.number()), null),
  model: v.exactOptional(text),
  intent: maybe,
  grounded: v.nullable(v.boolean()),
  sources: v.array(v.object({ title: text, url: maybe, quote: v.exactOptional(text) })),
  handoff: maybe,
  actions: v.optional(v.array(action), []),
});

/** Without those that name a person, of whom the wire says less. */
export const impersonal = [
  v.object({ kind: v.literal('offer-made'), reasons }),
  v.object({ kind: v.literal('offer-declined') }),
  v.object({ kind: v.literal('offer-ignored') }),
  v.object({ kind: v.literal('approval-requested'), action }),
  v.object({
    kind: v.literal('approval-decided'),
    action,
    outcome: v.picklist(['approved', 'rejected', 'not-needed', 'withdrawn', 'undecided']),
    by: v.nullable(person),
    reason: maybe,
    token: maybe,
  }),
  v.object({
    kind: v.literal('bot-failed'),
    cause: v.picklist(['network', 'timeout', 'refused', 'rate-limited', 'unusable', 'none']),
  }),
  v.object({
    kind: v.literal('handoff-requested'),
    reasons,
    isAnswering: v.exactOptional(v.literal(true)),
  }),
  v.object({ kind: v.literal('waiting-stopped') }),
  v.object({ kind: v.literal('passed-on') }),
  v.object({ kind: v.literal('returned'), note: maybe }),
  v.object({ kind: v.literal('callback-booked'), start: maybe }),
  v.object({ kind: v.literal('callback-cancelled') }),
  v.object({
    kind: v.literal('callback-told'),
    about: v.picklist(['reminder', 'missed', 'tried']),
    at: text,
    start: maybe,
  }),
  v.object({ kind: v.literal('notice'), text }),
  v.object({ kind: v.literal('note-ai') }),
  v.object({ kind: v.literal('note-language'), language: text }),
  v.object({ kind: v.literal('reopened') }),
  v.object({ kind: v.literal('copy-asked'), address: text }),
  v.object({ kind: v.literal('ended'), by: v.picklist(['customer', 'agent', 'system']) }),
] as const;

const event = v.variant('kind', [
  ...impersonal,
  v.object({ kind: v.literal('agent-joined'), agent }),
  v.object({ kind: v.literal('agent-left'), agent }),
  v.object({ kind: v.literal('agent-transferred'), agent, to: v.nullable(agent), team: maybe }),
]);

export const lineSchema = v.variant('from', [
  v.object({ from: v.literal('customer'), id: text, at: text, text, file: attached }),
  v.object({
    from: v.literal('ai'),
    id: text,
    at: text,
    text,
    stage: v.picklist(['streaming', 'whole', 'interrupted']),
    signals,
    approvedBy: v.optional(v.nullable(person), null),
    feedback: v.nullable(v.picklist(['helpful', 'unhelpful'])),
    isMeanwhile: v.exactOptional(v.literal(true)),
  }),
  v.object({ from: v.literal('human'), id: text, at: text, text, agent, file: attached }),
  v.object({ from: v.literal('system'), id: text, at: text, event }),
]) satisfies v.GenericSchema<unknown, Line>;

export const linesSchema = v.array(lineSchema);
