/** The small changes that happenings are made of. */
import { type AiLine, type Line, silent, type SystemEvent } from '../model/line.ts';
import type { Cargo, Delivery } from './cargo.ts';
import type { Memory } from './memory.ts';

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

function hasOwnPlace({ kind }: Cargo): boolean {
  return kind === 'handoff' || kind === 'withdraw' || kind === 'record';
}

const lasting: readonly Cargo['kind'][] = ['end', 'rating', 'feedback'];

/**
 * What the desk must still hear of when the customer is not there any more. It may have a packet whose answer was lost, and then
 * an agent would wait for nobody; and an end, or a judgment, is of the conversation that it was said in.
 */
export function strays({ outbox, ticket }: Memory, kinds = lasting): readonly Delivery[] {
  return outbox.flatMap((entry) => {
    const { cargo, failure, to } = entry;
    if (failure !== null) return [];
    if (to || hasOwnPlace(cargo)) return [entry];
    if (ticket) return kinds.includes(cargo.kind) ? [{ ...entry, to: ticket }] : [];
    // What was thought of an answer waits for whoever is called.
    return cargo.kind === 'feedback' ? [entry] : [];
  });
}

/** As said there, too: of a conversation that is begun anew, nothing comes along. */
export function leftBehind(memory: Memory): readonly Delivery[] {
  return strays(memory, [...lasting, 'message', 'file', 'amendment']).filter(
    ({ to, cargo }) => to ?? hasOwnPlace(cargo),
  );
}

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
