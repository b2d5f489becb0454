/** When a desk calls back: the answer to `GET /callback-slots`. */
import * as v from 'valibot';

export type Slot = {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly tz: string;
};

const text = v.string();

export const slotsSchema = v.object({
  slots: v.array(v.object({ id: text, start: text, end: text, tz: text })),
  /** Calls can be had by video. */
  video: v.exactOptional(v.boolean(), false),
}) satisfies v.GenericSchema<unknown, { slots: Slot[]; video: boolean }>;
