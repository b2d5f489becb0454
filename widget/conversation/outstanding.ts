/** What is still to be done: handed over, gone on from, answered. */
import type { Decision } from '../model/action.ts';
import { eventOf, type Line } from '../model/line.ts';
import type { Delivery } from './cargo.ts';
import type { Memory } from './memory.ts';

/** The next thing to hand over, or null. Before there is a ticket only what brings one or has its own can go. */
export function nextDelivery({ outbox, ticket }: Memory): Delivery | null {
  const next = outbox.find(
    ({ failure, to, cargo: { kind } }) =>
      failure === null &&
      kind !== 'record' &&
      (ticket ?? to ?? ['handoff', 'approval', 'withdraw'].includes(kind)),
  );
  return next ?? null;
}

/** What the customer asked the desk for and cannot have; a message that failed says so itself. */
export function failedRequest({ outbox }: Memory): Delivery | undefined {
  return outbox.find(
    ({ cargo: { kind }, failure }) => failure !== null && kind !== 'message' && kind !== 'file',
  );
}

/** The desk asks to be left alone for longer than anybody watches it being tried. */
export function isPutOff(memory: Memory): boolean {
  const next = nextDelivery(memory);
  return next !== null && next.notBefore > memory.scope.deadlines.deliverySeconds * 1000;
}

/** The packet of this request; one that is to be taken back is none. */
export function isHandoffUnderWay({ outbox, packet }: Memory): boolean {
  return outbox.some(({ id, cargo }) => cargo.kind === 'handoff' && id === packet?.id);
}

/** A person was asked for, and what tells them is not made yet. */
export function owesHandoff(memory: Memory): boolean {
  return memory.owner === 'desk' && memory.ticket === null && !isHandoffUnderWay(memory);
}

/** What became of the AI's actions, and it has not gone on from yet. */
export function openDecisions(lines: readonly Line[]): readonly Decision[] {
  const since = lines.slice(lines.findLastIndex(isGoneOn) + 1);
  return since.flatMap((line) => {
    const event = eventOf(line);
    return event?.kind === 'approval-decided' && isForBot(event) ? [event] : [];
  });
}

function isGoneOn(line: Line): boolean {
  if (line.from !== 'system') return line.from === 'ai';
  return line.event.kind === 'bot-failed' || line.event.kind === 'handoff-requested';
}

/** The bot is not asked to go on from what is not wanted any more, or goes to a person as a whole. */
function isForBot({ outcome }: Decision): boolean {
  return outcome !== 'withdrawn' && outcome !== 'undecided';
}

/** The customer's last words have had no answer, and no attempt at one, yet; or what was decided has not. */
export function isQuestionOpen({ lines }: Memory): boolean {
  if (openDecisions(lines).length > 0) return true;
  const asked = lines.findLastIndex((line) => line.from === 'customer');
  if (asked === -1) return false;
  return !lines.slice(asked + 1).some(isReply);
}

function isReply(line: Line): boolean {
  switch (line.from) {
    case 'ai':
    case 'human':
      return true;
    case 'customer':
      return false;
    case 'system':
      return !/^(offer|approval|note)-/.test(line.event.kind);
  }
}
