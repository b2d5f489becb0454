import 'fake-indexeddb/auto';
import { createStore, get, set } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blank } from '../../widget/conversation/memory.ts';
import { diskStore } from '../../widget/store/record.ts';
import { recordVersion } from '../../widget/store/version.ts';
import { ai, customer, event } from '../fakes/transcript.ts';

const shelf = createStore('baton', 'chats');
const memory = {
  ...blank('c1', 'a1', '2026-11-22T10:00:00.000Z'),
  lines: [
    customer('hello'),
    ai('hi', { confidence: 0.4, sources: [{ title: 'Hi', url: null }] }),
    event({ kind: 'returned', note: 'as agreed' }),
  ],
  place: 'human.talking' as const,
};

afterEach(() => vi.unstubAllGlobals());

describe('what a browser remembers of a chat', () => {
  it('comes back as it was', async () => {
    await diskStore('round').save(memory);
    expect(await diskStore('round').load()).toEqual(memory);
  });

  it('is nothing on a first visit, and after it was forgotten', async () => {
    const store = diskStore('fresh');
    expect(await store.load()).toBeNull();
    await store.save(memory);
    await store.forget();
    expect(await store.load()).toBeNull();
  });

  it('is kept apart for two chats on one page', async () => {
    await diskStore('one').save(memory);
    expect(await diskStore('two').load()).toBeNull();
  });

  it('is brought up to date when an older version wrote it', async () => {
    const { ratings: _ratings, wish: _wish, wants: _wants, slots: _slots, ...old } = memory;
    await set('chat:old', { version: 1, memory: old }, shelf);
    expect(await diskStore('old').load()).toEqual(memory);
  });

  it.for([
    ['a version that came after this one', { version: recordVersion + 1, memory }],
    ['half a record', { version: recordVersion, memory: { lines: [{ from: 'customer' }] } }],
    ['no record at all', 'nonsense'],
  ] as const)('is set aside and not thrown away when it is %s', async ([name, stored]) => {
    await set(`chat:${name}`, stored, shelf);

    expect(await diskStore(name).load()).toBeNull();
    expect(await get(`chat:${name}:unreadable`, shelf)).toEqual(stored);
  });

  it('keeps the newest of many writes', async () => {
    const store = diskStore('many');
    const writes = ['one', 'two', 'three'].map((text) =>
      store.save({ ...memory, lines: [customer(text)] }),
    );
    await Promise.all(writes);
    expect((await diskStore('many').load())?.lines).toMatchObject([{ text: 'three' }]);
  });

  it('is nothing, and says so, where the browser denies storage', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const store = diskStore('denied');
    expect(await store.load()).toBeNull();
    await store.save(memory);
    expect(store.state()).toBe('forgetful');
  });
});
