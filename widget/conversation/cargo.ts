/** What travels to the desk, until there is a receipt for it. */
import type { ProposedAction } from '../model/action.ts';
import type { Attached } from '../model/line.ts';
import type { HandoffPacket } from '../model/packet.ts';
import type { WireRecord } from '../model/wireRecord.ts';
import type { DeliveryFailure, Judgment } from './happening.ts';
import type { BookingWish, Ticket } from './memory.ts';

export type Delivery = {
  /** Idempotency key, the same on every attempt. */
  readonly id: string;
  readonly attempts: number;
  /** Set when trying again by itself would not help. */
  readonly failure: DeliveryFailure | null;
  /** Milliseconds the desk asked to be left alone after the last attempt. */
  readonly notBefore: number;
  readonly cargo: Cargo;
  /** Left over from a conversation that the customer has begun anew; otherwise it goes to the one that is on. */
  readonly to?: Ticket;
};

export type Cargo =
  | { readonly kind: 'handoff'; readonly packet: HandoffPacket }
  | {
      readonly kind: 'approval';
      /** The context: what the customer wants and what was said. */
      readonly packet: HandoffPacket;
      readonly action: ProposedAction;
      readonly expiresAt: string;
    }
  | { readonly kind: 'withdraw'; readonly ticket: Ticket }
  | { readonly kind: 'message'; readonly text: string; readonly at: string }
  /** Its bytes are kept beside the memory, under the id of the delivery. */
  | { readonly kind: 'file'; readonly file: Attached; readonly at: string }
  | { readonly kind: 'callback'; readonly wish: BookingWish }
  | { readonly kind: 'cancel-callback' }
  | {
      readonly kind: 'amendment';
      readonly text: string;
      readonly at: string;
      readonly by: 'customer' | 'ai';
      /** Numbers that were taken out of what an AI wrote. */
      readonly struck: number;
      /** What an AI has answered since, not what it makes of it all. */
      readonly isAnswer: boolean;
    }
  | {
      readonly kind: 'feedback';
      readonly line: string;
      readonly verdict: Judgment;
      readonly words?: string;
    }
  | { readonly kind: 'rating'; readonly about: 'bot' | 'human'; readonly score: number }
  /** What the AI has had alone. It has a place of its own at the desk, and waits for everything else. */
  | { readonly kind: 'record'; readonly record: WireRecord }
  | { readonly kind: 'copy' }
  /** `visitor`: of whom the desk has records. */
  | { readonly kind: 'erase'; readonly visitor?: string | undefined }
  | { readonly kind: 'end'; readonly reason: 'user_ended' | 'return_to_bot' };
