/**
 * What a conversation needs from outside. A port has one or two verbs; each starts something, tells
 * what becomes of it as happenings, and returns how to stop it. A port never throws: trouble is news.
 */
import type { Language } from '../escalation/languages/language.ts';
import type { Decision } from '../model/action.ts';
import type { Customer } from '../model/customer.ts';
import type { Line } from '../model/line.ts';
import type { Scope } from '../model/scope.ts';
import type { BotHappening, DeliveryHappening, DeskHappening } from './happening.ts';
import type { Recording } from './record.ts';
import type { Delivery } from './cargo.ts';
import type { Memory, Ticket } from './memory.ts';

export type Stop = () => void;

export interface Bot {
  answer(question: Question, tell: (news: BotHappening) => void): Stop;
}

/** Tells once what an AI makes of the conversation, for the person who takes over; or nothing. */
export type Summarize = (question: Question, tell: (news: Summarized) => void) => Stop;

export type Summarized = Extract<BotHappening, { type: 'bot.summarized' }>;

export type Question = {
  readonly conversation: string;
  readonly lines: readonly Line[];
  readonly customer: Customer | null;
  readonly scope: Scope;
  /** What became of actions of the AI: it is to go on from there. Oldest first. */
  readonly decisions: readonly Decision[];
};

export interface Desk {
  /** Hands one thing over and tells once what became of it. The delivery's id makes repeats harmless. */
  deliver(
    delivery: Delivery,
    ticket: Ticket | null,
    tell: (news: DeliveryHappening | Renewal) => void,
  ): Stop;
  /** Tells what happens at the desk from the ticket's cursor on, over any number of lost connections. */
  follow(ticket: Ticket, tell: (news: DeskHappening) => void): Stop;
  /** What the customer is doing. Best effort: no answer, no repeat, and never what is typed. */
  signal(ticket: Ticket, sign: Sign, tell: (news: Renewal) => void): void;
  /**
   * Tells what is offered to whoever asks for a person, now and for as long as it is not stopped; where `hasRecords`, once as
   * well whether it takes them.
   */
  service(tell: (news: DeskHappening) => void, hasRecords: boolean): Stop;
  /** Left out by desks that take none. */
  readonly files?: DeskFiles;
  /** Tells once at which times a person could call. */
  slots(tell: (news: DeskHappening) => void): Stop;
}

export type DeskFiles = {
  /** Null where the desk takes none, or does not say. */
  readonly limits: () => Promise<FileLimits | null>;
  /** A file that was sent or received; null when it cannot be had. */
  readonly bring: (
    ticket: Ticket,
    file: string,
    tell: (news: Renewal) => void,
  ) => Promise<Bytes | null>;
};

/** A `Blob`, which the core knows nothing of. */
export type Bytes = { readonly size: number; readonly type: string };

export type FileLimits = {
  /** Of one file. */
  readonly bytes: number;
  /** Media types. */
  readonly types: readonly string[];
};

/** `upTo`: id of the newest line of a person that the customer has seen. */
export type Sign = { readonly kind: 'typing' } | { readonly kind: 'read'; readonly upTo: string };

/** A desk's tokens are short-lived: any verb may come back with new ones. */
export type Renewal = Extract<DeskHappening, { type: 'desk.renewed' }>;

export type PacketReady = Extract<DeliveryHappening, { type: 'packet.ready' }>;

/** Everything impure that the chart touches. */
export type Ports = {
  readonly bot: Bot;
  /** Null where the site wants none. */
  readonly summarize: Summarize | null;
  readonly desk: Desk;
  /** Whether the AI goes on answering whoever waits for a person. */
  readonly whileWaiting: 'silent' | 'bot';
  /** What the customer agrees to before anything leaves, by its version; left out where the site asks for nothing. */
  readonly consent?: string | undefined;
  /** Makes the packet. Tells within a second or two, whatever the host adds to it, or does not. */
  readonly prepare: (
    memory: Memory,
    languages: readonly Language[],
    tell: (news: PacketReady) => void,
  ) => Stop;
  /** BCP 47, of the page: the customer may well write in it. */
  readonly language: string;
  /** What tells the desk of what the AI has had alone, once that is there. */
  readonly recording: () => Recording | null;
  /** The languages that the rules understand by now; `rules.learned` tells of more. */
  readonly languages: () => readonly Language[];
  readonly newId: () => string;
  /** RFC 3339, UTC */
  readonly now: () => string;
  /** 0…1, spreads retries. */
  readonly random: () => number;
};
