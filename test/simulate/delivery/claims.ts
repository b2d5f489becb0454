/** What a line that is shown claims: that it is at the desk, or something less. */
import type { Memory } from '../../../widget/conversation/memory.ts';
import type { Line } from '../../../widget/model/line.ts';

export function isOpenStill(stage: string | undefined): boolean {
  return stage === 'sending' || stage === 'waiting' || stage === 'failed';
}

/**
 * A tab that slept through its replacement hears of a hand-back and of what was said elsewhere in the order in which they
 * reach it: until its first write is refused, what was said there stands after the hand-back, and is the AI's.
 */
export function isSaidToAi(before: readonly Line[]): boolean {
  const last = before.findLast(
    (line) =>
      line.from === 'system' &&
      ['returned', 'agent-joined', 'handoff-requested'].includes(line.event.kind),
  );
  return last?.from === 'system' && last.event.kind === 'returned';
}

/** Who has left the people themselves wants no answer from them to what was still on its way. */
export function isTakenBack(after: readonly Line[]): boolean {
  return after.some(
    (line) =>
      line.from === 'system' &&
      (['waiting-stopped', 'callback-cancelled', 'returned'].includes(line.event.kind) ||
        (line.event.kind === 'ended' && line.event.by === 'customer')),
  );
}

/** It goes with the next packet, and the card says that this is on its way. */
export function isOnItsWay({ outbox, place, packet }: Memory, after: readonly Line[]): boolean {
  const isAskedAgain = after.some(
    (line) => line.from === 'system' && line.event.kind === 'handoff-requested',
  );
  return (
    (isAskedAgain && place === 'escalating.preparing') ||
    outbox.some(
      ({ cargo }) =>
        cargo.kind === 'handoff' &&
        cargo.packet.id === packet?.id &&
        cargo.packet.transcript.messages.some(({ id }) => id === after[0]?.id),
    )
  );
}
