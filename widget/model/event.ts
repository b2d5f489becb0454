/** What a host page can listen to. Each event has an id, a time (RFC 3339) and its type. */
import type { Decision, ProposedAction } from './action.ts';
import type { Agent, CallNews } from './line.ts';
import type { Reason } from './reason.ts';

export type ChatEvents = {
  readonly ready: object;
  readonly open: object;
  readonly close: object;
  readonly unread: { readonly count: number };
  readonly 'message:sent': { readonly text: string };
  readonly 'message:received': {
    readonly from: 'ai' | 'ai-approved' | 'human';
    readonly text: string;
  };
  readonly 'state:changed': { readonly from: string; readonly to: string; readonly reason: string };
  readonly 'escalation:offered': { readonly reasons: readonly Reason[] };
  readonly 'escalation:accepted': { readonly reasons: readonly Reason[] };
  readonly 'escalation:declined': object;
  readonly 'handoff:pending': object;
  readonly 'handoff:delivered': { readonly ticket: string };
  readonly 'queue:updated': {
    readonly position: number | null;
    readonly waitSeconds: number | null;
  };
  readonly 'agent:joined': { readonly agent: Agent };
  readonly 'agent:left': { readonly agent: Agent };
  readonly 'agent:typing': { readonly isTyping: boolean };
  readonly 'approval:requested': Pick<ProposedAction, 'id' | 'input'> & { readonly action: string };
  /** `input` as it was allowed; `by` is null where nobody decided. */
  readonly 'approval:decided': Pick<Decision, 'by' | 'reason'> &
    Pick<ProposedAction, 'id' | 'input'> & {
      readonly action: string;
      readonly outcome: Exclude<Decision['outcome'], 'not-needed'>;
    };
  readonly 'callback:requested': object;
  readonly 'callback:confirmed': { readonly start: string | null };
  readonly 'callback:cancelled': object;
  readonly 'callback:told': { readonly about: CallNews; readonly start: string | null };
  readonly 'bot:resumed': { readonly note: string | null };
  readonly 'rating:given': { readonly about: string; readonly score: number };
  readonly 'feedback:given': { readonly line: string; readonly verdict: 'helpful' | 'unhelpful' };
  readonly 'connection:changed': { readonly connection: string };
  /** A mistake in what the site has set, or trouble that the customer was spared. */
  readonly error: { readonly message: string; readonly path: string };
};

export type ChatEventType = keyof ChatEvents;

export type ChatEvent<Type extends ChatEventType = ChatEventType> = ChatEvents[Type] & {
  readonly id: string;
  readonly at: string;
  readonly type: Type;
};

/** One event before it is stamped. */
export type News = {
  [Type in ChatEventType]: { readonly type: Type } & ChatEvents[Type];
}[ChatEventType];
