/** What has happened in this tab and is not known to be on disk yet. It is handed to whoever leads until it is. */
import type { Happening } from '../conversation/happening.ts';
import type { Notes } from './notes.ts';

/** A leader that has not kept within this what it was told is as good as gone. */
const patienceMs = 1000;

export type Pending = {
  readonly add: (key: string, happening: Happening) => void;
  /** What is unheard goes back to where it was typed. */
  readonly settle: (key: string, unheard: readonly string[]) => void;
  readonly clear: () => void;
  readonly all: () => readonly (readonly [key: string, happening: Happening])[];
  /** `isLost`: this tab has just lost the lead. Two that take it from each other at once would never end. */
  readonly handOver: (isLost: boolean) => void;
};

/** `unheard`: what was handed over is still not kept. */
export function pendingIn(
  tab: string,
  notes: () => Notes,
  unheard: () => void,
  rescue: (texts: readonly string[]) => void,
): Pending {
  const pending = new Map<string, Happening>();
  return {
    add(key, happening) {
      // Each new leader is told that the panel is open here, and once is enough.
      for (const [older, { type }] of pending) {
        if (type === 'customer.opened' && type === happening.type) pending.delete(older);
      }
      pending.set(key, happening);
    },
    settle(key, texts) {
      if (pending.delete(key) && texts.length > 0) rescue(texts);
    },
    clear: () => pending.clear(),
    all: () => [...pending],
    handOver(isLost) {
      const keys = [...pending.keys()];
      if (keys.length === 0) return;
      const { post } = notes();
      for (const [key, happening] of pending) post?.({ type: 'happened', key, tab, happening });
      const check = () => void (keys.some((key) => pending.has(key)) && unheard());
      const restMs = isLost ? patienceMs * (1 + 4 * Math.random()) : 0;
      setTimeout(check, post ? patienceMs : restMs);
    },
  };
}
