/** A line of an exported audit trail, whole, for whoever reads one without verifying it. */
import * as v from 'valibot';
import { triggerKinds } from '../model/reason.ts';
import { type AuditEntry, auditTypes } from './entry.ts';

const time = v.pipe(v.string(), v.isoTimestamp());
const name = v.nullable(v.pipe(v.string(), v.maxLength(64)));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const who = v.variant('kind', [
  v.object({ kind: v.literal('customer'), id: v.string() }),
  v.object({ kind: v.literal('agent'), id: v.string(), name: v.string() }),
  v.object({ kind: v.picklist(['ai', 'rules', 'desk', 'supervisor']) }),
]);

const cause = v.object({
  trigger: v.picklist(triggerKinds),
  rule: name,
  tier: name,
  scores: v.array(v.object({ name, value: v.number(), threshold: v.number() })),
});

export const entrySchema = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: time,
  happened_at: v.exactOptional(time),
  type: v.picklist(auditTypes),
  who,
  conversation: v.nullable(v.string()),
  scope_version: name,
  why: v.array(cause),
  details: v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
  digest: hash,
  prev: hash,
  hash,
  salt: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
  content: v.exactOptional(v.unknown()),
}) satisfies v.GenericSchema<unknown, AuditEntry>;
