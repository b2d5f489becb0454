/** Web Locks between the pages of a run (https://w3c.github.io/web-locks/): one holder, the others in a row. */
import type { World } from './world.ts';
import { currentPage, type Page } from './world.ts';

type Wish = {
  readonly page: Page | null;
  /** Null: it cannot be had at once. */
  readonly grant: (name: string | null) => void;
  readonly refuse: (error: unknown) => void;
  isOver: boolean;
};
export type LockTable = { readonly held: Map<string, Wish>; readonly waiting: Map<string, Wish[]> };

export const createLocks = (): LockTable => ({ held: new Map(), waiting: new Map() });

type Surroundings = { readonly world: World; readonly locks: LockTable };
type Use<Value> = (lock: { readonly name: string } | null) => Value | Promise<Value>;
type Options = {
  readonly ifAvailable?: boolean;
  readonly signal?: AbortSignal;
  readonly steal?: boolean;
};

export function locksOf(now: () => Surroundings) {
  return {
    request<Value>(name: string, second: Options | Use<Value>, third?: Use<Value>): Promise<Value> {
      const options = typeof second === 'function' ? {} : second;
      const use = typeof second === 'function' ? second : third;
      if (use === undefined) throw new TypeError('a lock is asked for without a use');
      const { world, locks } = now();
      return new Promise<Value>((resolve, reject) => {
        const wish: Wish = {
          page: currentPage(),
          isOver: false,
          refuse: reject,
          grant: (granted) => {
            void hold(granted);
          },
        };
        async function hold(granted: string | null): Promise<void> {
          try {
            resolve((await use?.(granted === null ? null : { name: granted })) as Value);
          } catch (error) {
            reject(error);
          } finally {
            if (granted !== null) release(world, locks, name, wish);
          }
        }
        options.signal?.addEventListener('abort', () => {
          if (locks.held.get(name) === wish) return;
          wish.isOver = true;
          reject(options.signal?.reason);
        });
        if (options.steal) steal(world, locks, name, wish);
        else if (options.ifAvailable && locks.held.has(name))
          world.after(1, wish.page, () => wish.grant(null));
        else {
          locks.waiting.set(name, [...(locks.waiting.get(name) ?? []), wish]);
          passOn(world, locks, name);
        }
      });
    },
    query: () => {
      const { locks } = now();
      const named = (names: Iterable<string>) => [...names].map((name) => ({ name }));
      const waiting = [...locks.waiting].flatMap(([name, row]) => row.map(() => name));
      return Promise.resolve({ held: named(locks.held.keys()), pending: named(waiting) });
    },
  };
}

function release(world: World, locks: LockTable, name: string, wish: Wish): void {
  if (locks.held.get(name) !== wish) return;
  locks.held.delete(name);
  passOn(world, locks, name);
}

function steal(world: World, locks: LockTable, name: string, wish: Wish): void {
  const before = locks.held.get(name);
  locks.held.set(name, wish);
  if (before)
    world.after(1, before.page, () => before.refuse(new DOMException('stolen', 'AbortError')));
  world.after(1, wish.page, () => wish.grant(name));
}

function passOn(world: World, locks: LockTable, name: string): void {
  if (locks.held.has(name)) return;
  const row = locks.waiting.get(name) ?? [];
  const next = row.find((wish) => !wish.isOver && wish.page?.life !== 'dead');
  locks.waiting.set(name, next ? row.slice(row.indexOf(next) + 1) : []);
  if (!next) return;
  locks.held.set(name, next);
  // 58 ms is what a crashed tab took to free its lock in Chromium 147; a closed one is faster.
  world.after(world.between(1, 60), next.page, () => next.grant(name));
}

/** The locks of a page that is gone are free. */
export function freeLocks(world: World, locks: LockTable, page: Page): void {
  for (const [name, wish] of locks.held) if (wish.page === page) release(world, locks, name, wish);
}
