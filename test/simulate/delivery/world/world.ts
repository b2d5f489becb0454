/**
 * One time and one chance for everything in a run. Whatever happens happens in a page (a tab of the browser) or
 * outside of all; what was begun in a page goes on in it, over any number of promises, so a page can die or freeze as
 * a whole and nothing in it has to know.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createRandom, type Random } from '../../../../demo/desk/core/random.ts';
import { createClock } from '../../queue/clock.ts';

export type Page = {
  readonly name: string;
  /** `frozen`: what is due waits until it goes on. `dead`: it never happens. */
  life: 'live' | 'frozen' | 'dead';
  readonly waiting: (() => void)[];
  /** Its window, as far as it can be listened to, and its document. */
  readonly window: EventTarget;
  readonly document: EventTarget & { hidden: boolean };
  /** It has slept: what it was told then, it may not have heard. */
  hasSlept: boolean;
  /** How wrong the clock of the machine is, in ms. */
  clockError: number;
  isOnline: boolean;
};

export type World = {
  readonly seed: number;
  readonly random: Random;
  /** From `from` up to, and without, `to`. */
  readonly between: (from: number, to: number) => number;
  readonly isLucky: (share: number) => boolean;
  /** In ms since 1970, as the desk has it. */
  readonly now: () => number;
  readonly newId: () => string;
  /** In ms from now, in a page or outside of all. Returns how to call it off. */
  readonly after: (ms: number, page: Page | null, happen: () => void) => () => void;
  /** What is due next happens, with all that follows from it at once; false when nothing is left. */
  readonly step: () => Promise<boolean>;
  readonly pages: Page[];
  /** What a page has thrown and nobody has caught. */
  readonly errors: string[];
  /** For whoever reads a run: what happened, in order. */
  readonly note: (text: string) => void;
  readonly history: string[];
};

/** The day of a run begins at ten in the morning, UTC. */
const dawn = Date.UTC(2026, 10, 27, 10);
const here = new AsyncLocalStorage<Page>();

/** Taken before the timers of the world take its place. */
const nextTurn = globalThis.setImmediate;

export const currentPage = (): Page | null => here.getStore() ?? null;

export function inPage(page: Page, happen: () => void): void {
  here.run(page, happen);
}

export function createWorld(seed: number, isTold: boolean): World {
  const clock = createClock();
  const random = createRandom(seed);
  const ids = createRandom(seed ^ 0x5eed);
  const errors: string[] = [];
  const history: string[] = [];
  const pages: Page[] = [];

  function happenIn(page: Page | null, happen: () => void): void {
    if (page?.life === 'dead') return;
    if (page?.life === 'frozen') {
      page.waiting.push(happen);
      return;
    }
    if (page === null) happen();
    else guarded(page, happen);
  }

  function guarded(page: Page, happen: () => void): void {
    try {
      here.run(page, happen);
    } catch (error) {
      errors.push(`${page.name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  return {
    seed,
    random,
    between: (from, to) => from + random.share() * (to - from),
    isLucky: (share) => random.share() < share,
    now: () => dawn + clock.now(),
    newId: () => uuid(ids),
    after(ms, page, happen) {
      let isOff = false;
      // Whole steps, which numbers can hold exactly: what is to follow something else must not come before it.
      const due = Math.round((clock.now() + Math.max(0, ms)) * 64) / 64;
      clock.at(due, () => isOff || happenIn(page, happen));
      return () => {
        isOff = true;
      };
    },
    async step() {
      if (!clock.step()) return false;
      // Everything that follows at once is promises, and they are all kept before the next turn.
      await new Promise((resolve) => {
        nextTurn(resolve);
      });
      return true;
    },
    pages,
    errors,
    history,
    note: (text) => {
      if (!isTold) return;
      history.push(`${(clock.now() / 1000).toFixed(3).padStart(9)}  ${text}`);
    },
  };
}

export function createPage(world: World, name: string): Page {
  const page: Page = {
    name,
    life: 'live',
    waiting: [],
    window: new EventTarget(),
    document: Object.assign(new EventTarget(), { hidden: false }),
    hasSlept: false,
    clockError: 0,
    isOnline: true,
  };
  world.pages.push(page);
  return page;
}

/** What waited while it was frozen is due now, in its order. */
export function thaw(world: World, page: Page): void {
  if (page.life !== 'frozen') return;
  page.life = 'live';
  for (const happen of page.waiting.splice(0)) world.after(0, page, happen);
}

/** Something happens to the window of a page, or to its document. */
export function dispatch(
  page: Page,
  type: string,
  more: { readonly persisted?: boolean } = {},
): void {
  const target = type === 'visibilitychange' ? page.document : page.window;
  inPage(page, () => target.dispatchEvent(Object.assign(new Event(type), more)));
}

export function freeze(page: Page): void {
  page.life = 'frozen';
  page.hasSlept = true;
}

function uuid({ share }: Random): string {
  const hex = (digits: number) =>
    Math.floor(share() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}
