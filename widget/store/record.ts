/**
 * The one record of a chat in this browser. Nothing is read or written before the chat is first
 * opened. Where storage is denied the chat goes on in memory, and says so once.
 */
import { createStore, del, get, set, update, type UseStore } from 'idb-keyval';
import type { Memory } from '../conversation/memory.ts';
import { recordVersion } from './version.ts';

export interface RecordStore {
  /** Null where there is nothing, or nothing readable. */
  load(): Promise<Memory | null>;
  /** Resolves when the memory is on disk, or when it is clear that it will not be. */
  save(memory: Memory): Promise<void>;
  forget(): Promise<void>;
  /** Bytes that are still to be sent; false where they could not be kept. */
  keepFile(id: string, file: Blob): Promise<boolean>;
  file(id: string): Promise<Blob | null>;
  dropFile(id: string): Promise<void>;
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

  const shelfOf = `${key}:files`;
  type Shelved = Readonly<Record<string, Blob>>;
  const changeFiles = (change: (files: Shelved) => Shelved) =>
    attempt(async (store) => {
      await update<Shelved>(shelfOf, (files) => change(files ?? {}), store);
      return true;
    });

  return {
    async keepFile(name, file) {
      return (await changeFiles((files) => ({ ...files, [name]: file }))) === true;
    },
    async file(name) {
      const files = await attempt((store) => get<Shelved>(shelfOf, store));
      return files?.[name] ?? null;
    },
    async dropFile(name) {
      await changeFiles((files) =>
        Object.fromEntries(Object.entries(files).filter(([other]) => other !== name)),
      );
    },
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
      await attempt((store) => del(shelfOf, store));
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
    keepFile: () => Promise.resolve(false),
    file: () => Promise.resolve(null),
    dropFile: () => Promise.resolve(),
    state: () => 'forgetful',
  };
}

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The browser did not answer in time.')), patienceMs);
  });
}
