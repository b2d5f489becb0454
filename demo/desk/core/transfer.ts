/**
 * Passing a conversation on. To a colleague it is offered: until they take it, it stays with whoever has it, so a
 * transfer that nobody answers has never left. To a team it goes at once, to the front of the queue. Pure.
 */
import type { Person } from '../../../widget/desks/wire.ts';
import type { AgentCommand, Decision } from './command.ts';
import type { Conversation } from './conversation.ts';
import type { Fact } from './fact.ts';

export type Team = { readonly id: string; readonly label: string };

/** A colleague is asked to take a conversation. */
export type Offer = { readonly to: Person; readonly from: Person; readonly expires_at: string };

/** How long a colleague is asked. */
const patienceMs = 60_000;

export function transfer(
  conversation: Conversation,
  { agent: from, to, note }: Extract<AgentCommand, { readonly do: 'transfer' }>,
  now: string,
): readonly Fact[] {
  if (to.kind === 'agent') {
    const expires_at = new Date(Date.parse(now) + patienceMs).toISOString();
    return [{ type: 'desk.transfer.asked', data: { from, to: to.agent, note, expires_at } }];
  }
  const { team } = to;
  return [
    { type: 'desk.transfer.asked', data: { from, team, note } },
    { type: 'hep.agent.transferred', data: { from, team, lease: conversation.lease + 1 } },
    {
      type: 'hep.conversation.state',
      data: { state: 'queued', previous: conversation.state, reason: 'transferred' },
    },
  ];
}

/** Null where the conversation is not offered to this agent, or not any more. */
export function taken(conversation: Conversation, agent: Person, now: string): Decision | null {
  const { offer, agent: from, lease } = conversation;
  if (from === null || offer?.to.id !== agent.id || !isOpen(offer, now)) return null;
  const data = { from, to: agent, lease: lease + 1 };
  return { kind: 'facts', facts: [{ type: 'hep.agent.transferred', data }] };
}

export function declined({ offer }: Conversation, agent: Person): Decision {
  return {
    kind: 'facts',
    facts: offer?.to.id === agent.id ? [{ type: 'desk.transfer.declined', data: { agent } }] : [],
  };
}

export function isOpen({ expires_at }: Offer, now: string): boolean {
  return Date.parse(expires_at) > Date.parse(now);
}
