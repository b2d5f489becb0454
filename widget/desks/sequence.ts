/** Events in the order of the desk's log, each once, whatever the way has made of them. */
import type { Envelope } from './wire.ts';

export type Sequence = {
  /** Of the last event that was heard. */
  readonly cursor: () => string;
  /**
   * What can be heard now that this one has come. `isGapless`: the desk's numbers go up by one, so what overtakes
   * another waits for it.
   */
  readonly take: (envelope: Envelope, isGapless: boolean) => readonly Envelope[];
  /** Something waits for what has not come. */
  readonly hasGap: () => boolean;
  /** All up to here is known from elsewhere, and what waits comes again. */
  readonly skipTo: (cursor: string) => void;
};

export function sequence(start: string): Sequence {
  let cursor = start;
  const held = new Map<number, Envelope>();

  function take(envelope: Envelope, isGapless: boolean): readonly Envelope[] {
    const at = Number(envelope.sequence);
    if (isGapless && at > Number(cursor) + 1) {
      held.set(at, envelope);
      return [];
    }
    if (isHeard(at, Number(cursor))) return [];
    cursor = envelope.sequence ?? cursor;
    const next = held.get(Number(cursor) + 1);
    if (!next) return [envelope];
    held.delete(Number(cursor) + 1);
    return [envelope, ...take(next, isGapless)];
  }

  return {
    cursor: () => cursor,
    take,
    hasGap: () => held.size > 0,
    skipTo(to) {
      cursor = to;
      held.clear();
    },
  };
}

/** Cursors are opaque; only where both are whole numbers can a repeat be told from news. */
function isHeard(at: number, cursor: number): boolean {
  return Number.isInteger(at) && Number.isInteger(cursor) && at <= cursor;
}
