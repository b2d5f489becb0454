/**
 * Writes the memory to disk: at once, because a write that begins when the page goes is often not
 * finished; only an answer that streams in may wait.
 */
import type { Memory } from '../conversation/memory.ts';
import type { RecordStore, Saved } from '../store/record.ts';
import { within } from '../stream/within.ts';

/** An answer that streams in changes the memory many times a second; the disk need not hear of each, nor other tabs while it is late. */
const restMs = 300;
/** Until a disk that was silent is written to again. */
const silentMs = 1000;
/** What takes longer is late. Other tabs have patience for a second (`pending.ts`). */
const promptMs = 500;

export type Keeper = {
  readonly note: (memory: Memory) => void;
  /** Resolves when what was noted so far is on disk. */
  readonly kept: () => Promise<Saved>;
  /** The same, and does not wait for a disk that is late. */
  readonly keptOrLate: () => Promise<Saved | 'late'>;
  /** What a disk that has been late does not have yet, or null. */
  readonly missing: () => Memory | null;
  /** Forgets what was noted and not written yet; who waits for it hears that it is lost. */
  readonly drop: () => void;
  readonly stop: () => void;
};

/** `turn` is asked as a write begins, and told with what became of it: a slow disk answers long after. */
export function keep(
  store: RecordStore,
  turn: () => number,
  hear: (saved: Saved, turn: number) => void,
): Keeper {
  let newest: Memory | null = null;
  /** The part of it that is not being written yet. */
  let latest: Memory | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  let isWriting = false;
  let writing: Promise<Saved> = Promise.resolve('kept');
  /** One write for all that is noted meanwhile: what becomes of it is told once, and not for each. */
  let next: Promise<Saved> | null = null;

  function write(): Promise<Saved> {
    clearTimeout(timer);
    timer = undefined;
    if (latest === null) return writing;
    if (next === null && !isWriting) return begin(latest);
    if (next !== null) return next;
    // What is dropped before its turn comes was not kept.
    const own: Promise<Saved> = writing.then((): Promise<Saved> | Saved =>
      next === own && latest ? begin(latest) : 'lost',
    );
    return (next = own);
  }
  function begin(memory: Memory): Promise<Saved> {
    next = latest = null;
    writing = saved(memory);
    return writing;
  }
  async function saved(memory: Memory): Promise<Saved> {
    isWriting = true;
    const begun = turn();
    const outcome = await store.save(memory);
    isWriting = false;
    const isNewest = newest === memory;
    const isSilent = outcome === 'lost' && store.state() === 'silent';
    if (isSilent || isNewest) isLate = isSilent;
    if (isSilent && isNewest) {
      latest = memory;
      timer = setTimeout(flush, silentMs);
    }
    hear(outcome, begun);
    return outcome;
  }
  async function kept(): Promise<Saved> {
    // The change that led here is noted in the same turn, after this call.
    await Promise.resolve();
    return await write();
  }
  const flush = () => void write();
  // `pagehide` is the last event that fires for a page that may be frozen and thrown away.
  addEventListener('pagehide', flush);

  return {
    note(memory) {
      newest = latest = memory;
      const last = memory.lines.at(-1);
      const isStreaming = last?.from === 'ai' && last.stage === 'streaming';
      if (isStreaming || isLate) timer ??= setTimeout(flush, restMs);
      else flush();
    },
    kept,
    keptOrLate: () =>
      within(promptMs, kept()).catch(() => {
        isLate = true;
        return 'late';
      }),
    missing: () => (isLate ? newest : null),
    drop() {
      clearTimeout(timer);
      timer = undefined;
      newest = latest = next = null;
    },
    stop() {
      clearTimeout(timer);
      removeEventListener('pagehide', flush);
    },
  };
}
