/** Keeps the console's state in step with the desk. */
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { Actor } from '../desk/agents/wire.ts';
import { newId } from './newId.ts';
import type { Deed, News, Result } from './desk.ts';
import { act, follow, load, sendFile } from './desk.ts';
import { blank, change } from './state.ts';
import type { Pending, State } from './state.ts';

/** The customer's client says when typing stops; should that be lost, it stops by itself. */
const typingFades = 10_000;

export type Console = {
  readonly state: State;
  readonly select: (conversation: string | null) => void;
  readonly draft: (text: string) => void;
  readonly perform: (deed: Deed, body?: Readonly<Record<string, unknown>>) => Promise<Result>;
  /** `lease`: the owner that the agent sees. `onRefused` hears why nothing was said. */
  readonly send: (text: string, lease: number, onRefused: (why: string) => void) => void;
  readonly resend: (pending: Pending) => void;
  /** Resolves with why it was refused, or null. */
  readonly sendFile: (file: File, lease: number) => Promise<string | null>;
  readonly reload: () => void;
};

export function useConsole(agent: Actor): Console {
  const [state, dispatch] = useReducer(change, blank);
  const selected = useRef<string | null>(null);
  const newest = useRef(0);
  const last = useRef(Promise.resolve());

  const refresh = useCallback(async (conversation: string) => {
    newest.current += 1;
    const own = newest.current;
    const result = await load(conversation);
    // An answer that was overtaken by a later one would turn the page back.
    if (own === newest.current) dispatch({ kind: 'loaded', conversation, result });
  }, []);

  useEffect(() => {
    const fading = new Map<string, ReturnType<typeof setTimeout>>();
    const hear = (news: News) => {
      dispatch(news);
      const isShown = news.kind === 'changed' && news.conversation === selected.current;
      // After a lost line anything may have been missed.
      if (selected.current !== null && (isShown || news.kind === 'live')) {
        void refresh(selected.current);
      }
      if (news.kind === 'typing') {
        clearTimeout(fading.get(news.conversation));
        const stop = () => dispatch({ ...news, isTyping: false });
        if (news.isTyping) fading.set(news.conversation, setTimeout(stop, typingFades));
      }
    };
    const stop = follow(hear);
    return () => {
      stop();
      for (const timer of fading.values()) clearTimeout(timer);
    };
  }, [agent, refresh]);

  const select = (conversation: string | null) => {
    if (conversation === selected.current) return;
    selected.current = conversation;
    dispatch({ kind: 'selected', conversation });
    if (conversation !== null) void refresh(conversation);
  };

  /** One after the other: replies must not overtake each other on the way. */
  const deliver = (pending: Pending, onRefused: (why: string) => void = () => {}) => {
    dispatch({ kind: 'sending', pending: { ...pending, failure: null } });
    last.current = last.current.then(() => deliverNow(pending, onRefused));
  };

  const deliverNow = async (pending: Pending, onRefused: (why: string) => void) => {
    const { id, text, lease, conversation } = pending;
    const result = await act(conversation, 'reply', { id, text, lease });
    if (result.kind === 'refused' && result.cause === 'trouble') {
      dispatch({ kind: 'failed', id, why: result.why });
      return;
    }
    if (result.kind === 'refused') {
      dispatch({ kind: 'gaveBack', pending });
      onRefused(result.why);
    }
    void refresh(conversation);
  };

  return {
    state,
    select,
    draft: (text) => {
      if (selected.current === null) return;
      dispatch({ kind: 'drafted', conversation: selected.current, text });
    },
    perform: async (deed, body) => {
      const conversation = selected.current;
      if (conversation === null) return { kind: 'done' };
      const result = await act(conversation, deed, body);
      if (deed !== 'typing' && deed !== 'read') await refresh(conversation);
      return result;
    },
    send: (text, lease, onRefused) => {
      if (selected.current === null) return;
      const conversation = selected.current;
      dispatch({ kind: 'drafted', conversation, text: '' });
      deliver({ id: newId('rp'), conversation, lease, text, failure: null }, onRefused);
    },
    resend: (pending) => deliver(pending),
    sendFile: async (file, lease) => {
      const conversation = selected.current;
      if (conversation === null) return null;
      const result = await sendFile(conversation, lease, newId('rp'), file);
      await refresh(conversation);
      return result.kind === 'refused' ? result.why : null;
    },
    reload: () => {
      if (selected.current !== null) void refresh(selected.current);
    },
  };
}
