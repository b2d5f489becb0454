/** Lines of the conversation in the pictures, numbered and timed by where they stand. */
import type { Delivery } from '../../../widget/conversation/cargo.ts';
import {
  type Agent,
  type AiLine,
  type BotSignals,
  type Line,
  silent,
  type SystemEvent,
} from '../../../widget/model/line.ts';
import { alex, asked, startedAt } from './people.ts';

/** What was said, before it has an id and a time. */
export type Draft = (stamp: { readonly id: string; readonly at: string }) => Line;

export function transcript(...drafts: readonly Draft[]): readonly Line[] {
  return drafts.map((draft, at) =>
    draft({
      id: `l${at + 1}`,
      at: new Date(Date.parse(startedAt) + at * 25_000).toISOString(),
    }),
  );
}

export function customer(text: string): Draft {
  return (stamp) => ({ ...stamp, from: 'customer', text });
}

export function ai(
  text: string,
  more: Partial<Pick<AiLine, 'stage' | 'feedback' | 'approvedBy' | 'isMeanwhile'>> & {
    readonly signals?: Partial<BotSignals>;
  } = {},
): Draft {
  const { stage = 'whole', feedback = null, approvedBy = null, ...rest } = more;
  const signals = { ...silent, ...more.signals };
  return (stamp) => ({ ...stamp, from: 'ai', text, stage, approvedBy, feedback, ...rest, signals });
}

export function human(text: string, agent: Agent = alex): Draft {
  return (stamp) => ({ ...stamp, from: 'human', text, agent });
}

export function file(name: string, type: string, size: number): Draft {
  const sent = { id: 'att_1', name, type, size };
  return (stamp) => ({ ...stamp, from: 'customer', text: name, file: sent });
}

export function fileOf(agent: Agent, name: string, type: string, size: number): Draft {
  const sent = { id: 'att_2', name, type, size };
  return (stamp) => ({ ...stamp, from: 'human', text: name, agent, file: sent });
}

export function event(happened: SystemEvent): Draft {
  return (stamp) => ({ ...stamp, from: 'system', event: happened });
}

export function unsent(id: string, change: Partial<Delivery> = {}): Delivery {
  return {
    id,
    attempts: 0,
    failure: null,
    notBefore: 0,
    cargo: { kind: 'message', text: '', at: startedAt },
    ...change,
  };
}

export const late: readonly Draft[] = [
  customer('My order #4892 was due last week and I would like my money back.'),
  ai(
    'I am sorry about that. Parcels that are late can be refunded **14 days** after the promised day; yours is 6 days late.',
    { signals: { grounded: true, sources: [{ title: 'Late parcels', url: '/shop/help.html' }] } },
  ),
];

export const handedOver: readonly Draft[] = [
  ...late,
  customer('That does not help me.'),
  ai('I understand. The policy is the same for every order.'),
  customer('Please let me talk to a person.'),
  event({ kind: 'handoff-requested', reasons: [asked] }),
];

export const joined: readonly Draft[] = [
  ...handedOver,
  event({ kind: 'agent-joined', agent: alex }),
];

export const helped: readonly Draft[] = [
  ...joined,
  human('Hi Maya, I am Alex. I have read what you wrote: #4892 is six days late.'),
  human('I can refund it today, as an exception. Shall I?'),
  customer('Yes please!'),
  human('Done. You will have the money within three days.'),
];
