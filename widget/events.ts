/** Tells the handle's listeners, and whoever listens to the element, what has happened. */
import type { Chat } from './chat.ts';
import type { ChatEvent, News } from './model/event.ts';

export type Events = {
  readonly emit: (news: News) => void;
  readonly ears: Pick<Chat, 'on' | 'once' | 'off'>;
};

/** As a method, so that a listener for one type of event counts as a listener. */
type Ear = { hear(event: ChatEvent): void }['hear'];

export function createEvents(element: HTMLElement): Events {
  const listeners = new Map<Ear, EventListener>();
  let ready: Event | null = null;

  function listen(type: string, hear: Ear, once: boolean): () => void {
    const name = `baton:${type}`;
    const listener = (event: Event) => event instanceof CustomEvent && hear(event.detail);
    listeners.set(hear, listener);
    if (type === 'ready' && ready) listener(ready);
    else element.addEventListener(name, listener, { once });
    return () => element.removeEventListener(name, listener);
  }

  return {
    emit(news) {
      const id = String(Math.random());
      const detail = { ...news, id, at: new Date().toISOString() };
      const event = new CustomEvent(`baton:${news.type}`, {
        detail,
        bubbles: true,
        composed: true,
      });
      if (news.type === 'ready') ready = event;
      element.dispatchEvent(event);
    },
    ears: {
      on: (type, hear) => listen(type, hear, false),
      once: (type, hear) => listen(type, hear, true),
      off(type, hear) {
        const listener = listeners.get(hear);
        if (listener) element.removeEventListener(`baton:${type}`, listener);
      },
    },
  };
}
