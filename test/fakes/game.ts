/** A conversation that chance plays, and what a customer could press in it. */
import { createActor, SimulatedClock } from 'xstate';
import { conversation } from '../../widget/conversation/machine.ts';
import { blank, type Memory } from '../../widget/conversation/memory.ts';
import { placeOf, type View, viewOf } from '../../widget/conversation/view.ts';
import { readRecord } from '../../widget/store/recordSchema.ts';
import { recordVersion } from '../../widget/store/version.ts';
import { hand, type Move } from './moves.ts';
import { playedPorts } from './ports.ts';

export function fresh(): Memory {
  const memory = blank('c', 'a', '2026-11-22T10:00:00.000Z');
  const deadlines = { ...memory.scope.deadlines, idleSeconds: 150 };
  return { ...memory, scope: { ...memory.scope, approvals: [{ action: 'refund' }], deadlines } };
}

/** One tab, from what an earlier one has left. */
export function open(memory: Memory) {
  const ports = playedPorts();
  const clock = new SimulatedClock();
  const actor = createActor(conversation(ports), { input: memory, clock });
  actor.start();
  const play = hand(
    ports,
    (happening) => actor.send(happening),
    (ms) => clock.increment(ms),
  );
  const now = () => actor.getSnapshot();
  return {
    ports,
    play: (move: Move) => play[move](),
    say: (text: string) => actor.send({ type: 'customer.said', text }),
    isAlive: () => now().status === 'active',
    place: () => placeOf(now().value, now().context),
    memory: (): Memory => ({ ...now().context, place: placeOf(now().value, now().context) }),
    view: () => viewOf(now().value, now().context),
    stop: () => actor.stop(),
  };
}

export type Game = ReturnType<typeof open>;

/** Reads what is stored as the next visit does. */
export function stored(memory: Memory): Memory {
  const read = readRecord(JSON.parse(JSON.stringify({ version: recordVersion, memory })));
  if (read === null) throw new Error('What was stored cannot be read.');
  return read;
}

/** What has a button on screen. */
export function buttons({ mode, card }: View): readonly Move[] {
  const always: readonly Move[] = mode === 'bot' ? ['press'] : [];
  switch (card.kind) {
    case 'none':
    case 'connecting':
      return always;
    case 'offer':
    case 'approval':
    case 'idle':
      return [...always, card.kind === 'idle' ? 'stay' : 'decline'];
    case 'pending':
      return ['wantCall', 'stopWaiting'];
    case 'waiting':
      return ['wantCall', 'stopWaiting'];
    case 'callback':
      return ['book', 'leaveCall'];
    case 'booked':
      return ['wantCall', 'cancel'];
    case 'rating':
      return [card.isRevocable ? 'reopen' : 'restart', 'finish'];
    case 'done':
      return ['restart'];
  }
}

/** With a person, on the way to one, or asking how one should get in touch. */
export function isSafe({ mode }: View): boolean {
  return ['escalating', 'waiting', 'human', 'callback'].includes(mode);
}
