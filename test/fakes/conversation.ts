/** A whole conversation that a test plays through: it holds the ports and the clock. */
import { createActor, SimulatedClock } from 'xstate';
import type { Happening } from '../../widget/conversation/happening.ts';
import { conversation } from '../../widget/conversation/machine.ts';
import { blank, type Memory, type Ticket } from '../../widget/conversation/memory.ts';
import type { Ports } from '../../widget/conversation/ports.ts';
import { placeOf, viewOf } from '../../widget/conversation/view.ts';
import { playedPorts } from './ports.ts';

export const ticket: Ticket = {
  id: 'cnv_1',
  reference: '#1001',
  isLive: true,
  cursor: '0',
  token: 't',
  refreshToken: 'r',
  stage: 'open',
};
export const alex = { id: 'ag_1', name: 'Alex', role: 'support team', avatarUrl: null };
export const fresh = () => blank('conversation-1', 'anonymous-1', '2026-11-22T10:00:00.000Z');

export function begin(memory: Partial<Memory> = {}, more: Partial<Ports> = {}) {
  const ports = { ...playedPorts(), ...more };
  const clock = new SimulatedClock();
  const actor = createActor(conversation(ports), { input: { ...fresh(), ...memory }, clock });
  actor.start();
  const snapshot = () => actor.getSnapshot();

  return {
    ...ports,
    clock,
    tell: (...happenings: Happening[]) => happenings.forEach((happening) => actor.send(happening)),
    say: (text: string) => actor.send({ type: 'customer.said', text }),
    memory: () => snapshot().context,
    place: () => placeOf(snapshot().value, snapshot().context),
    view: () => viewOf(snapshot().value, snapshot().context),
    heads: () =>
      snapshot().context.lines.map((line) =>
        line.from === 'system' ? line.event.kind : line.from,
      ),
    deliverHandoff: () => {
      const id = ports.deliveries.at(-1)?.delivery.id ?? '';
      const receipt = { kind: 'ticket', ticket, queue: null } as const;
      ports.courierSays({ type: 'delivery.made', id, receipt });
    },
    deliverLast: () => {
      const id = ports.deliveries.at(-1)?.delivery.id ?? '';
      ports.courierSays({ type: 'delivery.made', id, receipt: { kind: 'taken' } });
    },
  };
}

export function waiting() {
  const chat = begin();
  chat.say('can I talk to a person?');
  chat.deliverHandoff();
  return chat;
}

export function talking() {
  const chat = waiting();
  chat.deskSays({ type: 'desk.joined', agent: alex, cursor: '1' });
  return chat;
}
