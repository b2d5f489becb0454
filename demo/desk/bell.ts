/**
 * Wakes the streams of this process. A ring carries no news: whoever hears it reads the log, so a lost
 * ring costs time and never an event. `exchange.ts` carries rings to other processes.
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
  /** Somebody's session has ended: whoever streams to them asks again whether they may. */
  | { readonly kind: 'sessions' }
  | { readonly kind: 'bye' };

export type Hear = (ring: Ring) => void;

export type Bell = {
  readonly ring: (ring: Ring) => void;
  /**
   * `conversation` null hears everything. `upTo` is how far the listener has read, so that others can see whether a ring
   * got lost. Returns how to stop listening.
   */
  readonly listen: (conversation: string | null, hear: Hear, upTo?: () => number) => () => void;
  /** The conversations that are listened to, and how far whoever is furthest behind has read. */
  readonly readers: () => ReadonlyMap<string, number>;
};

export function createBell(): Bell {
  const listeners = new Map<string | null, Map<Hear, () => number>>();
  const tell = (topic: string | null, ring: Ring) => {
    for (const hear of listeners.get(topic)?.keys() ?? []) hear(ring);
  };
  return {
    ring: (ring) => {
      tell(null, ring);
      if ('conversation' in ring) tell(ring.conversation, ring);
      if (ring.kind === 'bye') {
        for (const topic of listeners.keys()) if (topic !== null) tell(topic, ring);
      }
    },
    listen: (topic, hear, upTo = () => Infinity) => {
      const heard = listeners.get(topic) ?? new Map<Hear, () => number>();
      listeners.set(topic, heard.set(hear, upTo));
      return () => {
        heard.delete(hear);
        if (heard.size === 0) listeners.delete(topic);
      };
    },
    readers: () => {
      const readers = new Map<string, number>();
      for (const [topic, heard] of listeners) {
        if (topic === null) continue;
        readers.set(topic, Math.min(...[...heard.values()].map((upTo) => upTo())));
      }
      return readers;
    },
  };
}
