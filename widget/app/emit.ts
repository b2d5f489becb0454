/** Tells whoever listens to the element what has happened. */
import type { ChatEvent, News } from '../model/event.ts';
import { newId } from '../newId.ts';

export type Emit = (news: News) => ChatEvent;

export function emitter(element: HTMLElement): Emit {
  return (news) => {
    const event = { ...news, id: newId(), at: new Date().toISOString() };
    element.dispatchEvent(
      new CustomEvent(`baton:${event.type}`, { detail: event, bubbles: true, composed: true }),
    );
    return event;
  };
}
