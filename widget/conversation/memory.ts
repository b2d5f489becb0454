/** What a conversation remembers. Plain data: it can be stored, compared and pasted into a bug report. */
import type { ProposedAction } from '../model/action.ts';
import type { Customer } from '../model/customer.ts';
import type { Agent, Line } from '../model/line.ts';
import type { HandoffPacket } from '../model/packet.ts';
import { defaultScope, type Scope } from '../model/scope.ts';
import type { Delivery } from './cargo.ts';

export type Memory = {
  /** Made here; the desk's `client_id`. */
  readonly conversation: string;
  readonly startedAt: string;
  readonly anonymousId: string;
  readonly customer: Customer | null;
  /** What the customer has agreed to; left out where the site asks for nothing. */
  readonly consent?: Consent;
  /** The document this conversation began under. */
  readonly scope: Scope;
  readonly lines: readonly Line[];
  /** Where the conversation was when it was last stored; a reload wakes up there. */
  readonly place: Place;
  /** Who answers: while people own the conversation, no AI output is taken. */
  readonly owner: 'bot' | 'desk';
  /** Number of the owner. It grows with every change of hands; what comes from an earlier one is not taken. */
  readonly lease: number;
  /** What still has to reach the desk, oldest first. An entry leaves only on a receipt. */
  readonly outbox: readonly Delivery[];
  readonly ticket: Ticket | null;
  /** What a person is being asked to allow. */
  readonly approval: PendingApproval | null;
  /** The desk's id of the conversation that went before. */
  readonly previous: string | null;
  readonly packet: HandoffPacket | null;
  readonly waitingSince: string | null;
  readonly queue: QueueFigures | null;
  /** What the desk offers now, as far as it says; nobody is promised more. Asked for anew by each visit. */
  readonly service: Service | null;
  readonly agent: Agent | null;
  readonly agentIs: 'here' | 'typing' | 'away';
  /** The newest line of the customer that a person has read. */
  readonly read: string | null;
  /** What the customer chose instead of waiting. */
  readonly wants: Wants;
  /** Times at which a person could call; null while they are asked for, which is anew each time. */
  readonly slots: readonly Slot[] | null;
  /** The desk can call by video as well. */
  readonly hasVideo: boolean;
  /** A wish that has not been put into the outbox yet. */
  readonly wish: BookingWish | null;
  readonly booked: Booked | null;
  /** What the customer entered into the last form, so that it is not asked again. */
  readonly caller: Caller | null;
  /** What the desk was last told of what the AI has had alone. */
  readonly recorded?: Recorded;
  readonly ratings: Readonly<Partial<Record<'bot' | 'human', number>>>;
  readonly isOpen: boolean;
  readonly unread: number;
};

export type Recorded = {
  /** Grows over all conversations of this browser. */
  readonly number: number;
  /** Its end, and what was thought of it; empty where nothing has been told of this conversation. */
  readonly judgment: string;
  readonly lines: number;
};

/** `at`: RFC 3339. */
export type Consent = { readonly version: string; readonly at: string };

export const places = [
  'bot.listening',
  'bot.offering',
  'bot.awaitingApproval',
  'bot.idle',
  'escalating.preparing',
  'escalating.delivering',
  'escalating.pending',
  'waiting.queued',
  'waiting.overdue',
  'human.talking',
  'human.away',
  'callback.choosing',
  'callback.booking',
  'callback.booked',
  'ended.rating',
  'ended.done',
] as const;
export type Place = (typeof places)[number];

export type Ticket = {
  /** The desk's id of this conversation. */
  readonly id: string;
  /** What a person can quote: "#48213". */
  readonly reference: string | null;
  readonly isLive: boolean;
  /** Events up to here have been heard. */
  readonly cursor: string;
  readonly token: string | null;
  readonly refreshToken: string | null;
  /** The desk's own number of the owner, as far as it has told one. */
  readonly lease?: number;
  /** Where the desk can mail a copy of the conversation, masked. */
  readonly copyTo?: string | null;
  /** `over`: nothing more is to be heard from the desk. */
  readonly stage: 'open' | 'over';
};

export type PendingApproval = {
  readonly action: ProposedAction;
  /** The time to decide is counted from here. */
  readonly askedAt: string;
  /** The desk's conversation about it, once it has been asked. */
  readonly ticket: Ticket | null;
};

export type QueueFigures = {
  /** From 1; null when the desk does not know. */
  readonly position: number | null;
  readonly wait: WaitRange | null;
  /** RFC 3339: when the desk said so. */
  readonly at: string;
  /** Why a number has grown, or the customer has come to the front. */
  readonly because?: QueueReason;
};

export type WaitRange = { readonly fromSeconds: number; readonly toSeconds: number };

export type Service =
  | { readonly kind: 'open' | 'busy'; readonly wait: WaitRange | null }
  | {
      readonly kind: 'closed';
      /** RFC 3339; null when nobody knows. */
      readonly opensAt: string | null;
      /** What the desk says about it: an incident has no opening hours. */
      readonly notice: string | null;
    };
export const queueReasons = ['priority', 'returned', 'agents', 'slower', 'left'] as const;
export type QueueReason = (typeof queueReasons)[number];

export type Wants = 'call' | 'message';

export type Slot = { readonly id: string; readonly start: string; readonly end: string };

export type BookingWish = {
  readonly wants: Wants;
  readonly name: string;
  readonly contact: string;
  /** The desk's id of a slot, or null for "as soon as somebody is free". */
  readonly slot: string | null;
  readonly note: string;
  readonly isVideo?: true;
};

export type Caller = Pick<BookingWish, 'name' | 'contact' | 'note'>;

export type Booked = {
  readonly id: string;
  readonly start: string | null;
  readonly end: string | null;
  /** `missed`: nobody has called in time, or in vain. */
  readonly status: 'scheduled' | 'missed';
  /** How often it has been moved. */
  readonly sequence: number;
  /** Without a time: when the desk is there again, should it be closed. */
  readonly expectedAt: string | null;
  /** The desk's page that changes or cancels it. */
  readonly manageUrl: string | null;
  /** Where to go for a call by video. */
  readonly joinUrl?: string;
};

export function blank(id: string, anonymousId: string, at: string): Memory {
  return {
    conversation: id,
    startedAt: at,
    anonymousId,
    customer: null,
    scope: defaultScope,
    lines: [],
    place: 'bot.listening',
    owner: 'bot',
    lease: 0,
    outbox: [],
    ticket: null,
    approval: null,
    previous: null,
    packet: null,
    waitingSince: null,
    queue: null,
    service: null,
    agent: null,
    agentIs: 'here',
    read: null,
    wants: 'call',
    slots: null,
    hasVideo: false,
    wish: null,
    booked: null,
    caller: null,
    ratings: {},
    isOpen: false,
    unread: 0,
  };
}

/** Whoever opens the panel has seen what there is. */
export function seen(memory: Memory, isOpen: boolean): Memory {
  return { ...memory, isOpen, unread: isOpen ? 0 : memory.unread };
}
