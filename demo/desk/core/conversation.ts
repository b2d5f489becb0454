/** A conversation at the desk, and how each fact changes it. Pure: the log can be replayed at any time. */
import type {
  CallTried,
  DeskState,
  Person,
  WireCallback,
  WireQueue,
} from '../../../widget/desks/wire.ts';
import type { WireApproval, WireDecision } from '../../../widget/desks/wireApproval.ts';
import type { Priority } from '../../../widget/model/packet.ts';
import type { Call } from './call.ts';
import { unowned } from './call.ts';
import type { Fact } from './fact.ts';
import { isPublic } from './fact.ts';
import type { Offer, Team } from './transfer.ts';

export type Conversation = {
  readonly id: string;
  /** What people quote to each other, as a number. */
  readonly number: number;
  /** The first conversation of this customer's thread: episodes of one story share it. */
  readonly thread: string;
  readonly previous: string | null;
  readonly episode: number;
  readonly state: DeskState;
  /** The AI has had it alone: it is known from its record, and was never in a queue. */
  readonly isAlone: boolean;
  readonly priority: Priority;
  /** Seconds by which they stand further in front than their age says. */
  readonly headStart: number;
  readonly agent: Person | null;
  /** Number of the owner: of bot, queue or agent. Grows with every change of hands. */
  readonly lease: number;
  /** Whom it was passed on to, and who has not taken it yet. */
  readonly offer: Offer | null;
  /** Passed on to these, it waits at the front of the queue. */
  readonly team: Team | null;
  readonly callback: WireCallback | null;
  /** Who makes the call that is promised, and how often it has been tried. */
  readonly call: Call | null;
  /** The time that is promised, and which of the calls that can be made then: both or neither. */
  readonly slot: string | null;
  readonly seat: number | null;
  /** What somebody is asked to allow, or has allowed. */
  readonly approval: WireApproval | null;
  readonly openedAt: string;
  /** Kept when the conversation comes back to the queue, so that nobody waits twice. */
  readonly queuedAt: string | null;
  /** When whoever had it last has claimed it. */
  readonly claimedAt: string | null;
  /** When that agent first answered. */
  readonly answeredAt: string | null;
  /** Who had it and has left, until somebody else claims it. */
  readonly left: Left | null;
  readonly endedAt: string | null;
  /** Number of the newest fact of any kind. */
  readonly entries: number;
  /** Number of the newest public fact: the customer's cursor. */
  readonly seq: number;
  /** What the customer was last told of the queue. */
  readonly told: WireQueue | null;
};

export type Left = { readonly at: string; readonly agent: Person; readonly reason: string };

export function apply(conversation: Conversation, fact: Fact, at: string): Conversation {
  const counted = {
    ...conversation,
    entries: conversation.entries + 1,
    seq: conversation.seq + (isPublic(fact) ? 1 : 0),
  };
  switch (fact.type) {
    case 'hep.conversation.state':
      return {
        ...counted,
        state: fact.data.state,
        queuedAt: fact.data.state === 'queued' ? (counted.queuedAt ?? at) : counted.queuedAt,
        endedAt: fact.data.state === 'closed' ? (counted.endedAt ?? at) : counted.endedAt,
      };
    case 'hep.agent.joined':
      return {
        ...counted,
        ...fresh,
        agent: fact.data.agent,
        lease: fact.data.lease,
        claimedAt: at,
        answeredAt: null,
        left: null,
        told: null,
      };
    case 'hep.agent.left': {
      const { agent, reason, lease } = fact.data;
      return { ...counted, ...fresh, agent: null, left: { at, agent, reason }, lease };
    }
    case 'hep.agent.transferred': {
      const { to = null, team = null, lease } = fact.data;
      return {
        ...counted,
        ...fresh,
        agent: to,
        team,
        lease,
        claimedAt: at,
        answeredAt: null,
        told: null,
      };
    }
    case 'desk.transfer.asked': {
      const { from, to, expires_at } = fact.data;
      const isOffer = to !== undefined && expires_at !== undefined;
      return { ...counted, offer: isOffer ? { from, to, expires_at } : null };
    }
    case 'desk.transfer.declined':
      return { ...counted, offer: null };
    case 'hep.queue.updated':
      return { ...counted, told: fact.data };
    case 'hep.callback.scheduled':
      return {
        ...counted,
        callback: fact.data.callback,
        call: { ...(counted.call ?? unowned), isReminded: false, turn: 'desk' },
      };
    case 'hep.callback.cancelled':
      return { ...counted, callback: null, call: null, slot: null, seat: null };
    case 'hep.callback.reminder':
      return { ...counted, call: { ...(counted.call ?? unowned), isReminded: true } };
    case 'hep.callback.missed':
      // Whoever should have called may be ill: it is anybody's now.
      return {
        ...counted,
        callback: fact.data.callback,
        call: { ...(counted.call ?? unowned), owner: null },
        slot: null,
        seat: null,
      };
    case 'hep.callback.tried':
      return { ...counted, ...tried(counted, fact.data), slot: null, seat: null };
    case 'desk.callback.taken':
      return { ...counted, call: { ...(counted.call ?? unowned), owner: fact.data.agent } };
    case 'desk.callback.dropped':
      return { ...counted, call: { ...(counted.call ?? unowned), owner: null } };
    case 'desk.approval.asked':
      return { ...counted, approval: fact.data.approval };
    case 'desk.approval.withdrawn':
      return {
        ...counted,
        approval: counted.approval && { ...counted.approval, state: 'withdrawn' },
      };
    case 'hep.approval.decided':
      return { ...counted, approval: decided(counted.approval, fact.data) };
    case 'hep.conversation.returned':
    case 'hep.conversation.closed':
      return {
        ...counted,
        ...fresh,
        lease: fact.data.lease,
        endedAt: at,
        slot: null,
        seat: null,
        callback: done(counted.callback),
      };
    case 'hep.message.created':
      return fact.data.message.author.role === 'agent'
        ? { ...counted, answeredAt: counted.answeredAt ?? at }
        : counted;
    case 'desk.opened':
      return { ...counted, isAlone: false };
    case 'desk.recorded':
      return { ...counted, isAlone: true, state: 'closed', endedAt: at };
    case 'hep.message.receipt':
    case 'hep.csat.requested':
    case 'desk.amended':
    case 'desk.copied':
    case 'desk.callback.asked':
    case 'desk.callback.result':
    case 'desk.rated':
    case 'desk.reviewed':
    case 'desk.marked':
    case 'desk.erased':
      return counted;
  }
}

/** Whatever was arranged with the owner before. */
const fresh = { offer: null, team: null } as const;

export function isOver(conversation: Conversation): boolean {
  return conversation.state === 'closed' || conversation.state === 'returned';
}

/** An agent may also allow what nobody has asked for: what the packet recommends. */
function decided(asked: WireApproval | null, decision: WireDecision): WireApproval {
  const { id, action: name, input } = decision.approval;
  const own = { id, action: { id, name, summary: '', input } };
  return { ...(asked ?? own), state: 'decided', decision };
}

/** Tried again at a time, it is the desk's turn; else the customer's. */
function tried({ call }: Conversation, { callback }: CallTried) {
  const turn = callback.status === 'scheduled' ? 'desk' : 'customer';
  const { owner, attempts } = call ?? unowned;
  return { callback, call: { owner, attempts: attempts + 1, isReminded: false, turn } as const };
}

function done(callback: WireCallback | null): WireCallback | null {
  return callback === null ? null : { ...callback, status: 'done' };
}
