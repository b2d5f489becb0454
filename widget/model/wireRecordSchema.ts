/** What a desk accepts as the record of a conversation that the AI has had alone. In the widget itself nobody reads this. */
import * as v from 'valibot';
import { packetSchema } from './packetSchema.ts';
import { recordEnds, type WireRecord } from './wireRecord.ts';

const { transcript, metrics, user, scope_version, fields } = packetSchema.entries;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const time = v.pipe(v.string(), v.isoTimestamp());

/** Nobody can guess one: it is all that is needed to say more of the same conversation. */
const unguessable = v.pipe(v.string(), v.regex(/^[\w-]{16,100}$/));

export const wireRecordSchema = v.object({
  hep: v.literal('1'),
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  conversation: v.object({
    client_id: unguessable,
    started_at: time,
    last_at: time,
    channel: v.literal('web'),
    previous: v.exactOptional(text(128)),
    consent: v.exactOptional(v.object({ version: text(80), at: time })),
  }),
  end: v.picklist(recordEnds),
  language: text(35),
  user: v.object({
    anonymous_id: unguessable,
    lifetime_value: user.entries.lifetime_value,
    segment: user.entries.segment,
    tier: user.entries.tier,
    jwt_given: user.entries.jwt_given,
  }),
  transcript,
  feedback: v.pipe(
    v.array(v.object({ message: text(128), comment: v.pipe(text(4000), v.minLength(1)) })),
    v.maxLength(100),
  ),
  rating: v.exactOptional(
    v.object({
      score: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
      scale_max: v.literal(5),
    }),
  ),
  scope_version,
  metrics,
  fields,
}) satisfies v.GenericSchema<unknown, WireRecord>;
