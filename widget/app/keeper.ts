/**
 * Writes the memory to disk: at once, because a write that begins when the page goes is often not
 * finished; only an answer that streams in may wait.
 */
import type { Memory } from '../conversation/memory.ts';
import type { RecordStore, Saved } from '../store/record.ts';

/** An answer that streams in changes the memory many times a second; the disk need not hear of each. */
const restMs = 300;

export type Keeper = {
  readonly note: (memory: Memory) => void;
  /** Resolves when what was noted so far is on disk. */
  readonly kept: () => Promise<Saved>;
  /** Forgets what was noted and not written yet. */
  readonly drop: () => void;
  readonly stop: () => void;
};

/** `turn` is asked as a write begins, and told with what became of it: a slow disk answers long after. */
export function keep(
  store: RecordStore,
  turn: () => number,
  hear: (saved: Saved, turn: number) => void,
): Keeper {
  let latest: Memory | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<Saved> = Promise.resolve('kept');

  function write(): Promise<Saved> {
    clearTimeout(timer);
    timer = undefined;
    const memory = latest;
    latest = null;
    if (memory) writing = saved(memory);
    return writing;
  }
  async function saved(memory: Memory): Promise<Saved> {
    const begun = turn();
    const outcome = await store.save(memory);
    hear(outcome, begun);
    return outcome;
  }
  const flush = () => void write();
  // `pagehide` is the last event that fires for a page that may be frozen and thrown away.
  addEventListener('pagehide', flush);

  return {
    note(memory) {
      latest = memory;
      const last = memory.lines.at(-1);
      if (last?.from === 'ai' && last.stage === 'streaming') timer ??= setTimeout(flush, restMs);
      else flush();
    },
    async kept() {
      // The change that led here is noted in the same turn, after this call.
      await Promise.resolve();
      return await write();
    },
    drop() {
      clearTimeout(timer);
      timer = undefined;
      latest = null;
    },
    stop() {
      clearTimeout(timer);
      removeEventListener('pagehide', flush);
    },
  };
}
