/**
 * What the log holds. Facts named `hep.*` are told to the customer's stream and count in its gapless
 * sequence; facts named `desk.*` are for staff and never leave the desk.
 */
import type {
  CallTried,
  DeskState,
  Person,
  WireCallback,
  WireQueue,
} from '../../../widget/desks/wire.ts';
import type { WireApproval, WireDecision } from '../../../widget/desks/wireApproval.ts';
import type { HandoffPacket, WireMessage } from '../../../widget/model/packet.ts';
import type { RecordEnd } from '../../../widget/model/wireRecord.ts';
import type { TriggerKind } from '../../../widget/model/reason.ts';
import type { Team } from './transfer.ts';

export type Fact = PublicFact | StaffFact;

export type PublicFact =
  | Told<'hep.conversation.state', StateChange>
  | Told<'hep.queue.updated', WireQueue>
  | Told<'hep.agent.joined', { readonly agent: Person } & Leased>
  | Told<'hep.agent.left', { readonly agent: Person; readonly reason: string } & Leased>
  | Told<'hep.agent.transferred', Transfer & Leased>
  | Told<'hep.message.created', { readonly message: WireMessage } & Partial<Leased>>
  | Told<'hep.message.receipt', Receipt>
  | Told<'hep.callback.scheduled', { readonly callback: WireCallback }>
  | Told<'hep.callback.cancelled', { readonly callback: WireCallback }>
  | Told<'hep.callback.reminder', { readonly callback: WireCallback; readonly minutes: number }>
  | Told<'hep.callback.missed', { readonly callback: WireCallback }>
  | Told<'hep.callback.tried', CallTried>
  | Told<'hep.approval.decided', WireDecision>
  | Told<'hep.conversation.returned', Return & Leased>
  | Told<'hep.conversation.closed', Closing & Leased>
  | Told<'hep.csat.requested', { readonly scale_max: number; readonly about: 'human' }>;

export type StaffFact =
  | Told<'desk.opened', { readonly packet: HandoffPacket; readonly verified: boolean }>
  | Told<'desk.recorded', Recorded>
  | Told<'desk.amended', { readonly patch: Readonly<Record<string, unknown>> }>
  | Told<'desk.callback.asked', CallbackDetails>
  | Told<'desk.callback.taken', { readonly agent: Person }>
  | Told<'desk.callback.dropped', { readonly agent: Person }>
  | Told<'desk.callback.result', CallNote>
  | Told<'desk.approval.asked', { readonly approval: WireApproval }>
  | Told<'desk.approval.withdrawn', { readonly id: string }>
  | Told<'desk.transfer.asked', Asked>
  | Told<'desk.transfer.declined', { readonly agent: Person }>
  | Told<'desk.copied', object>
  | Told<'desk.rated', Rating>
  | Told<'desk.reviewed', Review>
  | Told<'desk.marked', Marked>
  | Told<'desk.erased', { readonly by: 'customer' | 'retention' }>;

type Told<Type extends string, Data> = { readonly type: Type; readonly data: Data };

/** Number of the owner from here on: it grows with every change of hands, and never repeats. */
type Leased = { readonly lease: number };

/** What the AI has had alone, in the form of a packet: `trigger` and `reasons` there say nothing, since nobody was called. */
export type Recorded = {
  readonly packet: HandoffPacket;
  readonly verified: false;
  readonly record: { readonly number: number; readonly end: RecordEnd };
};

export type Transfer = { readonly from: Person; readonly to?: Person; readonly team?: Team };

/** What a transfer says to staff. */
export type Asked = Transfer & { readonly note: string | null; readonly expires_at?: string };

export type StateChange = {
  readonly state: DeskState;
  readonly previous: DeskState;
  readonly reason?: string;
};

export type Receipt = {
  readonly up_to: string;
  readonly client_id?: string;
  readonly status: 'delivered' | 'read';
  readonly by: string;
};

export type Return = {
  readonly to: 'bot';
  readonly note_for_bot?: string;
  readonly resolved: boolean;
  readonly by: string;
};

export type Closing = { readonly by: 'agent' | 'user' | 'system'; readonly reason: string };

export type CallbackDetails = {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly note?: string | undefined;
};

export type CallResult = CallTried['result'];

export type CallNote = {
  readonly agent: Person;
  readonly result: CallResult;
  /** For colleagues. */
  readonly note?: string;
  /** RFC 3339: when it is tried again. */
  readonly next?: string;
};

export type Rating = {
  readonly score: number;
  readonly scale_max: 1 | 5 | 10;
  readonly about: 'human' | 'bot' | 'conversation';
  readonly comment?: string | undefined;
};

export type Review = {
  readonly kind: 'answer_rating' | 'answer_correction' | 'handoff_review' | 'agent_note_to_bot';
  readonly verdict?: string | undefined;
  readonly score?: number | undefined;
  readonly comment?: string | undefined;
  readonly correction?: string | undefined;
  readonly by?: 'user' | 'agent' | 'supervisor' | undefined;
  readonly about?: { readonly message?: string | undefined } | undefined;
};

/** What a reviewer thinks of one thing in a conversation; the newest word of each reviewer on each thing counts. */
export type Marked = { readonly reviewer: Person; readonly about: About };

/** `verdict` null takes an earlier one back. */
export type About =
  | { readonly kind: 'handoff'; readonly verdict: HandoffVerdict | null }
  | {
      readonly kind: 'answer';
      /** Of the AI. */
      readonly message: string;
      readonly verdict: AnswerVerdict | null;
      /** What it should have been. */
      readonly correction?: string;
    }
  | {
      readonly kind: 'trigger';
      /** Of the customer. */
      readonly message: string;
      /** What should have called a person here, and did not. */
      readonly verdict: TriggerKind | null;
    }
  | {
      readonly kind: 'intent';
      /** Of the AI: what it took the question for. */
      readonly message: string;
      readonly verdict: 'wrong' | null;
      /** What it was, by its id in the rules; none where they have no such intent. */
      readonly correction?: string;
    };

export const handoffVerdicts = ['right', 'late', 'needless'] as const;
export type HandoffVerdict = (typeof handoffVerdicts)[number];

export const answerVerdicts = ['correct', 'incorrect', 'outdated', 'unsafe'] as const;
export type AnswerVerdict = (typeof answerVerdicts)[number];

export function isPublic(fact: { readonly type: string }): boolean {
  return fact.type.startsWith('hep.');
}
