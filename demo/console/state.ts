/** What the console shows, and how news changes it. Pure. */
import type { Detail, Inbox } from '../desk/agents/wire.ts';
import type { Loaded, News } from './desk.ts';

export type State = {
  readonly line: 'connecting' | 'live' | 'lost' | 'over';
  /** Null until the first answer. */
  readonly inbox: Inbox | null;
  readonly selected: string | null;
  readonly shown: Shown;
  /** Conversations in which the customer is typing. */
  readonly typing: ReadonlySet<string>;
  readonly drafts: ReadonlyMap<string, string>;
  /** Replies that the desk has not shown back yet. */
  readonly pending: readonly Pending[];
};

export type Shown =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'detail'; readonly detail: Detail };

export type Pending = {
  readonly id: string;
  readonly conversation: string;
  /** The owner that the agent saw when they wrote it. */
  readonly lease: number;
  readonly text: string;
  readonly failure: string | null;
};

export type Change =
  | News
  | { readonly kind: 'selected'; readonly conversation: string | null }
  | { readonly kind: 'loaded'; readonly conversation: string; readonly result: Loaded }
  | { readonly kind: 'drafted'; readonly conversation: string; readonly text: string }
  | { readonly kind: 'sending'; readonly pending: Pending }
  | { readonly kind: 'failed'; readonly id: string; readonly why: string }
  /** Not said and not to be tried again as it is: the words go back to where they were written. */
  | { readonly kind: 'gaveBack'; readonly pending: Pending };

export const blank: State = {
  line: 'connecting',
  inbox: null,
  selected: null,
  shown: { kind: 'none' },
  typing: new Set(),
  drafts: new Map(),
  pending: [],
};

export function change(state: State, happened: Change): State {
  switch (happened.kind) {
    case 'live':
    case 'lost':
    case 'over':
      return { ...state, line: happened.kind };
    case 'inbox':
      return { ...state, line: 'live', inbox: happened.inbox };
    case 'changed':
      // Whoever has said something has stopped typing.
      return { ...state, typing: typing(state.typing, { ...happened, isTyping: false }) };
    case 'typing':
      return { ...state, typing: typing(state.typing, happened) };
    case 'selected':
      return {
        ...state,
        selected: happened.conversation,
        shown: happened.conversation === null ? { kind: 'none' } : { kind: 'loading' },
      };
    case 'loaded':
      return state.selected === happened.conversation ? loaded(state, happened.result) : state;
    case 'drafted':
      return { ...state, drafts: new Map(state.drafts).set(happened.conversation, happened.text) };
    case 'sending': {
      const others = state.pending.filter(({ id }) => id !== happened.pending.id);
      return { ...state, pending: [...others, happened.pending] };
    }
    case 'failed':
      return {
        ...state,
        pending: state.pending.map((one) =>
          one.id === happened.id ? { ...one, failure: happened.why } : one,
        ),
      };
    case 'gaveBack': {
      const { id, conversation, text } = happened.pending;
      const since = state.drafts.get(conversation) ?? '';
      return {
        ...state,
        drafts: new Map(state.drafts).set(conversation, since === '' ? text : `${text}\n${since}`),
        pending: state.pending.filter((one) => one.id !== id),
      };
    }
  }
}

function loaded(state: State, result: Loaded): State {
  if (result.kind === 'failed') {
    // What is on screen is better than an error, as long as there is something on screen.
    return state.shown.kind === 'detail' ? state : { ...state, shown: result };
  }
  const { detail } = result;
  const said = new Set(detail.messages.map((message) => message.client_id));
  return {
    ...state,
    shown: { kind: 'detail', detail },
    pending: state.pending.filter(({ id }) => !said.has(id)),
  };
}

function typing(
  now: ReadonlySet<string>,
  { conversation, isTyping }: { readonly conversation: string; readonly isTyping: boolean },
): ReadonlySet<string> {
  const next = new Set(now);
  if (isTyping) next.add(conversation);
  else next.delete(conversation);
  return next;
}
