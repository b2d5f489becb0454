/**
 * Which of a browser's tabs has the conversation: one that holds a lock, and all others queue for it. When that tab goes,
 * however it goes, the browser gives the lock to the next (58 ms after a crash).
 */
export type Election = {
  readonly join: () => void;
  /** Takes the lead from a tab that does not answer. */
  readonly seize: () => void;
  /** Lets another tab have it, or has lost it, and queues again. */
  readonly resign: () => void;
  readonly leave: () => void;
};

export type Outcome = {
  readonly elected: () => void;
  /** Another tab has taken the lead. */
  readonly deposed: () => void;
};

/** `name` null: nobody else stands. */
export function electionOf(name: string | null, { elected, deposed }: Outcome): Election {
  /** The one request that counts: what becomes of earlier ones is nobody's any more. */
  let current: AbortController | null = null;
  let release: (() => void) | null = null;

  /** Pages without https have no locks: there, whoever is used leads, and the disk refuses the others. */
  async function request(how: 'queue' | 'steal'): Promise<void> {
    const { locks } = navigator;
    const own = new AbortController();
    current = own;
    const hold = () => {
      if (current !== own) return undefined;
      elected();
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    };
    if (name === null || locks === undefined) return void hold();
    try {
      await locks.request(name, how === 'steal' ? { steal: true } : { signal: own.signal }, hold);
    } catch (error) {
      if (current !== own) return;
      release = null;
      const isTaken = error instanceof DOMException && error.name === 'AbortError';
      // Otherwise it is a page that may not have locks.
      if (!isTaken) return void hold();
      deposed();
    }
  }

  function leave(): void {
    current?.abort();
    current = null;
    release?.();
    release = null;
  }

  return {
    join: () => void request('queue'),
    seize() {
      leave();
      void request('steal');
    },
    resign() {
      leave();
      // Without locks, whoever resigned would have it back at once.
      if (navigator.locks && name !== null) void request('queue');
    },
    leave,
  };
}
