/** What becomes of the outbox: packed, handed over, tried again, set aside. */
import {
  addEvent,
  delivery,
  filed,
  handTo,
  leftOver,
  send,
  type Stamp,
  notSaid,
  withoutBooking,
} from './edit.ts';
import type { DeliveryFailure, Happening, Receipt } from './happening.ts';
import type { Delivery, Memory, PendingApproval } from './memory.ts';
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
      const outbox = memory.outbox.filter((entry) => entry.id !== id);
      const isWanted = memory.outbox.some((entry) => entry.id === id && !isStray(entry, memory));
      const sent = { ...memory, outbox };
      return receipt.kind === 'filed'
        ? filed(sent, id, receipt.file)
        : noteReceipt(sent, receipt, isWanted, stamp);
    }
    case 'delivery.failed':
      return change(memory, happening.id, (entry) =>
        failed(entry, isStray(entry, memory), happening, stamp),
      );
    case 'customer.retried':
      return change(memory, happening.id, (entry) => [forgive(entry)]);
  }
}

/** The packet goes before anything the customer has added while it was being made, and has what was said before. */
function pack(memory: Memory, packet: NonNullable<Memory['packet']>): Memory {
  if (isHandoffUnderWay(memory) || memory.ticket?.stage === 'open') return memory;
  const handoff = delivery(packet.id, { kind: 'handoff', packet });
  const told = new Set(packet.transcript.messages.map(({ id }) => id));
  const left = leftOver(memory, notSaid);
  const known = new Set(left.map(({ id }) => id));
  const rest = memory.outbox.filter(({ id }) => !told.has(id) && !known.has(id));
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
  const kept = { ...rest, outbox: [...outbox.map(forgive), booking] };
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
  isUnseen: boolean,
  { cause, notBefore }: Extract<Outcome, { type: 'delivery.failed' }>,
  { at }: Stamp,
): readonly Delivery[] {
  const { cargo, attempts } = entry;
  const isOld = cargo.kind === 'message' && Date.parse(at) - Date.parse(cargo.at) > messageBudgetMs;
  const isHopeless = isOld || !isWorthRetrying(cause);
  // Nobody sees that conversation any more.
  if (isHopeless && isUnseen) return [];
  const failure = isHopeless ? cause : null;
  return [{ ...entry, attempts: attempts + 1, failure, notBefore }];
}

/** It is for a conversation that nobody sees any more. */
function isStray({ id, cargo, to }: Delivery, { packet }: Memory): boolean {
  return (
    Boolean(to) || cargo.kind === 'withdraw' || (cargo.kind === 'handoff' && id !== packet?.id)
  );
}

function forgive(entry: Delivery): Delivery {
  return { ...entry, failure: null, notBefore: 0 };
}

function change(
  memory: Memory,
  id: string,
  alter: (found: Delivery) => readonly Delivery[],
): Memory {
  return {
    ...memory,
    outbox: memory.outbox.flatMap((entry) => (entry.id === id ? alter(entry) : [entry])),
  };
}

function isWorthRetrying(cause: DeliveryFailure): boolean {
  return cause === 'network' || cause === 'busy';
}
