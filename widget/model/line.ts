/** One line of the conversation. Who said it decides which fields it has, and it never changes hands. */
import type { Approver, Decision, ProposedAction } from './action.ts';
import type { Reason } from './reason.ts';

export type Line = CustomerLine | AiLine | HumanLine | SystemLine;

type Common = {
  /** Made once, at key-press. It is the idempotency key of this line everywhere after. */
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly at: string;
};

export type CustomerLine = Common & {
  readonly from: 'customer';
  /** Of a file, its name. */
  readonly text: string;
  readonly file?: Attached;
};

export type Attached = {
  /** The desk's; null until it has the file. */
  readonly id: string | null;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
};

export type AiLine = Common & {
  readonly from: 'ai';
  readonly text: string;
  /** `interrupted`: the stream ended without saying that the answer was complete. */
  readonly stage: 'streaming' | 'whole' | 'interrupted';
  readonly signals: BotSignals;
  /** Who allowed the action that this line carries out: its origin is then `ai-approved`. */
  readonly approvedBy: Approver | null;
  /** What the customer thought of it. */
  readonly feedback: 'helpful' | 'unhelpful' | null;
  /** Said while the customer waits for a person, where the site allows that. */
  readonly isMeanwhile?: true;
};

export type HumanLine = Common & {
  readonly from: 'human';
  readonly text: string;
  readonly agent: Agent;
  readonly file?: Attached;
};

export type SystemLine = Common & { readonly from: 'system'; readonly event: SystemEvent };

/** What happened between the lines. Kept in the transcript, because a verdict is a function of it. */
export type SystemEvent =
  | { readonly kind: 'offer-made'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'offer-declined' }
  | { readonly kind: 'offer-ignored' }
  | { readonly kind: 'approval-requested'; readonly action: ProposedAction }
  | ({ readonly kind: 'approval-decided' } & Decision)
  | { readonly kind: 'bot-failed'; readonly cause: BotFailure }
  /** `isAnswering`: the AI goes on until a person is here. */
  | {
      readonly kind: 'handoff-requested';
      readonly reasons: readonly Reason[];
      readonly isAnswering?: true;
    }
  | { readonly kind: 'agent-joined'; readonly agent: Agent }
  | { readonly kind: 'agent-left'; readonly agent: Agent }
  /** `to` null: to a team, where somebody is still to take it. */
  | {
      readonly kind: 'agent-transferred';
      readonly agent: Agent;
      readonly to: Agent | null;
      readonly team: string | null;
    }
  | { readonly kind: 'waiting-stopped' }
  /** To where nobody can answer at once. */
  | { readonly kind: 'passed-on' }
  | { readonly kind: 'returned'; readonly note: string | null }
  /** `start` is RFC 3339, or null for "as soon as somebody is free". */
  | { readonly kind: 'callback-booked'; readonly start: string | null }
  | { readonly kind: 'callback-cancelled' }
  /** `at`: when it was so. `start`: the time of the call, also of the next try; null where there is none. */
  | {
      readonly kind: 'callback-told';
      readonly about: CallNews;
      readonly at: string;
      readonly start: string | null;
    }
  | { readonly kind: 'notice'; readonly text: string }
  | NoteEvent
  | { readonly kind: 'reopened' }
  /** By mail, to this address, masked. */
  | { readonly kind: 'copy-asked'; readonly address: string }
  | { readonly kind: 'ended'; readonly by: 'customer' | 'agent' | 'system' };

/** What the chat says of the AI by itself. Nothing happened: whoever looks what came last looks past it. */
export type NoteEvent =
  /** What it is, to whoever asked. */
  | { readonly kind: 'note-ai' }
  /** BCP 47: what an answer is in, other than the customer's own. */
  | { readonly kind: 'note-language'; readonly language: string };

/** The call is near; nobody has called in time; somebody has called. */
export type CallNews = 'reminder' | 'missed' | 'tried';

/** Why an AI did not answer, from a closed list: nothing ever branches on a message text. */
export type BotFailure = 'network' | 'timeout' | 'refused' | 'rate-limited' | 'unusable' | 'none';

/** What a bot may say about its own answer; null where its protocol has no word for it. */
export type BotSignals = {
  /** 0…1 */
  readonly confidence: number | null;
  /** 0…1, how probable its words were to the model, where the protocol tells (`logprobs`). */
  readonly likelihood: number | null;
  /** Which model it was, where the endpoint says so. */
  readonly model?: string;
  readonly intent: string | null;
  /** Whether the answer rests on sources; null when the bot does not say. */
  readonly grounded: boolean | null;
  readonly sources: readonly Source[];
  /** The bot itself asks for a person, with its reason. */
  readonly handoff: string | null;
  /** What it wants to do, in this order; the customer's page does nothing of it. */
  readonly actions: readonly ProposedAction[];
};

export type Source = {
  readonly title: string;
  readonly url: string | null;
  /** What the source says, word for word: a number in the answer that no source has is held against it. */
  readonly quote?: string;
};

export type Agent = {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly avatarUrl: string | null;
};

export const silent: BotSignals = {
  confidence: null,
  likelihood: null,
  intent: null,
  grounded: null,
  sources: [],
  handoff: null,
  actions: [],
};

/** What happened here, where nobody spoke. */
export function eventOf(line: Line): SystemEvent | null {
  return line.from === 'system' ? line.event : null;
}

/** What happened last between the lines, or null. */
export function lastEvent(lines: readonly Line[]): SystemEvent | null {
  const last = lines.findLast((line) => line.from === 'system' && !isNote(line));
  return last ? eventOf(last) : null;
}

export function isNote(line: Line): boolean {
  return line.from === 'system' && line.event.kind.startsWith('note-');
}
