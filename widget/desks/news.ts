/** From the desk's words to ours: events and snapshots become happenings. */
import * as v from 'valibot';
import type { DeskHappening } from '../conversation/happening.ts';
import type { Attached, CallNews } from '../model/line.ts';
import type { WireMessage } from '../model/packet.ts';
import { agentOf, bookedOf, figuresOf, leaseOf } from './nouns.ts';
import { type Envelope, queueSchema, type Snapshot } from './wire.ts';
import {
  callbackEvent,
  closedEvent,
  joinedEvent,
  leftEvent,
  messageEvent,
  noticeEvent,
  returnedEvent,
  stateEvent,
  typingEvent,
} from './wireEvents.ts';
import { decidedEvent, type WireDecision } from './wireApproval.ts';
import { leasedEvent, presenceEvent, receiptEvent, transferredEvent } from './wirePeople.ts';

/** Null for what we do not know, what is malformed, and what changes nothing for the customer. */
export function newsFrom(envelope: Envelope): DeskHappening | null {
  const news = heardIn(envelope);
  const leased = v.safeParse(leasedEvent, envelope.data);
  return news && leased.success ? { ...news, ...leased.output } : news;
}

function heardIn(envelope: Envelope): DeskHappening | null {
  const cursor = envelope.sequence ?? null;
  const data = <Schema extends v.GenericSchema>(schema: Schema): v.InferOutput<Schema> | null => {
    const read = v.safeParse(schema, envelope.data);
    return read.success ? read.output : null;
  };

  const called = (about: CallNews): DeskHappening | null => {
    const event = data(callbackEvent);
    if (!event) return null;
    const { callback, at = envelope.time } = event;
    return { type: 'desk.told', about, booked: bookedOf(callback), at, cursor };
  };

  switch (envelope.type) {
    case 'hep.conversation.state': {
      const event = data(stateEvent);
      return event?.state === 'unavailable' ? { type: 'desk.unavailable', cursor } : null;
    }
    case 'hep.queue.updated': {
      const queue = data(queueSchema);
      return queue && { type: 'desk.queued', queue: figuresOf(queue, envelope.time), cursor };
    }
    case 'hep.agent.joined': {
      const event = data(joinedEvent);
      return event && { type: 'desk.joined', agent: agentOf(event.agent), cursor };
    }
    case 'hep.agent.left': {
      const event = data(leftEvent);
      return event && { type: 'desk.left', agent: agentOf(event.agent), cursor };
    }
    case 'hep.agent.transferred': {
      const event = data(transferredEvent);
      if (!event) return null;
      const from = event.from ? agentOf(event.from) : null;
      const to = event.to ? agentOf(event.to) : null;
      const team = event.team?.label ?? null;
      return { type: 'desk.transferred', from, to, team, cursor };
    }
    case 'hep.message.created': {
      const event = data(messageEvent);
      return event && messageNews(event.message, cursor);
    }
    case 'hep.message.receipt': {
      const event = data(receiptEvent);
      if (event?.status !== 'read' || event.client_id === undefined) return null;
      return { type: 'desk.read', id: event.client_id, cursor };
    }
    case 'hep.presence.changed': {
      const event = data(presenceEvent);
      return event && { type: 'desk.paused', isAway: event.status === 'away', cursor: null };
    }
    case 'hep.typing.started':
    case 'hep.typing.stopped': {
      const event = data(typingEvent);
      if (!event || event.by === 'user') return null;
      return { type: 'desk.typed', isTyping: envelope.type === 'hep.typing.started', cursor: null };
    }
    case 'hep.approval.decided': {
      const event = data(decidedEvent);
      return event && decisionOf(event, cursor);
    }
    case 'hep.callback.scheduled': {
      const event = data(callbackEvent);
      return event && { type: 'desk.booked', booked: bookedOf(event.callback), cursor };
    }
    case 'hep.callback.cancelled':
      return { type: 'desk.cancelled', cursor };
    case 'hep.callback.reminder':
      return called('reminder');
    case 'hep.callback.missed':
      return called('missed');
    case 'hep.callback.tried':
      return called('tried');
    case 'hep.conversation.returned': {
      const event = data(returnedEvent);
      if (!event) return null;
      return {
        type: 'desk.returned',
        note: event.note_for_bot ?? null,
        cursor,
      };
    }
    case 'hep.conversation.closed': {
      const event = data(closedEvent);
      if (!event) return null;
      const by = event.by === 'user' ? 'customer' : event.by;
      return { type: 'desk.closed', by, cursor };
    }
    case 'hep.notice.posted': {
      const event = data(noticeEvent);
      return event && { type: 'desk.noted', id: envelope.id, text: event.text, cursor };
    }
    default:
      return null;
  }
}

/** What a snapshot says, as if it had happened just now. */
export function newsFromSnapshot(snapshot: Snapshot): readonly DeskHappening[] {
  const { cursor } = snapshot;
  const joined = (snapshot.agents ?? []).map((person) => ({
    type: 'desk.joined' as const,
    agent: agentOf(person),
    cursor,
    ...leaseOf(snapshot),
  }));
  const said = (snapshot.messages ?? []).flatMap((message) => {
    const news = messageNews(message, cursor);
    return news ? [news] : [];
  });
  const decision = snapshot.approval?.decision;
  const decided = decision ? [decisionOf(decision, cursor)] : [];
  const { callback } = snapshot;
  const booked = callback
    ? [{ type: 'desk.booked' as const, booked: bookedOf(callback), cursor }]
    : [];
  return [...joined, ...said, ...decided, ...booked, ...endingOf(snapshot)];
}

function decisionOf({ approval, token }: WireDecision, cursor: string | null): DeskHappening {
  const { id, action, input, outcome, by, reason = null } = approval;
  return { type: 'desk.decided', id, action, input, outcome, by, reason, token, cursor };
}

function endingOf({ state, cursor }: Snapshot): readonly DeskHappening[] {
  if (state === 'closed') return [{ type: 'desk.closed', by: 'system', cursor }];
  if (state === 'returned') return [{ type: 'desk.returned', note: null, cursor }];
  return state === 'unavailable' ? [{ type: 'desk.unavailable', cursor }] : [];
}

function messageNews(message: WireMessage, cursor: string | null): DeskHappening | null {
  const text = message.parts
    .flatMap((part) => (part.type === 'text' ? (part.text ?? '') : []))
    .join('\n');
  const file = fileIn(message);
  switch (message.author.role) {
    case 'user':
      return message.client_id === undefined
        ? null
        : {
            type: 'desk.acknowledged',
            id: message.client_id,
            cursor,
            ...(file?.id ? { file: file.id } : {}),
          };
    case 'agent': {
      const { id = 'agent', name = '', avatar_url: avatarUrl = null } = message.author;
      const agent = { id, name, role: null, avatarUrl };
      const said = { id: message.id, at: message.created_at, agent, cursor };
      return {
        type: 'desk.said',
        ...said,
        text: text || (file?.name ?? ''),
        ...(file ? { file } : {}),
      };
    }
    case 'system':
      return text === '' ? null : { type: 'desk.noted', id: message.id, text, cursor };
    // What the AI said is ours already; a desk cannot put words into its mouth.
    case 'bot':
      return null;
  }
}

/** The first: a message is one line here, and desks send one file with each. */
function fileIn({ parts }: WireMessage): Attached | null {
  const part = parts.find(({ type }) => type === 'attachment');
  if (part?.attachment === undefined) return null;
  const { attachment: id, title: name = 'file', data } = part;
  return { id, name, type: data?.media_type ?? '', size: data?.size ?? 0 };
}
