/** What several scripts have in common: how they begin and end, what the desk offers, what the AI proposes. */
import type { Agent } from '../../../../widget/model/line.ts';
import type { ProposedAction } from '../../../../widget/model/action.ts';
import { alex } from '../../views/people.ts';
import { type Beat, customer, desk, type DeskLines } from '../script.ts';

export const open: Beat = customer(800, { type: 'customer.opened' });

export function closing(after: number): readonly Beat[] {
  return [customer(after, { type: 'customer.ended' }), ...rating('bot')];
}

export function rating(...about: readonly ('bot' | 'human')[]): readonly Beat[] {
  return [
    ...about.map((one) => customer(1800, { type: 'customer.rated', about: one, score: 5 })),
    customer(900, { type: 'customer.finished' }),
  ];
}

export function joins(after: number, agent: Agent = alex): Beat {
  return desk(after, () => ({ type: 'desk.joined', agent, cursor: '1' }));
}

/** With the sign that they are typing, which comes first. */
export function writes(after: number, text: string, agent: Agent = alex): readonly Beat[] {
  return [
    desk(after, () => ({ type: 'desk.typed', isTyping: true, cursor: '2' })),
    desk(1800, (stamp) => ({ ...stamp, type: 'desk.said', agent, text, cursor: '3' })),
  ];
}

export function moves(after: number, position: number, wait: readonly [number, number]): Beat {
  const [fromSeconds, toSeconds] = wait;
  return desk(after, ({ at }) => ({
    type: 'desk.queued',
    queue: { position, wait: { fromSeconds, toSeconds }, at },
    cursor: String(position),
  }));
}

export const service: DeskLines = {
  service: { kind: 'open', wait: { fromSeconds: 60, toSeconds: 180 } },
  queue: null,
  slots: [],
};

export const refund: ProposedAction = {
  id: 'call_1',
  name: 'refund',
  summary: 'order: 4978, amount: 72, currency: USD',
  input: { order: '4978', amount: 72, currency: 'USD' },
  amount: { value: 72, currency: 'USD' },
};
