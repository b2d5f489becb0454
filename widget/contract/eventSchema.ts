/** Every event that a desk tells the widget, as a CloudEvent 1.0. Types that are not here are ignored. */
import * as v from 'valibot';
import { type CallTried, queueSchema } from '../desks/wire.ts';
import {
  closedEvent,
  joinedEvent,
  leftEvent,
  messageEvent,
  noticeEvent,
  returnedEvent,
  stateEvent,
  typingEvent,
} from '../desks/wireEvents.ts';
import { decidedEvent } from '../desks/wireApproval.ts';
import { callbackSchema } from '../desks/wireSent.ts';
import { presenceEvent, receiptEvent, transferredEvent } from '../desks/wirePeople.ts';

const text = v.string();
const { state } = stateEvent.entries;
const callback = v.object({ callback: callbackSchema });

/** In the order in which a conversation meets them. */
export const eventData = {
  'hep.stream.hello': v.object({
    resumed: v.boolean(),
    heartbeat_s: v.number(),
    gapless_seq: v.exactOptional(v.boolean()),
  }),
  'hep.stream.reset': v.object({ reason: text }),
  'hep.stream.bye': v.object({ retry_ms: v.number() }),
  'hep.conversation.state': v.object({ ...stateEvent.entries, previous: v.exactOptional(state) }),
  'hep.queue.updated': queueSchema,
  'hep.agent.joined': joinedEvent,
  'hep.agent.left': leftEvent,
  'hep.agent.transferred': transferredEvent,
  'hep.approval.decided': decidedEvent,
  'hep.message.created': messageEvent,
  'hep.message.receipt': receiptEvent,
  'hep.presence.changed': presenceEvent,
  'hep.typing.started': typingEvent,
  'hep.typing.stopped': typingEvent,
  'hep.callback.scheduled': callback,
  'hep.callback.cancelled': callback,
  'hep.callback.reminder': v.object({ callback: callbackSchema, minutes: v.number() }),
  'hep.callback.missed': callback,
  'hep.callback.tried': v.object({
    callback: callbackSchema,
    result: v.picklist(['reached', 'no_answer', 'voicemail', 'wrong_number']),
    at: text,
  }) satisfies v.GenericSchema<unknown, CallTried>,
  'hep.notice.posted': noticeEvent,
  'hep.conversation.returned': returnedEvent,
  'hep.csat.requested': v.object({
    scale_max: v.picklist([1, 5, 10]),
    about: v.picklist(['human', 'bot', 'conversation']),
  }),
  'hep.conversation.closed': closedEvent,
} as const;

export type EventType = keyof typeof eventData;

export type EventData = v.InferOutput<(typeof eventData)[EventType]>;

/** What stands around the data of each event. */
export type Event = {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: string;
  readonly datacontenttype?: 'application/json';
  readonly sequence?: string;
  readonly data: EventData;
};

export const envelope = {
  specversion: v.literal('1.0'),
  id: v.pipe(text, v.minLength(1)),
  source: v.pipe(text, v.minLength(1)),
  time: v.pipe(text, v.isoTimestamp()),
  datacontenttype: v.exactOptional(v.literal('application/json')),
  sequence: v.exactOptional(v.pipe(text, v.regex(/^\d{1,15}$/))),
};

export function eventSchemaOf<Type extends EventType>(type: Type) {
  return v.object({ ...envelope, type: v.literal(type), data: eventData[type] });
}

export function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventData, type);
}
