/**
 * The one record of a chat in this browser. Nothing is read or written before the chat is first
 * opened. Of several tabs one has the right to write: it is written down beside the record, so that a tab which
 * has slept through its replacement is refused. Where storage is denied the chat goes on in memory.
 */
import { del, promisifyRequest, set } from 'idb-keyval';
import type { Memory } from '../conversation/memory.ts';
import { newId } from '../newId.ts';
import { SilenceError } from '../stream/within.ts';
import type { Disk } from './disk.ts';
import { bind, knownPages, type Page, pageLines, unbound } from './pages.ts';
import { recordVersion } from './version.ts';

export type Stored =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'memory'; readonly memory: Memory }
  /** `unsent`: what the customer has said in it, and nobody has received. */
  | { readonly kind: 'unreadable'; readonly unsent: readonly string[] }
  /** Written by a version that came after this one: it is not ours to touch. */
  | { readonly kind: 'newer' };

export type Saved = 'kept' | 'lost' | 'superseded';

export interface RecordStore {
  load(): Promise<Stored>;
  /** Takes the right to write from whoever has it, and reads what they have left. */
  lead(): Promise<Stored>;
  /** Resolves when the memory is on disk, or when it is clear that it will not be. */
  save(memory: Memory): Promise<Saved>;
  forget(): Promise<void>;
  /** Unless it is `keeping`, what is said lives only as long as this page; who is `silent` may answer yet. */
  state(): 'keeping' | 'silent' | 'denied';
}

/** What is left of a transcript that the disk has no room for. */
const fewLines = 50;

/** @param size lines in a page */
export function diskStore(id: string, disk: Disk, size = pageLines): RecordStore {
  const key = `chat:${id}`;
  const leaderKey = `${key}:leader`;
  let own = newId();
  let state: ReturnType<RecordStore['state']> = 'keeping';
  let latest: Memory | null = null;
  /** As they are on disk. */
  let pages: readonly Page[] = [];
  /** Names of pages that a write may have left, of which nobody knows what became. */
  let doubtful: readonly string[] = [];
  let writing: Promise<Saved> = Promise.resolve('kept');

  /** Opening throws at once in a sandboxed frame, rejects in others, and hangs in a few. */
  async function attempt<Value>(task: () => Promise<Value>): Promise<Value | null> {
    if (state === 'denied') return null;
    try {
      const value = await task();
      state = 'keeping';
      return value;
    } catch (error) {
      const isPassing = error instanceof SilenceError || error instanceof DOMException;
      const isRefusal = error instanceof DOMException && error.name === 'SecurityError';
      state = isPassing && !isRefusal ? 'silent' : 'denied';
      return null;
    }
  }

  async function read(stored: unknown, keys: readonly string[]): Promise<Stored> {
    pages = [];
    if (stored === null || stored === undefined) return { kind: 'nothing' };
    const { isNewer, readRecord, unsentIn } = await reader();
    if (isNewer(stored)) return { kind: 'newer' };
    const memory = readRecord(stored);
    if (memory) pages = knownPages(keys, memory.lines, size);
    return memory ? { kind: 'memory', memory } : { kind: 'unreadable', unsent: unsentIn(stored) };
  }

  async function write(memory: Memory): Promise<Saved> {
    const durability = memory.outbox.length > 0 ? 'strict' : 'relaxed';
    // As the disk will see it: a lead that is taken while this is written comes after it there.
    const turn = own;
    const known = pages;
    const bound = bind(memory.lines, known, () => `${key}:page:${newId()}`, size);
    const fresh = bound.pages.filter((page) => !known.includes(page));
    const stale = known.filter((page) => !bound.pages.includes(page)).map((page) => page.key);
    const unsure = doubtful.filter((one) => !bound.pages.some((page) => page.key === one));
    doubtful = [...doubtful, ...fresh.map((page) => page.key)];
    const saved = await disk(durability)('readwrite', async (shelf) => {
      const leader = await promisifyRequest<unknown>(shelf.get(leaderKey));
      if (leader !== undefined && leader !== turn) return 'superseded';
      shelf.put(turn, leaderKey);
      for (const page of fresh) shelf.put(page.lines, page.key);
      for (const one of [...stale, ...unsure]) shelf.delete(one);
      shelf.put(
        {
          version: recordVersion,
          memory: { ...memory, lines: bound.rest },
          pages: bound.pages.map((page) => page.key),
        },
        key,
      );
      await promisifyRequest(shelf.transaction);
      return 'kept';
    });
    if (saved === 'kept') {
      ({ pages } = bound);
      doubtful = [];
    }
    return saved;
  }

  async function whole(shelf: IDBObjectStore) {
    const get = (one: string) => promisifyRequest<unknown>(shelf.get(one));
    return await unbound(get, await get(key));
  }

  /** What is still to be sent goes before what was said long ago. */
  async function writeWhatFits(memory: Memory): Promise<Saved> {
    try {
      return await write(memory);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
      await del(`${key}:unreadable`, disk());
      return await write({ ...memory, lines: memory.lines.slice(-fewLines) });
    }
  }

  /** One write at a time, always of the newest: a slow disk never queues up old states. */
  async function writeNewest(before: Promise<Saved>): Promise<Saved> {
    const done = await before;
    const memory = latest;
    if (memory === null) return done;
    latest = null;
    return (await attempt(() => writeWhatFits(memory))) ?? 'lost';
  }

  return {
    async load() {
      const found = await attempt(() => disk()('readonly', whole));
      return await read(found?.stored, found?.keys ?? []);
    },
    async lead() {
      const turn = (own = newId());
      const taken = await attempt(() =>
        disk()('readwrite', async (shelf) => {
          shelf.put(turn, leaderKey);
          return await whole(shelf);
        }),
      );
      // The write may yet be done, and who has read nothing must not write over what there is.
      if (taken === null) own = newId();
      const found = await read(taken?.stored, taken?.keys ?? []);
      if (found.kind === 'unreadable') {
        await attempt(() => set(`${key}:unreadable`, taken?.stored, disk()));
      }
      return found;
    },
    save(memory) {
      latest = memory;
      const isSilent = state === 'silent';
      writing = writeNewest(writing);
      // Nobody waits a second time for a browser that does not answer.
      return isSilent ? Promise.resolve('lost') : writing;
    },
    async forget() {
      latest = null;
      await writing;
      pages = [];
      await attempt(() =>
        disk()('readwrite', async (shelf) => {
          for (const one of await promisifyRequest(shelf.getAllKeys())) {
            if (typeof one === 'string' && `${one}:`.startsWith(`${key}:`)) shelf.delete(one);
          }
          await promisifyRequest(shelf.transaction);
        }),
      );
    },
    state: () => state,
  };
}

/** What a tab of this version was told by another; null where nothing can be made of it. */
export async function memoryIn(told: unknown): Promise<Memory | null> {
  return (await reader()).readRecord({ version: recordVersion, memory: told });
}

/** A first visit has nothing to read, so it does not pay for reading. */
function reader() {
  return import('./recordSchema.ts');
}

/** For hosts that want nothing stored, and for tests. */
export function forgetfulStore(): RecordStore {
  return {
    load: () => Promise.resolve({ kind: 'nothing' }),
    lead: () => Promise.resolve({ kind: 'nothing' }),
    save: () => Promise.resolve('lost'),
    forget: () => Promise.resolve(),
    state: () => 'denied',
  };
}
