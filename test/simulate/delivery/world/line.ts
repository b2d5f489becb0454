/** One stream from the desk to a page: what is sent arrives in order, in other pieces, and not always. */
import type { Page, World } from './world.ts';
import type { Weather } from './weather.ts';

export type Line = {
  readonly bytes: ReadableStream<Uint8Array>;
  readonly page: Page | null;
  /** One whole event, or a sign of life. */
  readonly send: (text: string) => void;
  /** From either side; `isClean` as the end of the response, else as a broken connection. */
  readonly hangUp: (isClean?: boolean) => void;
  readonly whenOver: (happen: () => void) => void;
  /** The network under it goes: broken, or silent for ever. */
  readonly trouble: (kind: 'broken' | 'silent') => void;
  /** What was left out of it is noticed with the next event, or when it is opened anew; here, the latter. */
  readonly renewIfHoled: () => void;
};

export function openLine(
  world: World,
  page: Page | null,
  weather: () => Weather,
  onOver: () => void,
): Line {
  const ends: (() => void)[] = [onOver];
  let arrivesAt = 0;
  let isOver = false;
  let isSilent = false;
  let isHoled = false;
  let heldBack: string | null = null;
  let target: ReadableStreamDefaultController<Uint8Array> | null = null;

  const bytes = new ReadableStream<Uint8Array>({
    start(controller) {
      target = controller;
    },
    cancel: () => end(),
  });

  function end(): void {
    if (isOver) return;
    isOver = true;
    ends.forEach((happen) => happen());
  }

  /** Never before what was sent earlier. */
  function later(happen: () => void): void {
    const { delay, kept } = weather();
    const held = kept > 0 ? Math.ceil(world.now() / kept) * kept : world.now();
    arrivesAt = Math.max(arrivesAt, held + world.between(1, delay));
    world.after(arrivesAt - world.now(), page, happen);
  }

  function carry(piece: Uint8Array): void {
    later(() => {
      if (!isOver || piece.length > 0) enqueue(piece);
    });
  }

  function enqueue(piece: Uint8Array): void {
    if (!isOver) target?.enqueue(piece);
  }

  function hangUp(isClean = false): void {
    later(() => {
      if (isOver) return;
      end();
      if (isClean) target?.close();
      else target?.error(new TypeError('network error'));
    });
  }

  function transmit(text: string): void {
    const whole = new TextEncoder().encode(text);
    const { cut } = weather();
    if (world.isLucky(cut)) {
      carry(whole.slice(0, Math.floor(world.between(0, whole.length))));
      hangUp(world.isLucky(0.5));
      isSilent = true;
      return;
    }
    const at = Math.floor(world.between(0, whole.length));
    if (world.isLucky(0.7)) {
      carry(whole.slice(0, at));
      carry(whole.slice(at));
    } else carry(whole);
  }

  return {
    bytes,
    page,
    send(text) {
      if (isOver || isSilent) return;
      const { muted, doubled, swapped, dropped } = weather();
      if (world.isLucky(muted)) isSilent = true;
      if (isSilent) return;
      if (isEvent(text) && world.isLucky(dropped)) {
        isHoled = true;
        return;
      }
      if (isEvent(text) && heldBack === null && world.isLucky(swapped)) {
        heldBack = text;
        return;
      }
      transmit(text);
      if (isEvent(text) && world.isLucky(doubled)) transmit(text);
      if (heldBack !== null) transmit(heldBack);
      heldBack = null;
    },
    hangUp,
    whenOver: (happen) => {
      ends.push(happen);
      if (isOver) happen();
    },
    renewIfHoled: () => isHoled && hangUp(),
    trouble(kind) {
      if (kind === 'silent') isSilent = true;
      else hangUp();
    },
  };
}

/** A sign of life has no place among the others. */
function isEvent(text: string): boolean {
  return text.startsWith('id:');
}
