/** From what travelled to what the rules read, for replays. What a packet does not say stays unknown. */
import type { Customer } from '../../model/customer.ts';
import { type Line, silent, type SystemEvent } from '../../model/line.ts';
import type { HandoffPacket, WireEvent, WireMessage } from '../../model/packet.ts';

export function linesOf({
  transcript,
}: {
  readonly transcript: Pick<HandoffPacket['transcript'], 'messages'>;
}): readonly Line[] {
  return transcript.messages.map((message): Line => {
    const stamp = { id: message.id, at: message.created_at };
    const text = textOf(message);
    switch (message.author.role) {
      case 'user':
        return { ...stamp, from: 'customer', text };
      case 'bot': {
        const { ai = {} } = message;
        const { feedback = null, interrupted, approved_by: approvedBy = null, ...said } = ai;
        const signals = { ...silent, ...said };
        const stage = interrupted ? 'interrupted' : 'whole';
        return { ...stamp, from: 'ai', text, stage, approvedBy, feedback, signals };
      }
      case 'agent':
        return { ...stamp, from: 'human', text, agent: agentOf(message.author) };
      case 'system':
        return { ...stamp, from: 'system', event: eventOf(message.event, text) };
    }
  });
}

export function customerOf({ user }: Pick<HandoffPacket, 'user'>): Customer {
  return {
    ...(user.lifetime_value === undefined ? {} : { lifetimeValue: user.lifetime_value }),
    ...(user.segment === undefined ? {} : { segment: user.segment }),
    ...(user.tier === undefined ? {} : { tier: user.tier }),
    ...(user.user_hash === undefined ? {} : { userHash: user.user_hash }),
    // The token itself is nobody's to keep; that there was one is what the rules went by.
    ...(user.jwt_given ? { jwt: '' } : {}),
  };
}

export function textOf({ parts }: WireMessage): string {
  return parts.map((part) => part.text ?? '').join('\n');
}

function eventOf(event: WireEvent | undefined, text: string): SystemEvent {
  if (event === undefined) return { kind: 'notice', text };
  if (!('agent' in event)) return event;
  const agent = agentOf(event.agent);
  return event.kind === 'agent-transferred'
    ? { ...event, agent, to: event.to && agentOf(event.to) }
    : { ...event, agent };
}

function agentOf({ id = '', name = 'Agent' }: { readonly id?: string; readonly name?: string }) {
  return { id, name, role: null, avatarUrl: null };
}
