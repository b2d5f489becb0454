/** What a customer or an agent may ask of a conversation, and why it may be refused. */
import type { DeskState, Person, WireCallback } from '../../../widget/desks/wire.ts';
import type { WirePart } from '../../../widget/model/packet.ts';
import type { WireDecision } from '../../../widget/desks/wireApproval.ts';
import type { CallbackDetails, CallResult, Fact, Marked, Rating, Review } from './fact.ts';
import type { Team } from './transfer.ts';

/** They gave it back, their console has gone, or they claimed and never answered. */
export type LeavingReason = 'released' | 'offline' | 'silent';

export type Command = CustomerCommand | ReviewCommand | AgentCommand | CallCommand;

export type CustomerCommand =
  | { readonly do: 'say'; readonly clientId: string; readonly parts: readonly WirePart[] }
  | { readonly do: 'end'; readonly reason: 'user_ended' | 'return_to_bot' | 'abandoned' }
  | {
      readonly do: 'book';
      readonly callback: WireCallback;
      /** The time that is now promised to nobody else. */
      readonly slot: string | null;
      /** Null where nothing was said about them: then what was said before holds. */
      readonly details: CallbackDetails | null;
    }
  /** Who has cancelled from outside the widget does not wait in it either. */
  | { readonly do: 'cancelCallback'; readonly to?: 'bot' }
  | { readonly do: 'rate'; readonly rating: Rating }
  | { readonly do: 'review'; readonly review: Review }
  /** The customer has been sent what was said. */
  | { readonly do: 'copied' }
  | { readonly do: 'amend'; readonly patch: Readonly<Record<string, unknown>> }
  | { readonly do: 'acknowledge'; readonly upTo: string; readonly status: 'delivered' | 'read' };

/** By whoever reviews, also when all is over. */
export type ReviewCommand = { readonly do: 'mark'; readonly marked: Marked };

/** `lease`: who the agent took for the owner. Left out, only who has the conversation is looked at. */
type Held = { readonly agent: Person; readonly lease?: number | undefined };

export type AgentCommand =
  | { readonly do: 'claim'; readonly agent: Person }
  /** Does not take what a colleague has offered. */
  | { readonly do: 'decline'; readonly agent: Person }
  | (Held & {
      readonly do: 'transfer';
      readonly to:
        | { readonly kind: 'agent'; readonly agent: Person }
        | { readonly kind: 'team'; readonly team: Team };
      /** For whoever goes on, never for the customer. */
      readonly note: string | null;
    })
  | (Held & {
      readonly do: 'reply';
      readonly clientId: string;
      readonly text: string;
      /** Instead of words. */
      readonly file?: WirePart;
    })
  | (Held & { readonly do: 'release'; readonly reason: LeavingReason })
  | (Held & {
      readonly do: 'return';
      readonly note: string | null;
      readonly resolved: boolean;
    })
  | (Held & { readonly do: 'close' })
  /** The agent has seen what was said up to this message; `clientId` where it is the customer's. */
  | (Held & { readonly do: 'read'; readonly upTo: string; readonly clientId: string | null })
  /** Signed already: should somebody have been faster, the signature is thrown away. */
  | (Held & { readonly do: 'decide'; readonly decision: WireDecision });

/** About a call that is promised: by agents, or because its time has come, which is named. */
export type CallCommand =
  | { readonly do: 'takeCall'; readonly agent: Person }
  | { readonly do: 'dropCall'; readonly agent: Person }
  | {
      readonly do: 'noteCall';
      readonly agent: Person;
      readonly result: CallResult;
      readonly note: string | null;
      readonly next: { readonly start: string; readonly end: string } | null;
    }
  | { readonly do: 'remind'; readonly start: string; readonly minutes: number }
  | { readonly do: 'miss'; readonly end: string };

export type Decision =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'refused'; readonly why: Refusal };

export type Refusal =
  /** Somebody else has it: the one who asked is told who. */
  | { readonly kind: 'taken'; readonly by: Person }
  | { readonly kind: 'unclaimed' }
  /** Nobody waits for a call here any more. */
  | { readonly kind: 'no-call' }
  /** It has changed hands since, and come back: what was meant then is not meant now. */
  | { readonly kind: 'stale'; readonly by: Person }
  /** It waits for a decision, not for somebody to take it over. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'decided'; readonly decision: WireDecision }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'over'; readonly state: DeskState };
