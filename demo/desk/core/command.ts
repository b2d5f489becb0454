/** What a customer or an agent may ask of a conversation, and why it may be refused. */
import type { DeskState, MessageCreate, Person, WireCallback } from '../../../widget/desks/wire.ts';
import type { WireDecision } from '../../../widget/desks/wireApproval.ts';
import type { CallbackDetails, CallResult, Fact, Rating, Review } from './fact.ts';

/** They gave it back, their console has gone, or they claimed and never answered. */
export type LeavingReason = 'released' | 'offline' | 'silent';

export type Command = CustomerCommand | AgentCommand | CallCommand;

export type CustomerCommand =
  | { readonly do: 'say'; readonly clientId: string; readonly parts: MessageCreate['parts'] }
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
  | { readonly do: 'amend'; readonly patch: Readonly<Record<string, unknown>> }
  | { readonly do: 'acknowledge'; readonly upTo: string; readonly status: 'delivered' | 'read' };

export type AgentCommand =
  | { readonly do: 'claim'; readonly agent: Person }
  | {
      readonly do: 'reply';
      readonly agent: Person;
      readonly clientId: string;
      readonly text: string;
    }
  | { readonly do: 'release'; readonly agent: Person; readonly reason: LeavingReason }
  | {
      readonly do: 'return';
      readonly agent: Person;
      readonly note: string | null;
      readonly resolved: boolean;
    }
  | { readonly do: 'close'; readonly agent: Person }
  /** Signed already: should somebody have been faster, the signature is thrown away. */
  | { readonly do: 'decide'; readonly agent: Person; readonly decision: WireDecision };

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
  /** It waits for a decision, not for somebody to take it over. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'decided'; readonly decision: WireDecision }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'over'; readonly state: DeskState };
