/** The small changes that happenings are made of. */
import { type AiLine, type Line, silent, type SystemEvent } from '../model/line.ts';
import type { Cargo, Delivery, Memory } from './memory.ts';

/** An id and a time for what a happening adds. */
export type Stamp = { readonly id: string; readonly at: string };

/** What a stopped or finished answer leaves behind: its text, or nothing where there was none. */
export function settle(memory: Memory, stage: 'whole' | 'interrupted'): Memory {
  const lines = memory.lines.flatMap((line) => {
    if (line.from !== 'ai' || line.stage !== 'streaming') return [line];
    return isEmpty(line) ? [] : [{ ...line, stage }];
  });
  return { ...memory, lines };
}

function isEmpty({ text, signals }: AiLine): boolean {
  return text === '' && JSON.stringify(signals) === JSON.stringify(silent);
}

export function add(memory: Memory, line: Line): Memory {
  return { ...memory, lines: [...memory.lines, line] };
}

export function addEvent(memory: Memory, stamp: Stamp, event: SystemEvent): Memory {
  return add(memory, { ...stamp, from: 'system', event });
}

/** From here on somebody else speaks, and whoever spoke before is not heard any more. */
export function handTo(memory: Memory, owner: Memory['owner']): Memory {
  return { ...settle(memory, 'interrupted'), owner, lease: memory.lease + 1 };
}

export function send(memory: Memory, id: string, cargo: Cargo): Memory {
  return { ...memory, outbox: [...memory.outbox, delivery(id, cargo)] };
}

export function delivery(id: string, cargo: Cargo): Delivery {
  return { id, attempts: 0, failure: null, notBefore: 0, cargo };
}

/**
 * What a conversation that the customer has left must still hear of. A packet whose answer was lost may have begun one: it
 * goes once more, or an agent would wait there for somebody who has gone.
 */
export function leftOver({ outbox, ticket }: Memory, wanted: RegExp): readonly Delivery[] {
  return outbox.flatMap((entry) => {
    const { cargo, to, failure } = entry;
    if (cargo.kind === 'withdraw' || to) return [entry];
    if (failure !== null) return [];
    if (cargo.kind === 'handoff') return [entry];
    return ticket && wanted.test(cargo.kind) ? [{ ...entry, to: ticket }] : [];
  });
}

/** What is said to a person goes with the next packet as well; what is judged does not. */
export const notSaid = /amendment|rating|feedback|end/;

/** A callback that has not been booked yet is not wanted any more. */
export function withoutBooking(memory: Memory): Memory {
  const outbox = memory.outbox.filter(({ cargo }) => cargo.kind !== 'callback');
  return { ...memory, outbox, wish: null };
}

export function unreadMore(memory: Memory): Memory {
  return memory.isOpen ? memory : { ...memory, unread: memory.unread + 1 };
}

export function replaceLine(memory: Memory, id: string, change: (line: Line) => Line): Memory {
  const at = memory.lines.findLastIndex((line) => line.id === id);
  const line = memory.lines[at];
  return line ? { ...memory, lines: memory.lines.with(at, change(line)) } : memory;
}

/** The desk has the file of this line, under an id of its own. */
export function filed(memory: Memory, line: string, id: string): Memory {
  return replaceLine(memory, line, (found) =>
    found.from === 'customer' && found.file ? { ...found, file: { ...found.file, id } } : found,
  );
}

/** Stands beside the packet that has gone. */
export function amend(
  memory: Memory,
  { id, at }: Stamp,
  what: Omit<Extract<Cargo, { readonly kind: 'amendment' }>, 'kind' | 'at'>,
): Memory {
  return send(memory, id, { kind: 'amendment', at, ...what });
}
