/** Puts the world where a page finds its browser. Once per thread: what there was before is not wanted back. */
import { browserDatabase } from './disk.ts';
import { locksOf } from './locks.ts';
import { channelClass } from './channel.ts';
import { fetchFrom, type Network } from './network.ts';
import { currentPage, type World } from './world.ts';
import type { Disk } from './disk.ts';
import type { LockTable } from './locks.ts';
import type { Ether } from './channel.ts';

export type Browser = {
  readonly world: World;
  readonly disk: Disk;
  readonly locks: LockTable;
  readonly ether: Ether;
  readonly network: Network;
  /** Pages without https have no locks, and some browsers no channels. */
  readonly has: { readonly locks: boolean; readonly channels: boolean };
};

/** `now` is asked each time: the next run has another browser. */
export function install(now: () => Browser): void {
  const world = () => now().world;
  const timers = new Map<number, () => void>();
  let count = 0;

  const setTimer = (happen: () => void, ms = 0): number => {
    const id = (count += 1);
    // As everywhere: without this, a loop that waits for the rest of a millisecond would wait for ever.
    const cancel = world().after(Math.max(1, ms), currentPage(), () => {
      timers.delete(id);
      happen();
    });
    timers.set(id, cancel);
    return id;
  };
  const clearTimer = (id: number | undefined): void => {
    if (id === undefined) return;
    timers.get(id)?.();
    timers.delete(id);
  };
  const setTicking = (happen: () => void, ms = 0): number => {
    const id = (count += 1);
    const next = () => {
      const cancel = world().after(ms, currentPage(), () => {
        next();
        happen();
      });
      timers.set(id, cancel);
    };
    next();
    return id;
  };

  const RealDate = Date;
  class PageDate extends RealDate {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(PageDate.now());
      else super(...(given as [number]));
    }
    static override now(): number {
      return world().now() + (currentPage()?.clockError ?? 0);
    }
  }

  const put = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  put('setTimeout', setTimer);
  put('clearTimeout', clearTimer);
  put('setInterval', setTicking);
  put('clearInterval', clearTimer);
  put('requestAnimationFrame', (draw: () => void) => setTimer(draw, 16));
  put('Date', PageDate);
  // Goes on whatever is done to the clock of the machine.
  put('performance', { now: () => world().now() });
  type Listening = Parameters<EventTarget['addEventListener']>;
  put('addEventListener', (...listening: Listening) =>
    currentPage()?.window.addEventListener(...listening),
  );
  put('removeEventListener', (...listening: Listening) =>
    currentPage()?.window.removeEventListener(...listening),
  );
  Object.defineProperty(globalThis, 'document', { get: () => currentPage()?.document });
  put('fetch', (input: string, init: RequestInit = {}) =>
    fetchFrom(world(), now().network, input, init),
  );
  put(
    'indexedDB',
    browserDatabase(() => now()),
  );
  const Channel = channelClass(() => now());
  Object.defineProperty(globalThis, 'BroadcastChannel', {
    get: () => (now().has.channels ? Channel : undefined),
  });
  const locks = locksOf(() => now());
  put('navigator', {
    get onLine() {
      return currentPage()?.isOnline ?? true;
    },
    get locks() {
      return now().has.locks ? locks : undefined;
    },
  });
  Math.random = () => world().random.share();
  Object.defineProperty(globalThis.crypto, 'randomUUID', { value: () => world().newId() });
}
