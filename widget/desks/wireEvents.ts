/** What each type of event carries in `data`. */
import * as v from 'valibot';
import { wireMessageSchema } from '../model/messageSchema.ts';
import { stateSchema, personSchema, promiseSchema } from './wire.ts';

const text = v.string();

export const stateEvent = v.object({ state: stateSchema, reason: v.exactOptional(text) });
// `lease` is the number of the owner from there on; of a message, of whoever said it.
const lease = v.exactOptional(v.number());
export const joinedEvent = v.object({ agent: personSchema, lease });
export const leftEvent = v.object({ agent: personSchema, reason: v.exactOptional(text), lease });
export const messageEvent = v.object({ message: wireMessageSchema, lease });
export const typingEvent = v.object({ by: text });
export const callbackEvent = v.object({ callback: promiseSchema, at: v.exactOptional(text) });
export const returnedEvent = v.object({
  to: v.literal('bot'),
  note_for_bot: v.exactOptional(text),
  resolved: v.boolean(),
  by: text,
  lease,
});
export const closedEvent = v.object({
  by: v.picklist(['agent', 'user', 'system']),
  reason: v.exactOptional(text),
  lease,
});
export const noticeEvent = v.object({ code: text, text });
