/**
 * The one record of a chat in this browser. Nothing is read or written before the chat is first
 * opened. Where storage is denied the chat goes on in memory, and says so once.
 */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Memory } from '../conversation/memory.ts';
import { recordVersion } from './version.ts';

export interface RecordStore {
  /** Null where there is nothing, or nothing readable. */
  load(): Promise<Memory | null>;
  /** Resolves when the memory is on disk, or when it is clear that it will not be. */
  save(memory: Memory): Promise<void>;
  forget(): Promise<void>;
  /** `forgetful`: what is said lives only as long as this page. */
  state(): 'keeping' | 'forgetful';
}

/** A browser that never answers must not hold the chat up. */
const patienceMs = 2000;

export function diskStore(id: string): RecordStore {
  const key = `chat:${id}`;
  let shelf: UseStore | null = null;
  let isDenied = false;
  let latest: Memory | null = null;
  let writing: Promise<void> = Promise.resolve();

  /** Opening throws at once in a sandboxed frame, rejects in others, and hangs in a few. */
  async function attempt<Value>(task: (store: UseStore) => Promise<Value>): Promise<Value | null> {
    if (isDenied) return null;
    try {
      shelf ??= createStore('baton', 'chats');
      return await Promise.race([task(shelf), late()]);
    } catch {
      isDenied = true;
      return null;
    }
  }

  /** One write at a time, always of the newest: a slow disk never queues up old states. */
  async function write(before: Promise<void>): Promise<void> {
    await before;
    if (latest === null) return;
    const record = { version: recordVersion, memory: latest };
    latest = null;
    await attempt((store) => set(key, record, store));
  }

  return {
    async load() {
      const stored = await attempt((store) => get<unknown>(key, store));
      if (stored === null || stored === undefined) return null;
      // A first visit has nothing to read, so it does not pay for reading.
      const { readRecord } = await import('./recordSchema.ts');
      const memory = readRecord(stored);
      if (memory === null) await attempt((store) => set(`${key}:unreadable`, stored, store));
      return memory;
    },
    save(memory) {
      latest = memory;
      writing = write(writing);
      return writing;
    },
    async forget() {
      latest = null;
      await writing;
      await attempt((store) => del(key, store));
      await attempt((store) => del(`${key}:unreadable`, store));
      await attempt((store) => del(`${key}:files`, store));
    },
    state: () => (isDenied ? 'forgetful' : 'keeping'),
  };
}

/** For hosts that want nothing stored, and for tests. */
export function forgetfulStore(): RecordStore {
  return {
    load: () => Promise.resolve(null),
    save: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    state: () => 'forgetful',
  };
}

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The browser did not answer in time.')), patienceMs);
  });
}
