/** Reads what an earlier visit left in this browser: written by us, but by any version of us. */
import * as v from 'valibot';
import { type Memory, places, queueReasons } from '../conversation/memory.ts';
import { customerSchema } from '../model/customerSchema.ts';
import { action, agent, file, lineSchema } from '../model/lineSchema.ts';
import type { HandoffPacket } from '../model/packet.ts';
import { scopeSchema } from '../model/scopeSchema.ts';
import type { WireRecord } from '../model/wireRecord.ts';
import { migrate } from './migrate.ts';
import { recordVersion } from './version.ts';

const text = v.string();
const maybe = v.nullable(text);
const ticket = v.object({
  id: text,
  reference: maybe,
  isLive: v.boolean(),
  cursor: text,
  token: maybe,
  refreshToken: maybe,
  lease: v.exactOptional(v.number()),
  copyTo: v.exactOptional(maybe),
  stage: v.picklist(['open', 'over']),
});

/** Built by us, and checked by whoever receives it. */
const packet = v.custom<HandoffPacket>(
  (value) => typeof value === 'object' && value !== null && 'hep' in value,
  'a handoff packet',
);

const alone = v.custom<WireRecord>(
  (value) => typeof value === 'object' && value !== null && 'number' in value,
  'a record',
);

const wants = v.picklist(['call', 'message']);
const wish = v.object({
  wants,
  name: text,
  contact: text,
  slot: maybe,
  note: text,
  isVideo: v.exactOptional(v.literal(true)),
});

const cargo = v.variant('kind', [
  v.object({ kind: v.literal('handoff'), packet }),
  v.object({ kind: v.literal('approval'), packet, action, expiresAt: text }),
  v.object({ kind: v.literal('withdraw'), ticket }),
  v.object({ kind: v.literal('message'), text, at: text }),
  v.object({ kind: v.literal('file'), file, at: text }),
  v.object({ kind: v.literal('callback'), wish }),
  v.object({ kind: v.literal('cancel-callback') }),
  v.object({
    kind: v.literal('amendment'),
    text,
    at: text,
    // Records of the first version know only what customers corrected.
    by: v.optional(v.picklist(['customer', 'ai']), 'customer'),
    struck: v.optional(v.number(), 0),
    isAnswer: v.optional(v.boolean(), false),
  }),
  v.object({
    kind: v.literal('feedback'),
    line: text,
    verdict: v.picklist(['helpful', 'unhelpful']),
    words: v.exactOptional(v.string()),
  }),
  v.object({
    kind: v.literal('rating'),
    about: v.picklist(['bot', 'human']),
    score: v.number(),
  }),
  v.object({ kind: v.literal('copy') }),
  v.object({ kind: v.literal('record'), record: alone }),
  v.object({ kind: v.literal('erase'), visitor: v.optional(text) }),
  v.object({ kind: v.literal('end'), reason: v.picklist(['user_ended', 'return_to_bot']) }),
]);

const delivery = v.object({
  id: text,
  attempts: v.number(),
  failure: v.nullable(
    v.picklist(['network', 'busy', 'nobody', 'refused', 'taken', 'too-large', 'gone', 'no-desk']),
  ),
  notBefore: v.number(),
  cargo,
  to: v.exactOptional(ticket),
});

export const memorySchema = v.object({
  conversation: text,
  startedAt: text,
  anonymousId: text,
  customer: v.nullable(customerSchema),
  consent: v.exactOptional(v.object({ version: text, at: text })),
  scope: scopeSchema,
  lines: v.array(lineSchema),
  place: v.picklist(places),
  owner: v.picklist(['bot', 'desk']),
  // Records of the third version did not count owners.
  lease: v.optional(v.number(), 0),
  outbox: v.array(delivery),
  ticket: v.nullable(ticket),
  approval: v.nullable(v.object({ action, askedAt: text, ticket: v.nullable(ticket) })),
  previous: maybe,
  packet: v.nullable(packet),
  waitingSince: maybe,
  queue: v.nullable(
    v.object({
      position: v.nullable(v.number()),
      wait: v.nullable(v.object({ fromSeconds: v.number(), toSeconds: v.number() })),
      at: text,
      because: v.exactOptional(v.picklist(queueReasons)),
    }),
  ),
  // What was offered then is not offered now.
  service: v.optional(v.fallback(v.null(), null), null),
  agent: v.nullable(agent),
  // Records of the third version knew neither.
  agentIs: v.optional(v.picklist(['here', 'typing', 'away']), 'here'),
  read: v.optional(maybe, null),
  wants,
  slots: v.nullable(v.array(v.object({ id: text, start: text, end: text }))),
  hasVideo: v.optional(v.boolean(), false),
  wish: v.nullable(wish),
  // Records of the third version know of a callback only when it is.
  booked: v.nullable(
    v.object({
      id: text,
      start: maybe,
      end: maybe,
      status: v.optional(v.picklist(['scheduled', 'missed']), 'scheduled'),
      sequence: v.optional(v.number(), 0),
      expectedAt: v.optional(maybe, null),
      manageUrl: v.optional(maybe, null),
      joinUrl: v.exactOptional(text),
    }),
  ),
  caller: v.nullable(v.object({ name: text, contact: text, note: v.optional(text, '') })),
  recorded: v.exactOptional(v.object({ number: v.number(), judgment: text, lines: v.number() })),
  ratings: v.object({ bot: v.exactOptional(v.number()), human: v.exactOptional(v.number()) }),
  isOpen: v.boolean(),
  unread: v.number(),
}) satisfies v.GenericSchema<unknown, Memory>;

/** Null where nothing can be made of it. A line or a delivery that is damaged does not cost the others. */
export function readRecord(stored: unknown): Memory | null {
  const shape = migrate(stored);
  const read = v.safeParse(memorySchema, shape);
  if (read.success) return read.output;
  const { lines, outbox } = v.parse(loose, shape ?? {});
  const sound = v.safeParse(memorySchema, {
    ...shape,
    lines: lines.filter((line) => v.is(lineSchema, line)),
    outbox: outbox.filter((entry) => v.is(delivery, entry)),
  });
  return sound.success ? sound.output : null;
}

const list = v.optional(v.fallback(v.array(v.unknown()), []), []);
const loose = v.object({ lines: list, outbox: list });
const message = v.object({ cargo: v.object({ kind: v.literal('message'), text }) });

/** What the customer has said in a record that cannot be read, and nobody has received. */
export function unsentIn(stored: unknown): readonly string[] {
  const record = v.safeParse(v.object({ memory: loose }), stored);
  return (record.success ? record.output.memory.outbox : []).flatMap((entry) => {
    const found = v.safeParse(message, entry);
    return found.success ? [found.output.cargo.text] : [];
  });
}

/** Written by a version that came after this one. */
export function isNewer(stored: unknown): boolean {
  const read = v.safeParse(v.object({ version: v.number() }), stored);
  return read.success && read.output.version > recordVersion;
}
