/** What the desk tells of a week's sample. */
import * as v from 'valibot';
import { bands } from './band.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const what = {
  id: text,
  reference: text,
  customer: text,
  subject: text,
  openedAt: text,
  intent: v.nullable(text),
  /** The AI has had it alone. */
  isAlone: v.boolean(),
  /** Whether whoever asks has marked its handoff. */
  isMarked: v.boolean(),
};
export const sampledSchema = v.variant('why', [
  v.object({ ...what, why: v.literal('always'), causes: v.array(text) }),
  v.object({ ...what, why: v.literal('chance'), band: v.picklist(bands), weight: v.number() }),
]);
export type Sampled = v.InferOutput<typeof sampledSchema>;

export const sampleSchema = v.object({
  seed: text,
  /** From Monday to Sunday. */
  dates: v.array(text),
  timeZone: text,
  /** Conversations of that week at the desk. */
  whole: count,
  always: count,
  drawn: count,
  items: v.array(sampledSchema),
  strata: v.array(
    v.object({ intent: v.nullable(text), band: v.picklist(bands), of: count, drawn: count }),
  ),
});
export type SampleOfWeek = v.InferOutput<typeof sampleSchema>;
