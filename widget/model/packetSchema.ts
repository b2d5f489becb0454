/** What a desk accepts as a handoff packet. The widget builds packets; desks check them with this. */
import * as v from 'valibot';
import { impersonal, person, signals } from './lineSchema.ts';
import { wireMessageSchema } from './messageSchema.ts';
import { factKinds, type HandoffPacket } from './packet.ts';
import { triggerKinds } from './reason.ts';

const time = v.pipe(v.string(), v.isoTimestamp());
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const money = v.object({ value: v.number(), currency: v.pipe(v.string(), v.length(3)) });

const trigger = v.picklist(triggerKinds);

const evidence = v.variant('kind', [
  v.object({
    kind: v.literal('quote'),
    line: v.string(),
    text: v.string(),
    start: v.number(),
    end: v.number(),
  }),
  v.object({
    kind: v.literal('score'),
    line: v.string(),
    name: v.string(),
    value: v.number(),
    threshold: v.number(),
  }),
  v.object({ kind: v.literal('fact'), line: v.string(), name: v.string(), value: v.string() }),
]);

const reason = v.object({
  trigger,
  rule: v.string(),
  tier: v.nullable(v.string()),
  evidence: v.array(evidence),
});

const attempt = v.object({
  line: v.exactOptional(v.string()),
  tried: text(300),
  intent: v.nullable(v.string()),
  sources: v.array(v.string()),
  outcome: v.picklist(['accepted', 'rejected', 'unresolved', 'unknown']),
});

const fact = v.object({
  kind: v.picklist(factKinds),
  value: text(300),
  said_in: v.string(),
  about: v.exactOptional(text(120)),
});

const recommendation = v.object({
  action: text(200),
  why: text(500),
  needs_approval: v.boolean(),
  exception: v.exactOptional(v.boolean()),
  proposal: v.exactOptional(
    v.object({
      name: text(80),
      input: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
    }),
  ),
});

const mood = v.object({
  line: v.string(),
  frustration: fraction,
  urgency: fraction,
  distress: fraction,
});

const user = v.object({
  id: v.exactOptional(text(128)),
  jwt: v.exactOptional(text(4096)),
  jwt_given: v.exactOptional(v.literal(true)),
  user_hash: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  anonymous_id: v.exactOptional(v.string()),
  name: v.exactOptional(text(120)),
  email: v.exactOptional(v.pipe(v.string(), v.email())),
  phone: v.exactOptional(v.pipe(v.string(), v.regex(/^\+[1-9]\d{1,14}$/))),
  since: v.exactOptional(v.string()),
  lifetime_value: v.exactOptional(money),
  segment: v.exactOptional(v.string()),
  tier: v.exactOptional(text(40)),
  locale: v.exactOptional(v.string()),
  tz: v.exactOptional(v.string()),
});

const said = signals.entries;

const message = v.object({
  ...wireMessageSchema.entries,
  ai: v.exactOptional(
    v.object({
      confidence: v.exactOptional(said.confidence),
      likelihood: v.exactOptional(v.nullable(fraction)),
      model: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
      intent: v.exactOptional(said.intent),
      grounded: v.exactOptional(said.grounded),
      sources: v.exactOptional(said.sources),
      handoff: v.exactOptional(said.handoff),
      actions: v.exactOptional(said.actions),
      feedback: v.exactOptional(v.picklist(['helpful', 'unhelpful'])),
      interrupted: v.exactOptional(v.literal(true)),
      approved_by: v.exactOptional(person),
    }),
  ),
  event: v.exactOptional(
    v.variant('kind', [
      ...impersonal,
      v.object({ kind: v.literal('agent-joined'), agent: person }),
      v.object({ kind: v.literal('agent-left'), agent: person }),
      v.object({
        kind: v.literal('agent-transferred'),
        agent: person,
        to: v.nullable(person),
        team: v.nullable(v.string()),
      }),
    ]),
  ),
});

export const packetSchema = v.object({
  hep: v.literal('1'),
  id: v.pipe(v.string(), v.minLength(10), v.maxLength(128)),
  created_at: time,
  conversation: v.object({
    client_id: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
    started_at: time,
    channel: v.literal('web'),
    previous: v.exactOptional(v.string()),
    consent: v.exactOptional(v.object({ version: text(80), at: time })),
  }),
  handoff: v.object({
    trigger,
    trigger_detail: text(500),
    subject: text(120),
    summary: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
    ask: text(500),
    reasons: v.array(reason),
    tried: v.pipe(v.array(text(300)), v.maxLength(10)),
    attempts: v.array(attempt),
    open_questions: v.pipe(v.array(text(300)), v.maxLength(10)),
    facts: v.array(fact),
    intent: v.exactOptional(v.object({ name: text(80), confidence: v.exactOptional(fraction) })),
    confidence: v.exactOptional(fraction),
    priority: v.picklist(['low', 'normal', 'high', 'urgent']),
    tags: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9_-]{1,40}$/))), v.maxLength(20)),
    routing: v.object({
      lang: v.string(),
      tier: v.exactOptional(text(40)),
      skills: v.exactOptional(v.pipe(v.array(text(40)), v.maxLength(10))),
    }),
    recommendation: v.exactOptional(recommendation),
    mood: v.exactOptional(v.array(mood)),
    generated_by: v.object({ kind: v.picklist(['template', 'model']) }),
  }),
  user,
  client: v.object({
    page_url: v.string(),
    page_title: v.string(),
    widget: v.string(),
    disclosure: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
    viewport: v.string(),
  }),
  transcript: v.object({
    messages: v.pipe(v.array(message), v.maxLength(100)),
    truncated: v.boolean(),
    omitted: v.number(),
    redactions: v.array(v.object({ kind: v.string(), count: v.number() })),
  }),
  scope_version: v.string(),
  metrics: v.object({
    first_response_ms: v.nullable(v.number()),
    turns: v.number(),
    duration_ms: v.number(),
  }),
  fields: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
}) satisfies v.GenericSchema<unknown, HandoffPacket>;
