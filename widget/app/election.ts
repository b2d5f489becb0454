/**
 * Which of a browser's tabs has the conversation: one that holds a lock, and all others queue for it. When that tab goes,
 * however it goes, the browser gives the lock to the next (58 ms after a crash).
 */
export type Election = {
  readonly join: () => void;
  /** Takes the lead from a tab that does not answer. */
  readonly seize: () => void;
  /** Lets another tab have it, and queues again. */
  readonly resign: () => void;
  readonly leave: () => void;
};

export type Outcome = {
  readonly elected: () => void;
  /** Another tab has taken the lead. */
  readonly deposed: () => void;
};

export function electionOf(name: string, { elected, deposed }: Outcome): Election {
  let waiting: AbortController | null = null;
  let release: (() => void) | null = null;

  /** Pages without https have no locks: there, whoever is used leads, and the disk refuses the others. */
  async function request(how: 'queue' | 'steal'): Promise<void> {
    const { locks } = navigator;
    const stop = new AbortController();
    let isHeld = false;
    const hold = () => {
      isHeld = true;
      waiting = null;
      elected();
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    };
    if (locks === undefined) return void hold();
    waiting = stop;
    try {
      await locks.request(name, how === 'steal' ? { steal: true } : { signal: stop.signal }, hold);
    } catch {
      if (stop.signal.aborted) return;
      release = null;
      // Refused by a page that may not have locks, or taken by another tab.
      if (!isHeld) return void hold();
      deposed();
      await request('queue');
    }
  }

  function leave(): void {
    waiting?.abort();
    waiting = null;
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
      void request('queue');
    },
    leave,
  };
}
