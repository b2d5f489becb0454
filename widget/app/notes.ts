/** What the tabs of a chat tell each other. What was said is read from disk: a note that is lost costs time, and no word. */
import type { Happening } from '../conversation/happening.ts';
import type { Memory } from '../conversation/memory.ts';
import type { View } from '../conversation/view.ts';
import { recordVersion } from '../store/version.ts';

export type Note =
  | { readonly type: 'joined' }
  /** From here on, this tab has the conversation. */
  | { readonly type: 'leading' }
  /**
   * There is something new on disk; the rest is what is not remembered. `memory`: what a silent disk has not taken, and is
   * safe as long as one tab lives.
   */
  | ({ readonly type: 'changed'; readonly memory: Memory | null } & Passing)
  /** To whoever leads, until it is `kept`. */
  | {
      readonly type: 'happened';
      readonly key: string;
      readonly tab: string;
      readonly happening: Happening;
    }
  /** `unheard`: what the customer had typed, and the conversation does not take any more. */
  | { readonly type: 'kept'; readonly key: string; readonly unheard: readonly string[] }
  /** The customer looks at this tab: a leader that nobody sees had better let it lead, because browsers slow it down. */
  | { readonly type: 'seen' }
  | { readonly type: 'forgotten' };

export type Passing = Pick<View, 'connection' | 'writing'>;

export type Notes = {
  /** `null`: there is no way to reach other tabs. */
  readonly post: ((note: Note) => void) | null;
  readonly close: () => void;
};

type Ears = {
  readonly hear: (note: Note) => void;
  /** A tab of a version that came after this one is there. */
  readonly outdated: () => void;
};

type Envelope = { readonly version: number; readonly note: Note };

/**
 * Null for whatever else the page sends on a channel of this name. Only pages of this origin can speak here, and what they
 * may do to each other they may do anyway: this is not about harm, but about another chat, and mistakes.
 */
export function noteFrom(data: unknown): Note | 'newer' | null {
  const { version, note } = Object(data);
  if (typeof version !== 'number' || version < recordVersion) return null;
  if (version > recordVersion) return 'newer';
  const isHeard = note?.type !== 'happened' || typeof note.happening?.type === 'string';
  return typeof note?.type === 'string' && isHeard ? note : null;
}

/** `name` null: there are no other tabs to speak of. */
export function notesOf(name: string | null, { hear, outdated }: Ears): Notes {
  if (name === null || typeof BroadcastChannel === 'undefined')
    return { post: null, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => {
    const note = noteFrom(data);
    if (note === 'newer') outdated();
    else if (note) hear(note);
  });
  return {
    post: (note) => channel.postMessage({ version: recordVersion, note } satisfies Envelope),
    close: () => channel.close(),
  };
}
