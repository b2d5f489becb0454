/** `BroadcastChannel` between the pages of a run: in order from each, a moment later, and never to oneself. */
import type { World } from './world.ts';
import { currentPage, type Page } from './world.ts';

type Ear = {
  readonly page: Page | null;
  readonly name: string;
  readonly hear: (data: unknown) => void;
};
export type Ether = { readonly ears: Set<Ear>; readonly lastAt: Map<Ear, number> };

export const createEther = (): Ether => ({ ears: new Set(), lastAt: new Map() });

type Surroundings = { readonly world: World; readonly ether: Ether };

export function channelClass(now: () => Surroundings) {
  return class Channel extends EventTarget {
    readonly name: string;
    onmessage: ((event: MessageEvent) => void) | null = null;
    readonly #ear: Ear;

    constructor(name: string) {
      super();
      this.name = name;
      this.#ear = {
        page: currentPage(),
        name,
        hear: (data) => {
          const event = new MessageEvent('message', { data });
          this.onmessage?.(event);
          this.dispatchEvent(event);
        },
      };
      now().ether.ears.add(this.#ear);
    }

    postMessage(data: unknown): void {
      const { world, ether } = now();
      const copy: unknown = structuredClone(data);
      for (const ear of ether.ears) {
        if (ear === this.#ear || ear.name !== this.name || ear.page?.life === 'dead') continue;
        // What a page hears, it hears in the order in which it was said.
        const at = Math.max(world.now() + world.between(0, 15), ether.lastAt.get(ear) ?? 0);
        ether.lastAt.set(ear, at);
        world.after(at - world.now(), ear.page, () => ether.ears.has(ear) && ear.hear(copy));
      }
    }

    close(): void {
      now().ether.ears.delete(this.#ear);
    }
  };
}
