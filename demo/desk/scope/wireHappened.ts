/** A page of stored conversations, as the replay reads it. */
import * as v from 'valibot';
import { packetSchema } from '../../../widget/model/packetSchema.ts';
import { triggerKinds } from '../../../widget/model/reason.ts';
import { handoffVerdicts } from '../core/fact.ts';

const { handoff, transcript, user, scope_version } = packetSchema.entries;

export const happenedSchema = v.object({
  id: v.string(),
  number: v.number(),
  reference: v.string(),
  /** Seconds that an agent had it; null where none did, or still does. */
  handled: v.nullable(v.number()),
  scope_version,
  user,
  handoff: v.pick(handoff, ['reasons']),
  transcript: v.pick(transcript, ['messages']),
  /** What reviewers think of the handoff, one of each. */
  verdicts: v.array(v.picklist(handoffVerdicts)),
  /** Where they miss a trigger: once each. */
  missing: v.array(v.object({ message: v.string(), trigger: v.picklist(triggerKinds) })),
});
export type Happened = v.InferOutput<typeof happenedSchema>;

export const happenedPageSchema = v.object({
  conversations: v.array(happenedSchema),
  /** What to ask for as `after`; null: that was all. */
  next: v.nullable(v.number()),
});
