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
/** `gapless_seq`, an extension: cursors in this stream are whole numbers and go up by one, so a hole is a loss. */
export const helloEvent = v.object({ gapless_seq: v.literal(true) });
/** The stream ends now, and may be opened again after that time. */
export const byeEvent = v.object({ retry_ms: v.number() });
/** The answer to a long poll. `reset`: the desk does not know the cursor; the snapshot has what is known. */
export const pageSchema = v.object({
  events: v.array(v.unknown()),
  cursor: text,
  reset: v.boolean(),
});
