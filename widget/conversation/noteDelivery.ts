/** What becomes of the outbox: packed, handed over, tried again, set aside. */
import { addEvent, delivery, type Stamp, withoutBooking } from './edit.ts';
import type { DeliveryFailure, Happening, Receipt } from './happening.ts';
import type { Delivery, Memory } from './memory.ts';

type Outcome = Extract<
  Happening,
  { type: 'packet.ready' | 'delivery.made' | 'delivery.failed' | 'customer.retried' }
>;

export function noteDelivery(memory: Memory, happening: Outcome, stamp: Stamp): Memory {
  switch (happening.type) {
    case 'packet.ready':
      return bookWish(pack(memory, happening.packet), stamp);
    case 'delivery.made': {
      const outbox = memory.outbox.filter(({ id }) => id !== happening.id);
      return noteReceipt({ ...memory, outbox }, happening.receipt, stamp);
    }
    case 'delivery.failed':
      return change(memory, happening.id, (failed) => ({
        ...failed,
        attempts: failed.attempts + 1,
        failure: isWorthRetrying(happening.cause) ? null : happening.cause,
        notBefore: happening.notBefore,
      }));
    case 'customer.retried':
      return change(memory, happening.id, forgive);
  }
}

/** The packet goes before anything the customer has added while it was being made. */
function pack(memory: Memory, packet: NonNullable<Memory['packet']>): Memory {
  const isUnderWay = memory.outbox.some(({ cargo }) => cargo.kind === 'handoff');
  if (isUnderWay || memory.ticket?.stage === 'open') return memory;
  const handoff = delivery(packet.id, { kind: 'handoff', packet });
  return { ...memory, packet, outbox: [handoff, ...memory.outbox] };
}

function bookWish(memory: Memory, stamp: Stamp): Memory {
  if (memory.wish === null) return memory;
  const booking = delivery(stamp.id, { kind: 'callback', wish: memory.wish });
  const { outbox, ...rest } = withoutBooking(memory);
  return { ...rest, owner: 'desk', outbox: [...outbox.map(forgive), booking] };
}

function noteReceipt(memory: Memory, receipt: Receipt, stamp: Stamp): Memory {
  switch (receipt.kind) {
    case 'ticket':
      return { ...memory, ticket: receipt.ticket, queue: receipt.queue };
    case 'booked':
      return addEvent({ ...memory, booked: receipt.booked }, stamp, {
        kind: 'callback-booked',
        start: receipt.booked.start,
      });
    case 'taken':
      return memory;
  }
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
