/** Tells whoever listens to the element what has happened. */
import type { ChatEvent, News } from '../model/event.ts';
import type { Mistake } from '../model/mistake.ts';
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

/** Mistakes are the site owner's to hear of, never the customer's. */
export function reporter(emit: Emit): (mistakes: readonly Mistake[]) => void {
  return (mistakes) => {
    for (const { path, expected } of mistakes) {
      const message = `${path}: expected ${expected}`;
      console.warn(`Baton: ${message}`);
      emit({ type: 'error', message, path });
    }
  };
}
