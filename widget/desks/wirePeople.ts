/** What a desk tells about the people at it: who has the customer now, what they have read, whether they are there. */
import * as v from 'valibot';
import { personSchema } from './wire.ts';

const text = v.string();
const lease = v.exactOptional(v.number());

/** Of any event that numbers the owner. */
export const leasedEvent = v.object({ lease: v.number() });

/** Without `to` a team has the customer, and somebody is still to take them. */
export const transferredEvent = v.object({
  from: v.exactOptional(personSchema),
  to: v.exactOptional(personSchema),
  team: v.exactOptional(v.object({ id: text, label: text })),
  lease,
});

/** `client_id`: the widget's own id of the message, where it was the customer's. */
export const receiptEvent = v.object({
  up_to: text,
  client_id: v.exactOptional(text),
  status: v.picklist(['delivered', 'read']),
  by: text,
});
export const presenceEvent = v.object({ agent: personSchema, status: text });
