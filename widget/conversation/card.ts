/** The one thing beside the transcript that asks for attention. Plain data, like the rest of the view. */
import type { ProposedAction } from '../model/action.ts';
import { lastEvent } from '../model/line.ts';
import type { HandoffPacket } from '../model/packet.ts';
import type { Reason } from '../model/reason.ts';
import { isWithPerson, reopenUntil } from './ending.ts';
import type { DeliveryFailure, PacketFailure } from './happening.ts';
import { failedRequest, isPutOff } from './outstanding.ts';
import type { Booked, Caller, Memory, Place, QueueFigures, Slot, Wants } from './memory.ts';

export type Card =
  | { readonly kind: 'none' }
  /** `reason`: the strongest of those that it is made for. */
  | { readonly kind: 'offer'; readonly reason: Reason | null }
  /** A person is deciding, at most until then. */
  | { readonly kind: 'approval'; readonly action: ProposedAction; readonly until: string }
  | { readonly kind: 'connecting' }
  | {
      readonly kind: 'pending';
      readonly cause: PacketFailure | null;
      readonly delivery: string | null;
      readonly packet: HandoffPacket | null;
    }
  | {
      readonly kind: 'waiting';
      readonly queue: QueueFigures | null;
      readonly isOverdue: boolean;
    }
  | {
      readonly kind: 'callback';
      readonly wants: Wants;
      readonly name: string;
      readonly contact: string;
      readonly note: string;
      /** Null while the desk is asked. */
      readonly slots: readonly Slot[] | null;
      readonly hasVideo: boolean;
      /** `kept`: the desk takes it later. */
      readonly stage: 'choosing' | 'booking' | 'kept';
      readonly failure: DeliveryFailure | null;
    }
  | {
      readonly kind: 'booked';
      readonly wants: Wants;
      readonly booked: Booked | null;
      readonly caller: Caller | null;
      readonly reference: string | null;
    }
  | {
      readonly kind: 'rating';
      readonly ratings: Memory['ratings'];
      readonly hadHuman: boolean;
      /** Ended by the customer a moment ago, and the person does not know yet. */
      readonly isRevocable: boolean;
    }
  /** `reopenUntil` is RFC 3339, or null where it cannot be gone on with. */
  | { readonly kind: 'done'; readonly reopenUntil: string | null }
  /** Is the customer still there? */
  | { readonly kind: 'idle' };

export function cardOf(place: Place, memory: Memory): Card {
  const failed = failedRequest(memory);
  switch (place) {
    case 'bot.listening':
    case 'human.talking':
      return { kind: 'none' };
    case 'bot.offering':
      return { kind: 'offer', reason: offeredFor(memory) };
    case 'bot.idle':
      return { kind: 'idle' };
    case 'bot.awaitingApproval':
      return approvalCard(memory);
    case 'escalating.preparing':
    case 'escalating.delivering':
      return { kind: 'connecting' };
    case 'escalating.pending':
      return {
        kind: 'pending',
        cause: causeOf(failed?.failure ?? (memory.outbox[0]?.notBefore ? 'busy' : null)),
        delivery: failed?.id ?? memory.outbox[0]?.id ?? null,
        packet: memory.packet,
      };
    case 'human.away':
    case 'waiting.queued':
    case 'waiting.overdue':
      return { kind: 'waiting', queue: memory.queue, isOverdue: place === 'waiting.overdue' };
    case 'callback.choosing':
    case 'callback.booking':
      return {
        kind: 'callback',
        wants: memory.wants,
        name: memory.caller?.name ?? memory.customer?.name ?? '',
        contact: memory.caller?.contact ?? memory.customer?.phone ?? memory.customer?.email ?? '',
        note: memory.caller?.note ?? '',
        slots: memory.slots,
        hasVideo: memory.hasVideo,
        stage: place === 'callback.choosing' ? 'choosing' : isPutOff(memory) ? 'kept' : 'booking',
        failure: failed?.failure ?? null,
      };
    case 'callback.booked':
      return {
        kind: 'booked',
        wants: memory.wants,
        booked: memory.booked,
        caller: memory.caller,
        reference: memory.ticket?.reference ?? null,
      };
    case 'ended.rating':
      return {
        kind: 'rating',
        ratings: memory.ratings,
        hadHuman: memory.lines.some((line) => line.from === 'human'),
        isRevocable: isWithPerson(memory),
      };
    case 'ended.done':
      return { kind: 'done', reopenUntil: reopenUntil(memory) };
  }
}

/** Of a packet: the others are about times and messages. */
function causeOf(failure: DeliveryFailure | null): PacketFailure | null {
  return failure === 'taken' || failure === 'too-large' ? null : failure;
}

function approvalCard({ approval, scope }: Memory): Card {
  if (!approval) return { kind: 'none' };
  const end = Date.parse(approval.askedAt) + scope.deadlines.approvalSeconds * 1000;
  return { kind: 'approval', action: approval.action, until: new Date(end).toISOString() };
}

function offeredFor({ lines }: Memory): Reason | null {
  const event = lastEvent(lines);
  return event?.kind === 'offer-made' ? (event.reasons[0] ?? null) : null;
}
