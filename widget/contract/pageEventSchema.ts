/** What a host page hears of the widget (`chat.on`, and `baton:<type>` on the element). */
import * as v from 'valibot';
import type { ChatEvents, ChatEventType } from '../model/event.ts';
import { agent, reasons } from '../model/lineSchema.ts';

const text = v.string();
const nothing = {};
const input = v.record(text, v.nullable(v.union([text, v.number(), v.boolean()])));

/** What each event says beside `id`, `at` and `type`. */
export const pageEventParts = {
  ready: nothing,
  open: nothing,
  close: nothing,
  unread: { count: v.number() },
  'message:sent': { text },
  'message:received': { from: v.picklist(['ai', 'ai-approved', 'human']), text },
  'state:changed': { from: text, to: text, reason: text },
  'escalation:offered': { reasons },
  'escalation:accepted': { reasons },
  'escalation:declined': nothing,
  'handoff:pending': nothing,
  'handoff:delivered': { ticket: text },
  'queue:updated': { position: v.nullable(v.number()), waitSeconds: v.nullable(v.number()) },
  'agent:joined': { agent },
  'agent:left': { agent },
  'agent:typing': { isTyping: v.boolean() },
  'approval:requested': { id: text, action: text, input },
  'approval:decided': {
    id: text,
    action: text,
    input,
    outcome: v.picklist(['approved', 'rejected', 'withdrawn', 'undecided']),
    by: v.nullable(v.object({ id: text, name: text })),
    reason: v.nullable(text),
  },
  'callback:requested': nothing,
  'callback:confirmed': { start: v.nullable(text) },
  'callback:cancelled': nothing,
  'callback:told': { about: v.picklist(['reminder', 'missed', 'tried']), start: v.nullable(text) },
  'bot:resumed': { note: v.nullable(text) },
  'rating:given': { about: text, score: v.number() },
  'feedback:given': { line: text, verdict: v.picklist(['helpful', 'unhelpful']) },
  'connection:changed': { connection: text },
  error: { message: text, path: text },
} satisfies {
  readonly [Type in ChatEventType]: {
    readonly [Key in keyof ChatEvents[Type]]: v.GenericSchema<unknown, ChatEvents[Type][Key]>;
  };
};

export function pageEventSchemaOf(type: ChatEventType) {
  return v.object({
    id: text,
    at: v.pipe(text, v.isoTimestamp()),
    type: v.literal(type),
    ...pageEventParts[type],
  });
}

export function isPageEventType(type: string): type is ChatEventType {
  return Object.hasOwn(pageEventParts, type);
}
