/**
 * Wakes the streams of this process. A ring carries no news: whoever hears it reads the log, so a lost
 * ring costs time and never an event. With several processes a PostgreSQL `listen` belongs behind it.
 */
import type { Person } from '../../widget/desks/wire.ts';

export type Ring =
  | { readonly kind: 'changed'; readonly conversation: string }
  /** Gone when it has been heard: typing is not worth a line in the log. */
  | {
      readonly kind: 'typing';
      readonly conversation: string;
      readonly from: 'user' | 'agent';
      readonly by: string;
      readonly isTyping: boolean;
    }
  | {
      readonly kind: 'presence';
      readonly conversation: string;
      readonly agent: Person;
      readonly status: 'away' | 'here';
    }
  | { readonly kind: 'roster' }
  | { readonly kind: 'bye' };

export type Bell = {
  readonly ring: (ring: Ring) => void;
  /** `conversation` null hears everything. Returns how to stop listening. */
  readonly listen: (conversation: string | null, hear: (ring: Ring) => void) => () => void;
};

export function createBell(): Bell {
  const listeners = new Map<string | null, Set<(ring: Ring) => void>>();
  const tell = (topic: string | null, ring: Ring) => {
    for (const hear of listeners.get(topic) ?? []) hear(ring);
  };
  return {
    ring: (ring) => {
      tell(null, ring);
      if ('conversation' in ring) tell(ring.conversation, ring);
      if (ring.kind === 'bye') {
        for (const topic of listeners.keys()) if (topic !== null) tell(topic, ring);
      }
    },
    listen: (topic, hear) => {
      const heard = listeners.get(topic) ?? new Set();
      listeners.set(topic, heard.add(hear));
      return () => {
        heard.delete(hear);
        if (heard.size === 0) listeners.delete(topic);
      };
    },
  };
}
