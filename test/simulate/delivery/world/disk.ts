/**
 * IndexedDB as far as a store of keys and values takes it (https://w3c.github.io/IndexedDB/). What is written becomes
 * true as a whole when its transaction ends, for all pages at once; a page that dies before has written nothing.
 */
import type { Page, World } from './world.ts';
import { currentPage } from './world.ts';

/** By name of the database, then of the store. */
export type Disk = {
  readonly databases: Map<
    string,
    { version: number; readonly stores: Map<string, Map<string, unknown>> }
  >;
  /** Transactions that write, one after the other. */
  row: Transaction[];
  /** In ms: how long a disk may take for one step. */
  slowness: number;
};

export const createDisk = (): Disk => ({ databases: new Map(), row: [], slowness: 4 });

type Surroundings = { readonly world: World; readonly disk: Disk };

class Request extends EventTarget {
  result: unknown = undefined;
  error: unknown = null;
  transaction: Transaction | null = null;
  onsuccess: ((event: Event) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onblocked: ((event: Event) => void) | null = null;
  onupgradeneeded: ((event: Event) => void) | null = null;

  tell(type: 'success' | 'error' | 'upgradeneeded', result: unknown): void {
    this.result = result;
    const event = new Event(type);
    this[`on${type}`]?.(event);
    this.dispatchEvent(event);
  }
}

type Step = { readonly request: Request; readonly work: (stores: Stores) => unknown };
type Stores = {
  readonly read: (key: string) => unknown;
  readonly keys: () => readonly string[];
  readonly write: (key: string, value: unknown) => void;
};
const nothing = Symbol('nothing');

class Transaction extends EventTarget {
  error: unknown = null;
  oncomplete: ((event: Event) => void) | null = null;
  onabort: ((event: Event) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  readonly page: Page | null = currentPage();
  readonly #steps: Step[] = [];
  readonly #written = new Map<string, unknown>();
  readonly #around: Surroundings;
  readonly #store: Map<string, unknown>;
  readonly mode: IDBTransactionMode;
  #isOver = false;

  constructor(around: Surroundings, store: Map<string, unknown>, mode: IDBTransactionMode) {
    super();
    this.#around = around;
    this.#store = store;
    this.mode = mode;
    if (mode === 'readwrite') around.disk.row.push(this);
    this.#soon();
  }

  objectStore() {
    const ask = (work: Step['work']) => {
      if (this.#isOver)
        throw new DOMException('The transaction is over.', 'TransactionInactiveError');
      const request = new Request();
      request.transaction = this;
      this.#steps.push({ request, work });
      return request;
    };
    return {
      transaction: this,
      get: (key: string) => ask(({ read }) => structuredClone(read(key))),
      getAll: () => ask(({ read, keys }) => keys().map((key) => structuredClone(read(key)))),
      getAllKeys: () => ask(({ keys }) => keys()),
      // What is stored here is never changed afterwards, so it need not be copied twice.
      put: (value: unknown, key: string) => ask(({ write }) => write(key, value)),
      delete: (key: string) => ask(({ write }) => write(key, nothing)),
      clear: () => ask(({ keys, write }) => keys().forEach((key) => write(key, nothing))),
    };
  }

  abort(): void {
    this.#end('abort');
  }

  commit(): void {}

  get isGone(): boolean {
    return this.#isOver || this.page?.life === 'dead';
  }

  #soon(): void {
    const { world, disk } = this.#around;
    world.after(world.between(0.1, disk.slowness), this.page, () => this.#go());
  }

  #go(): void {
    const { disk } = this.#around;
    if (this.#isOver) return;
    disk.row = disk.row.filter((one) => !one.isGone);
    if (this.mode === 'readwrite' && disk.row[0] !== this) {
      this.#soon();
      return;
    }
    const step = this.#steps.shift();
    if (step) {
      step.request.tell('success', step.work(this.#stores));
      this.#soon();
      return;
    }
    for (const [key, value] of this.#written) {
      if (value === nothing) this.#store.delete(key);
      else this.#store.set(key, value);
    }
    this.#end('complete');
  }

  #end(type: 'complete' | 'abort'): void {
    const { disk } = this.#around;
    this.#isOver = true;
    disk.row = disk.row.filter((one) => !one.isGone);
    const event = new Event(type);
    this[`on${type}`]?.(event);
    this.dispatchEvent(event);
  }

  readonly #stores: Stores = {
    read: (key) => {
      const own = this.#written.get(key);
      if (own === nothing) return undefined;
      return own === undefined ? this.#store.get(key) : own;
    },
    keys: () =>
      [...new Set([...this.#store.keys(), ...this.#written.keys()])].filter(
        (key) => this.#written.get(key) !== nothing,
      ),
    write: (key, value) => {
      this.#written.set(key, value);
    },
  };
}

export function browserDatabase(now: () => Surroundings) {
  return {
    open(name: string, version?: number) {
      const { world, disk } = now();
      const request = new Request();
      const page = currentPage();
      world.after(world.between(0.1, disk.slowness), page, () => {
        const before = disk.databases.get(name);
        const found = before ?? { version: 0, stores: new Map<string, Map<string, unknown>>() };
        const wanted = version ?? Math.max(1, found.version);
        disk.databases.set(name, found);
        const connection = connectionTo(now(), found.stores);
        request.result = connection;
        if (wanted > found.version) {
          found.version = wanted;
          request.tell('upgradeneeded', connection);
        }
        request.tell('success', connection);
      });
      return request;
    },
  };
}

function connectionTo(around: Surroundings, stores: Map<string, Map<string, unknown>>) {
  return Object.assign(new EventTarget(), {
    onclose: null,
    onversionchange: null,
    objectStoreNames: { contains: (name: string) => stores.has(name) },
    createObjectStore: (name: string) => {
      stores.set(name, stores.get(name) ?? new Map());
    },
    close: () => {},
    transaction: (name: string | readonly string[], mode: IDBTransactionMode = 'readonly') => {
      const store = stores.get(typeof name === 'string' ? name : (name[0] ?? ''));
      if (store === undefined) throw new DOMException('There is no such store.', 'NotFoundError');
      return new Transaction(around, store, mode);
    },
  });
}
