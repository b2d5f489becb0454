import 'fake-indexeddb/auto';
import { get, keys, set } from 'idb-keyval';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blank, type Memory } from '../../widget/conversation/memory.ts';
import { openDisk } from '../../widget/store/disk.ts';
import { diskStore } from '../../widget/store/record.ts';
import { recordVersion } from '../../widget/store/version.ts';
import { ai, customer, event } from '../fakes/transcript.ts';

const shelf = openDisk()();
const memory: Memory = {
  ...blank('c1', 'a1', '2026-11-22T10:00:00.000Z'),
  lines: [
    customer('hello'),
    ai('hi', { confidence: 0.4, sources: [{ title: 'Hi', url: null }] }),
    event({ kind: 'returned', note: 'as agreed' }),
  ],
  place: 'human.talking',
};
const saying = (text: string): Memory => ({ ...memory, lines: [customer(text)] });
const keysOf = async (start: string) =>
  (await keys<string>(shelf)).filter((key) => key.startsWith(start));
const tab = (id: string) => diskStore(id, openDisk());

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what a browser remembers of a chat', () => {
  it('comes back as it was', async () => {
    await tab('round').save(memory);
    expect(await tab('round').load()).toEqual({ kind: 'memory', memory });
  });

  it('is nothing on a first visit, and after it was forgotten', async () => {
    const store = tab('fresh');
    expect(await store.load()).toEqual({ kind: 'nothing' });
    await store.save(memory);
    await store.forget();
    expect(await store.load()).toEqual({ kind: 'nothing' });
  });

  it('is kept apart for two chats on one page', async () => {
    await tab('one').save(memory);
    expect(await tab('two').load()).toEqual({ kind: 'nothing' });
  });

  it('is brought up to date when an older version wrote it', async () => {
    const { ratings: _ratings, wish: _wish, wants: _wants, slots: _slots, ...old } = memory;
    await set('chat:old', { version: 1, memory: old }, shelf);
    expect(await tab('old').load()).toEqual({ kind: 'memory', memory });
  });

  it('is left alone when a version that came after this one wrote it', async () => {
    const newer = { version: recordVersion + 1, memory: { with: 'things to come' } };
    await set('chat:newer', newer, shelf);

    expect(await tab('newer').lead()).toEqual({ kind: 'newer' });
    expect(await get('chat:newer', shelf)).toEqual(newer);
  });

  it.for([
    ['half a record', { version: recordVersion, memory: { lines: [{ from: 'customer' }] } }],
    ['no record at all', 'nonsense'],
  ] as const)('is set aside and not thrown away when it is %s', async ([name, stored]) => {
    await set(`chat:${name}`, stored, shelf);

    expect(await tab(name).lead()).toEqual({ kind: 'unreadable', unsent: [] });
    expect(await get(`chat:${name}:unreadable`, shelf)).toEqual(stored);
  });

  it('comes back without the one line that is damaged', async () => {
    const lines = [...memory.lines, { from: 'nobody' }];
    await set('chat:line', { version: recordVersion, memory: { ...memory, lines } }, shelf);
    expect(await tab('line').load()).toEqual({ kind: 'memory', memory });
  });

  it('gives back what nobody has received, however damaged the rest is', async () => {
    const outbox = [{ cargo: { kind: 'message', text: 'Is anybody there?' } }, null, 7];
    await set('chat:unsent', { version: recordVersion, memory: { outbox } }, shelf);
    expect(await tab('unsent').lead()).toEqual({
      kind: 'unreadable',
      unsent: ['Is anybody there?'],
    });
  });

  it('is kept in pages that are written once, so that a line more costs a line more', async () => {
    const said = Array.from({ length: 25 }, (_, at) => customer(`${at}`));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const writesOf = async (lines: Memory['lines']) => {
      put.mockClear();
      await store.save({ ...memory, lines });
      return put.mock.calls.map(([, name]) =>
        typeof name === 'string' ? name.replace(/page:.*/, 'page') : '',
      );
    };
    const store = diskStore('paged', openDisk(), 10);
    const pages = () => keysOf('chat:paged:page:');

    expect(await writesOf(said)).toEqual(['chat:paged:leader', 'chat:paged:page', 'chat:paged']);
    const [first] = await pages();
    expect(await writesOf([...said, customer('26')])).not.toContain('chat:paged:page');
    expect(await pages()).toEqual([first]);

    // What another page of the browser reads is whole, and it does not write again what it has read.
    const other = diskStore('paged', openDisk(), 10);
    const found = await other.lead();
    if (found.kind !== 'memory') throw new Error('Nothing was read.');
    expect(found.memory.lines.map((line) => line.from === 'customer' && line.text)).toEqual([
      ...Array.from({ length: 25 }, (_, at) => `${at}`),
      '26',
    ]);
    await other.save({ ...found.memory, lines: [...found.memory.lines, customer('27')] });
    expect(await pages()).toEqual([first]);

    // A line that is judged after all makes its page anew, and the old one goes.
    const judged = found.memory.lines.map((line, at) =>
      at === 3 ? { ...line, at: 'later' } : line,
    );
    await other.save({ ...found.memory, lines: judged });
    const anew = await pages();
    expect(anew).toHaveLength(1);
    expect(anew).not.toEqual([first]);
  });

  it('leaves no page behind when it is forgotten, or begun anew', async () => {
    const store = diskStore('left', openDisk(), 2);
    const lines = Array.from({ length: 9 }, (_, at) => customer(`${at}`));
    await store.save({ ...memory, lines });
    expect(await keysOf('chat:left:page:')).toHaveLength(3);
    await store.save({ ...memory, lines: [] });
    expect(await keysOf('chat:left:page:')).toEqual([]);

    // What became of a write that was broken off is not known: the next one clears up after it.
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await store.save({ ...memory, lines });
    broken.mockRestore();
    await store.save({ ...memory, lines: [...lines, customer('9')] });
    expect(await keysOf('chat:left:page:')).toHaveLength(4);
    await set('chat:lefty', 'of another chat', shelf);
    await store.forget();
    expect(await keysOf('chat:left')).toEqual(['chat:lefty']);
  });

  it('keeps the newest of many writes', async () => {
    const store = tab('many');
    await Promise.all(['one', 'two', 'three'].map((text) => store.save(saying(text))));
    expect(await tab('many').load()).toMatchObject({ memory: { lines: [{ text: 'three' }] } });
  });

  it('is nothing, and says so, where the browser denies storage', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const store = tab('denied');
    expect(await store.load()).toEqual({ kind: 'nothing' });
    expect(await store.save(memory)).toBe('lost');
    expect(store.state()).toBe('denied');
  });
});

describe('of two tabs', () => {
  it('the one that led first is refused once another leads', async () => {
    const [first, second] = [tab('two tabs'), tab('two tabs')];
    await first.lead();
    await first.save(saying('by the first'));
    await second.lead();

    expect(await first.save(saying('too late'))).toBe('superseded');
    expect(await second.save(saying('by the second'))).toBe('kept');
    expect(await first.load()).toMatchObject({ memory: { lines: [{ text: 'by the second' }] } });
  });
});

describe('a database', () => {
  it('whose connection has died is opened anew, and nothing is lost', async () => {
    const databases = watchDatabases();
    const store = tab('dead');
    await store.save(saying('before'));
    for (const database of databases()) database.close();

    expect(await store.save(saying('after'))).toBe('kept');
    expect(await store.load()).toMatchObject({ memory: { lines: [{ text: 'after' }] } });
    expect(store.state()).toBe('keeping');
  });

  it('that could not be opened once is opened with the next attempt', async () => {
    failOpening(1, 'UnknownError');
    expect(await tab('once').save(memory)).toBe('kept');
  });

  it('whose file is broken is made anew, and holds what the page still has', async () => {
    const remove = vi.spyOn(indexedDB, 'deleteDatabase');
    failOpening(2, 'UnknownError');
    const store = tab('broken');

    expect(await store.save(memory)).toBe('kept');
    expect(remove).toHaveBeenCalledWith('baton');
    expect(await store.load()).toEqual({ kind: 'memory', memory });
  });

  it('that has no room for all of it keeps what is still to be sent', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => customer(`line ${at}`));
    const cargo = { kind: 'message', text: 'line 199', at: '2026-11-22T10:00:00.000Z' } as const;
    const outbox = [{ id: 'm199', attempts: 0, failure: null, notBefore: 0, cargo }];
    const fits = (value: unknown) => JSON.stringify(value).length < 12_000;
    const real: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function limited(
      this: IDBObjectStore,
      ...given
    ) {
      if (typeof real === 'function' && fits(given[0])) return Reflect.apply(real, this, given);
      throw new DOMException('full', 'QuotaExceededError');
    });

    const store = tab('full');
    expect(await store.save({ ...memory, lines, outbox })).toBe('kept');
    expect(await store.load()).toMatchObject({
      memory: { outbox, lines: lines.slice(-50).map(({ id }) => ({ id })) },
    });
  });
});

/** The connections that have been opened since. */
function watchDatabases(): () => readonly IDBDatabase[] {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  return () => transaction.mock.results.map(({ value }) => value.db);
}

function failOpening(times: number, name: string): void {
  for (let time = 0; time < times; time += 1) {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store', name);
    });
  }
}
