/** Everything that can happen to a conversation: who did what, in the past tense. */
import type { Approver, ActionInput } from '../model/action.ts';
import type { Customer } from '../model/customer.ts';
import type {
  Agent,
  Attached,
  BotFailure,
  BotSignals,
  CallNews,
  NoteEvent,
} from '../model/line.ts';
import type { HandoffPacket } from '../model/packet.ts';
import type { Scope } from '../model/scope.ts';
import type { Booked, BookingWish, QueueFigures, Service, Slot, Ticket, Wants } from './memory.ts';

export type Happening =
  | CustomerHappening
  | HostHappening
  | BotHappening
  | DeliveryHappening
  | DeskHappening
  | PageHappening
  | NetworkHappening;

export type CustomerHappening =
  | { readonly type: 'customer.opened' }
  /** To what the site asks for, in the version that stood there. */
  | { readonly type: 'customer.agreed'; readonly version: string }
  | { readonly type: 'customer.closed' }
  /**
   * `id`: of the line and its delivery, made with the key-press, so that telling it twice is saying it once.
   * `asTyped`: with what would be hidden, because the customer wants it so and the site allows it.
   */
  | {
      readonly type: 'customer.said';
      readonly text: string;
      readonly id?: string;
      readonly asTyped?: true;
    }
  /** A file, whose bytes are kept under the id that its line and its delivery will have. */
  | { readonly type: 'customer.attached'; readonly id: string; readonly file: Attached }
  /** Takes a line back that has not reached the desk. */
  | { readonly type: 'customer.withdrew'; readonly id: string }
  | { readonly type: 'customer.stoppedAnswer' }
  | {
      readonly type: 'customer.judged';
      readonly line: string;
      readonly verdict: Judgment;
      /** Why, where the customer says so. */
      readonly words?: string;
    }
  /** The button, or the host's `requestHuman`. */
  | { readonly type: 'customer.asked'; readonly reason: string | null }
  | { readonly type: 'customer.accepted' }
  | { readonly type: 'customer.declined' }
  | { readonly type: 'customer.keptWaiting' }
  | { readonly type: 'customer.stoppedWaiting' }
  | { readonly type: 'customer.choseCallback'; readonly wants: Wants }
  | { readonly type: 'customer.leftCallback' }
  | { readonly type: 'customer.booked'; readonly wish: BookingWish }
  | { readonly type: 'customer.cancelledCallback' }
  | { readonly type: 'customer.corrected'; readonly text: string }
  /** "Try again" beside what could not be delivered. */
  | { readonly type: 'customer.retried'; readonly id: string }
  | { readonly type: 'customer.ended' }
  | { readonly type: 'customer.rated'; readonly about: 'bot' | 'human'; readonly score: number }
  | { readonly type: 'customer.finished' }
  /** "I'm still here" */
  | { readonly type: 'customer.stayed' }
  | { readonly type: 'customer.reopened' }
  /** A copy of all that was said, by mail. */
  | { readonly type: 'customer.askedForCopy' }
  | { readonly type: 'customer.restarted' };

export type Judgment = 'helpful' | 'unhelpful';

export type HostHappening =
  | { readonly type: 'host.identified'; readonly customer: Customer }
  | { readonly type: 'host.scoped'; readonly scope: Scope }
  /** The rules understand one more language now. */
  | { readonly type: 'rules.learned' }
  /** Something of the AI that the customer is to know. */
  | { readonly type: 'rules.noticed'; readonly event: NoteEvent };

/** `lease`: the owner it comes from, or that there is from then on; left out by those who do not count. */
export type BotHappening = { readonly lease?: number } & (
  | { readonly type: 'bot.signalled'; readonly signals: Partial<BotSignals> }
  | { readonly type: 'bot.wrote'; readonly text: string }
  | { readonly type: 'bot.finished' }
  /** For whoever takes over; `struck`: how many numbers in it nobody had said. */
  | { readonly type: 'bot.summarized'; readonly text: string; readonly struck: number }
  | { readonly type: 'bot.failed'; readonly cause: BotFailure }
);

export type DeliveryHappening =
  | { readonly type: 'packet.ready'; readonly packet: HandoffPacket }
  | { readonly type: 'delivery.made'; readonly id: string; readonly receipt: Receipt }
  | {
      readonly type: 'delivery.failed';
      readonly id: string;
      readonly cause: DeliveryFailure;
      /** Milliseconds the desk asked us to wait at least. */
      readonly notBefore: number;
    };

export type Receipt =
  | { readonly kind: 'ticket'; readonly ticket: Ticket; readonly queue: QueueFigures | null }
  /** A person is being asked to allow something. */
  | { readonly kind: 'asked'; readonly ticket: Ticket }
  | { readonly kind: 'booked'; readonly booked: Booked }
  /** The desk has the file of this delivery, under an id of its own. */
  | { readonly kind: 'filed'; readonly file: string }
  | { readonly kind: 'taken' };

/**
 * `network` and `busy` are tried again; the others need a person to decide. `taken`: the time for a call. `too-large`: a
 * message, which would be as large the next time.
 */
export type DeliveryFailure =
  | 'network'
  | 'busy'
  | 'nobody'
  | 'refused'
  | 'taken'
  | 'too-large'
  | 'gone'
  | 'no-desk';
/** A packet names no time that could be taken. */
export type PacketFailure = Exclude<DeliveryFailure, 'taken' | 'too-large'>;

export type DeskHappening = { readonly cursor: string | null; readonly lease?: number } &
  /** It takes records of what the AI has had alone. */
  (
    | { readonly type: 'desk.announced' }
    | { readonly type: 'desk.live' }
    | { readonly type: 'desk.lost' }
    | { readonly type: 'desk.queued'; readonly queue: QueueFigures | null }
    | { readonly type: 'desk.unavailable' }
    | { readonly type: 'desk.joined'; readonly agent: Agent }
    | { readonly type: 'desk.left'; readonly agent: Agent }
    /** `to` null: to a team, where somebody is still to take it. */
    | {
        readonly type: 'desk.transferred';
        readonly from: Agent | null;
        readonly to: Agent | null;
        readonly team: string | null;
      }
    | { readonly type: 'desk.typed'; readonly isTyping: boolean }
    /** The person has gone for a moment, or is back. */
    | { readonly type: 'desk.paused'; readonly isAway: boolean }
    /** They have read the customer's lines up to this one. */
    | { readonly type: 'desk.read'; readonly id: string }
    | {
        readonly type: 'desk.said';
        readonly id: string;
        readonly at: string;
        readonly agent: Agent;
        readonly text: string;
        readonly file?: Attached;
      }
    /** The desk echoes a line of the customer: proof that it has it, whatever became of the request. */
    | { readonly type: 'desk.acknowledged'; readonly id: string; readonly file?: string }
    | { readonly type: 'desk.noted'; readonly id: string; readonly text: string }
    /** What a person says to an action: one that they were asked about, or one of their own. */
    | {
        readonly type: 'desk.decided';
        readonly id: string;
        readonly action: string;
        readonly input: ActionInput;
        readonly outcome: 'approved' | 'rejected';
        readonly by: Approver;
        readonly reason: string | null;
        readonly token: string;
      }
    | { readonly type: 'desk.booked'; readonly booked: Booked }
    | { readonly type: 'desk.cancelled' }
    /** What it offers whoever asks for a person now; null when it does not know. */
    | { readonly type: 'desk.stated'; readonly service: Service | null }
    | {
        readonly type: 'desk.told';
        readonly about: CallNews;
        readonly booked: Booked;
        readonly at: string;
      }
    /** Times the desk could call at; none where it offers none. */
    | { readonly type: 'desk.offered'; readonly slots: readonly Slot[]; readonly hasVideo?: true }
    | { readonly type: 'desk.renewed'; readonly ticket: Ticket }
    | { readonly type: 'desk.returned'; readonly note: string | null }
    | { readonly type: 'desk.closed'; readonly by: 'customer' | 'agent' | 'system' }
  );

/** The customer has gone, for good or for as long as nobody knows. */
export type PageHappening = { readonly type: 'page.left' };

export type NetworkHappening =
  | { readonly type: 'network.lost' }
  | { readonly type: 'network.returned' };
