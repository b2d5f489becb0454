/** What a desk says to whoever has not asked for a person yet. */
import * as v from 'valibot';
import { queueSchema, type WireQueue } from './wire.ts';

/** The answer to `GET /availability`. */
export type Availability = {
  readonly status: 'open' | 'busy' | 'closed' | 'unknown';
  /** Why it is closed or busy. */
  readonly reason?: 'hours' | 'incident' | 'overload';
  /** What the customer reads about it, in the desk's words. */
  readonly text?: string;
  readonly queue?: WireQueue;
  readonly opens_at?: string;
  readonly valid_until?: string;
};

const text = v.string();

export const availabilitySchema = v.object({
  status: v.picklist(['open', 'busy', 'closed', 'unknown']),
  reason: v.exactOptional(v.picklist(['hours', 'incident', 'overload'])),
  text: v.exactOptional(text),
  queue: v.exactOptional(queueSchema),
  opens_at: v.exactOptional(text),
  valid_until: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, Availability>;
