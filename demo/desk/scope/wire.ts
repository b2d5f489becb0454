/** What travels between the desk and the pages that change the rules. */
import * as v from 'valibot';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tallySchema = v.object({ hits: count, of: count });
const beforeAndAfterSchema = v.object({ before: tallySchema, after: tallySchema });
/** The customer's message, counted from 1; null: at none. */
const messageSchema = v.nullable(count);

/** What a replay has shown of a change, in figures. */
export const evidenceSchema = v.object({
  conversations: count,
  days: count,
  newly: count,
  earlier: count,
  later: count,
  noMore: count,
  /** Of those that the rules call a person for, how many needed one, by the reviewers' marks. */
  precision: beforeAndAfterSchema,
  /** Of those who needed a person, for how many the rules call one in time. */
  recall: beforeAndAfterSchema,
  /** Agent minutes, more or less. */
  minutes: v.number(),
  examples: v.pipe(
    v.array(v.object({ id: text, reference: text, before: messageSchema, after: messageSchema })),
    v.maxLength(20),
  ),
});
export type ReplayEvidence = v.InferOutput<typeof evidenceSchema>;

export const proposalSchema = v.object({
  /** A scope document; its `version` is given by the desk. */
  document: v.record(text, v.unknown()),
  reason: v.pipe(text, v.trim(), v.minLength(1), v.maxLength(2000)),
  evidence: v.nullable(evidenceSchema),
  /** What was in force when the change was made. */
  base: text,
  /** An older version that this one brings back. */
  restores: v.exactOptional(text),
});
export type Proposal = v.InferInput<typeof proposalSchema>;

const whoSchema = v.object({ id: text, name: text });

export const versionSchema = v.object({
  version: text,
  document: v.record(text, v.unknown()),
  reason: text,
  evidence: v.nullable(evidenceSchema),
  base: v.nullable(text),
  restores: v.nullable(text),
  proposed: v.object({ by: whoSchema, at: text }),
  decided: v.nullable(
    v.object({ outcome: v.picklist(['published', 'withdrawn']), by: whoSchema, at: text }),
  ),
});
export type ScopeVersion = v.InferOutput<typeof versionSchema>;

export const sampleSchema = v.object({ intent: text, reviewed: count, correct: count });

export const rulesSchema = v.object({
  /** Name of the version that widgets are given; null where there is none yet. */
  inForce: v.nullable(text),
  /** Newest first. */
  versions: v.array(versionSchema),
  samples: v.array(sampleSchema),
});
export type RulesAtDesk = v.InferOutput<typeof rulesSchema>;

export const proposedSchema = v.object({ version: text });
