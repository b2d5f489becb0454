/** What becomes of the outbox: packed, handed over, tried again, set aside. */
import {
  addEvent,
  delivery,
  handTo,
  filed,
  send,
  type Stamp,
  strays,
  withoutBooking,
} from './edit.ts';
import type { DeliveryFailure, Happening, Receipt } from './happening.ts';
import type { Delivery } from './cargo.ts';
import type { Memory, PendingApproval } from './memory.ts';
import { isHandoffUnderWay } from './outstanding.ts';

type Outcome = Extract<
  Happening,
  { type: 'packet.ready' | 'delivery.made' | 'delivery.failed' | 'customer.retried' }
>;

export function noteDelivery(memory: Memory, happening: Outcome, stamp: Stamp): Memory {
  switch (happening.type) {
    case 'packet.ready':
      return memory.approval
        ? ask(memory, memory.approval, happening.packet)
        : bookWish(pack(memory, happening.packet), stamp);
    case 'delivery.made': {
      const { id, receipt } = happening;
      const sent = without(memory, id);
      const isWanted = sent.outbox.length < memory.outbox.length && !isStray(memory, id);
      return receipt.kind === 'filed'
        ? filed(sent, id, receipt.file)
        : noteReceipt(sent, receipt, isWanted, stamp);
    }
    case 'delivery.failed':
      return isStray(memory, happening.id) && !isWorthRetrying(happening.cause)
        ? without(memory, happening.id)
        : change(memory, happening.id, (entry) => failed(entry, happening, stamp));
    case 'customer.retried':
      return again(memory, happening.id);
  }
}

/** The packet goes before anything the customer has added while it was being made, and has what was said before. */
function pack(memory: Memory, packet: NonNullable<Memory['packet']>): Memory {
  if (isHandoffUnderWay(memory) || memory.ticket?.stage === 'open') return memory;
  const handoff = delivery(packet.id, { kind: 'handoff', packet });
  const told = new Set(packet.transcript.messages.map(({ id }) => id));
  const left = strays(memory);
  const leftIds = new Set(left.map(({ id }) => id));
  const rest = memory.outbox.filter(({ id }) => !told.has(id) && !leftIds.has(id));
  return { ...memory, packet, outbox: [handoff, ...left, ...rest] };
}

/** Once: a reload finds the question in the outbox, or at the desk. */
function ask(
  memory: Memory,
  { action, askedAt, ticket }: PendingApproval,
  packet: NonNullable<Memory['packet']>,
): Memory {
  const isUnderWay = memory.outbox.some(({ cargo }) => cargo.kind === 'approval');
  if (isUnderWay || ticket) return memory;
  const seconds = memory.scope.deadlines.approvalSeconds;
  const expiresAt = new Date(Date.parse(askedAt) + seconds * 1000).toISOString();
  return send(memory, packet.id, { kind: 'approval', packet, action, expiresAt });
}

function bookWish(memory: Memory, stamp: Stamp): Memory {
  if (memory.wish === null) return memory;
  const booking = delivery(stamp.id, { kind: 'callback', wish: memory.wish });
  const { outbox, ...rest } = withoutBooking(memory);
  const hopeful = outbox.map((entry) => (entry.failure === null ? entry : forgive(entry)));
  const kept = { ...rest, outbox: [...hopeful, booking] };
  return memory.owner === 'desk' ? kept : handTo(kept, 'desk');
}

/** `isWanted`: it had not been taken back while it was on its way. */
function noteReceipt(
  memory: Memory,
  receipt: Exclude<Receipt, { kind: 'filed' }>,
  isWanted: boolean,
  stamp: Stamp,
): Memory {
  switch (receipt.kind) {
    case 'ticket': {
      const { ticket, queue } = receipt;
      if (!isWanted) return send(memory, stamp.id, { kind: 'withdraw', ticket });
      const known = { ...memory, ticket, queue };
      if (ticket.isLive) return known;
      // Whoever asked for a call has said how they are to be answered.
      const wants = memory.wish === null ? 'message' : memory.wants;
      return addEvent({ ...known, wants }, stamp, { kind: 'passed-on' });
    }
    case 'asked': {
      const { ticket } = receipt;
      // Who did not wait for this answer has gone on: nobody at the desk is to decide for nothing.
      return memory.approval && isWanted
        ? { ...memory, approval: { ...memory.approval, ticket } }
        : send(memory, stamp.id, { kind: 'withdraw', ticket });
    }
    case 'booked':
      return addEvent({ ...memory, booked: receipt.booked }, stamp, {
        kind: 'callback-booked',
        start: receipt.booked.start,
      });
    case 'taken':
      return memory;
  }
}

/** A message that has been on its way for this long may mean nothing any more: the customer decides (in ms). */
const messageBudgetMs = 60 * 60 * 1000;

function failed(
  entry: Delivery,
  { cause, notBefore }: Extract<Outcome, { type: 'delivery.failed' }>,
  { at }: Stamp,
): Delivery {
  const { cargo, attempts } = entry;
  const isOld = cargo.kind === 'message' && Date.parse(at) - Date.parse(cargo.at) > messageBudgetMs;
  const failure = isOld || !isWorthRetrying(cause) ? cause : null;
  return { ...entry, attempts: attempts + 1, failure, notBefore };
}

/** Nobody waits for its answer any more: what has failed there for good is over. */
function isStray({ outbox, packet }: Memory, id: string): boolean {
  const entry = outbox.find((one) => one.id === id);
  const kind = entry?.cargo.kind;
  return (
    entry?.to !== undefined ||
    kind === 'withdraw' ||
    kind === 'record' ||
    (kind === 'handoff' && id !== packet?.id)
  );
}

function without(memory: Memory, id: string): Memory {
  return { ...memory, outbox: memory.outbox.filter((entry) => entry.id !== id) };
}

/** What the customer says once more is said now: at the desk it comes behind what was said since. */
function again(memory: Memory, id: string): Memory {
  const line = memory.lines.find((one) => one.id === id);
  const forgiven = change(memory, id, forgive);
  if (!line) return forgiven;
  const entries = forgiven.outbox.filter((one) => one.id === id);
  return {
    ...memory,
    lines: [...memory.lines.filter((one) => one !== line), line],
    outbox: [...without(memory, id).outbox, ...entries],
  };
}

function forgive(entry: Delivery): Delivery {
  return { ...entry, failure: null, notBefore: 0 };
}

function change(memory: Memory, id: string, alter: (found: Delivery) => Delivery): Memory {
  return {
    ...memory,
    outbox: memory.outbox.map((entry) => (entry.id === id ? alter(entry) : entry)),
  };
}

function isWorthRetrying(cause: DeliveryFailure): boolean {
  return cause === 'network' || cause === 'busy';
}
