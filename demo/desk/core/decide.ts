/**
 * `(conversation, command) → facts | refusal`. Pure: the clock and new ids are handed in, and whoever
 * calls holds the conversation still until the facts are in the log.
 */
import type { DeskState, Person } from '../../../widget/desks/wire.ts';
import type { WireMessage } from '../../../widget/model/packet.ts';
import { answer, withdrawn } from './approval.ts';
import { decideCall } from './call.ts';
import type { AgentCommand, CallCommand, Command, Decision, Refusal } from './command.ts';
import type { Conversation } from './conversation.ts';
import { isOver } from './conversation.ts';
import type { CallbackDetails, Fact, Return } from './fact.ts';
import { declined, taken, transfer } from './transfer.ts';

export type Stamp = { readonly at: string; readonly id: (prefix: string) => string };

export function decide(conversation: Conversation, command: Command, stamp: Stamp): Decision {
  switch (command.do) {
    case 'say':
      return isOver(conversation)
        ? refused({ kind: 'over', state: conversation.state })
        : facts(
            message(conversation, stamp, {
              client_id: command.clientId,
              author: { role: 'user' },
              parts: command.parts,
            }),
          );
    case 'end':
      return facts(...end(conversation, command.reason));
    case 'book':
      return isOver(conversation)
        ? refused({ kind: 'over', state: conversation.state })
        : facts(
            ...asked(command.details),
            { type: 'hep.callback.scheduled', data: { callback: command.callback } },
            ...(conversation.state === 'active' ? [] : moved(conversation, 'callback_scheduled')),
          );
    case 'cancelCallback':
      return facts(...cancelCallback(conversation, command.to));
    case 'rate':
      return facts({ type: 'desk.rated', data: command.rating });
    case 'review':
      return facts({ type: 'desk.reviewed', data: command.review });
    case 'mark':
      return facts({ type: 'desk.marked', data: command.marked });
    case 'copied':
      return facts({ type: 'desk.copied', data: {} });
    case 'amend':
      return facts({ type: 'desk.amended', data: { patch: command.patch } });
    case 'acknowledge':
      return facts({
        type: 'hep.message.receipt',
        data: { up_to: command.upTo, status: command.status, by: 'user' },
      });
    case 'claim':
      return claim(conversation, command.agent, stamp.at);
    case 'decline':
      return declined(conversation, command.agent);
    case 'reply':
    case 'transfer':
    case 'release':
    case 'read':
    case 'return':
    case 'close':
      return byHolder(conversation, command, stamp);
    case 'takeCall':
    case 'dropCall':
    case 'noteCall':
    case 'remind':
    case 'miss':
      return call(conversation, command, stamp);
    case 'decide': {
      const answered = answer(conversation, command.decision, stamp.at);
      return answered === 'not-asked' ? byHolder(conversation, command, stamp) : answered;
    }
  }
}

function asked(details: CallbackDetails | null): readonly Fact[] {
  return details === null ? [] : [{ type: 'desk.callback.asked', data: details }];
}

function claim(conversation: Conversation, agent: Person, now: string): Decision {
  if (isOver(conversation)) return refused({ kind: 'over', state: conversation.state });
  if (conversation.state === 'accepted') return refused({ kind: 'asked' });
  if (conversation.agent === null) {
    const data = { agent, lease: conversation.lease + 1 };
    return facts({ type: 'hep.agent.joined', data }, ...moved(conversation, 'active'));
  }
  // Claiming twice is one claim: the button may have been pressed again on a slow line.
  if (conversation.agent.id === agent.id) return facts();
  return taken(conversation, agent, now) ?? refused({ kind: 'taken', by: conversation.agent });
}

function byHolder(
  conversation: Conversation,
  command: Exclude<AgentCommand, { readonly do: 'claim' | 'decline' }>,
  stamp: Stamp,
): Decision {
  if (isOver(conversation)) return refused({ kind: 'over', state: conversation.state });
  if (conversation.agent === null) return refused({ kind: 'unclaimed' });
  if (conversation.agent.id !== command.agent.id) {
    return refused({ kind: 'taken', by: conversation.agent });
  }
  const { agent, lease } = conversation;
  if (command.lease !== undefined && command.lease !== lease) {
    return refused({ kind: 'stale', by: agent });
  }
  switch (command.do) {
    case 'reply': {
      const said = message(conversation, stamp, {
        client_id: command.clientId,
        author: { role: 'agent', id: agent.id, name: agent.name },
        parts: [command.file ?? { type: 'text', text: command.text }],
      });
      return facts({ ...said, data: { ...said.data, lease } });
    }
    case 'read': {
      const { upTo: up_to, clientId } = command;
      const known = clientId === null ? {} : { client_id: clientId };
      const data = { up_to, ...known, status: 'read', by: agent.id } as const;
      return facts({ type: 'hep.message.receipt', data });
    }
    case 'transfer':
      return facts(...transfer(conversation, command, stamp.at));
    case 'release':
      // They were faster than whoever watches.
      if (command.reason === 'silent' && conversation.answeredAt !== null) return facts();
      return facts(
        { type: 'hep.agent.left', data: { agent, reason: command.reason, lease: lease + 1 } },
        ...moved(conversation, 'queued', command.reason),
      );
    case 'return': {
      const note = command.note === null ? {} : { note_for_bot: command.note };
      return facts(...givenBack(conversation, agent, { ...note, resolved: command.resolved }));
    }
    case 'decide':
      // The AI carries it out, so it is the AI's conversation again: never two owners.
      return facts(
        { type: 'hep.approval.decided', data: command.decision },
        ...givenBack(conversation, agent, { resolved: false }),
      );
    case 'close':
      return facts(...closed(conversation, 'resolved'));
  }
}

function givenBack(
  conversation: Conversation,
  agent: Person,
  how: Pick<Return, 'note_for_bot' | 'resolved'>,
): readonly Fact[] {
  const lease = conversation.lease + 1;
  return [
    { type: 'hep.conversation.returned', data: { to: 'bot', ...how, by: agent.id, lease } },
    ...moved(conversation, 'returned'),
  ];
}

function end(
  conversation: Conversation,
  reason: 'user_ended' | 'return_to_bot' | 'abandoned',
): readonly Fact[] {
  if (conversation.state === 'closed') return [];
  const lease = conversation.lease + 1;
  if (reason === 'return_to_bot') {
    if (conversation.state === 'returned') return [];
    return [
      ...withdrawn(conversation),
      {
        type: 'hep.conversation.returned',
        data: { to: 'bot', resolved: false, by: 'user', lease },
      },
      ...moved(conversation, 'returned', reason),
    ];
  }
  return [
    ...withdrawn(conversation),
    { type: 'hep.conversation.closed', data: { by: 'user', reason, lease } },
    ...moved(conversation, 'closed', reason),
  ];
}

/** Whoever has been reached needs nothing more, unless they are being talked to here as well. */
function call(conversation: Conversation, command: CallCommand, stamp: Stamp): Decision {
  if (isOver(conversation)) return refused({ kind: 'over', state: conversation.state });
  const decided = decideCall(conversation, command, stamp.at);
  if ('kind' in decided) return decided;
  const isReached = command.do === 'noteCall' && command.result === 'reached';
  return isReached && conversation.state !== 'active'
    ? facts(...decided, ...closed(conversation, 'callback'))
    : facts(...decided);
}

function closed(conversation: Conversation, reason: string): readonly Fact[] {
  return [
    { type: 'hep.csat.requested', data: { scale_max: 5, about: 'human' } },
    {
      type: 'hep.conversation.closed',
      data: { by: 'agent', reason, lease: conversation.lease + 1 },
    },
    ...moved(conversation, 'closed'),
  ];
}

/** Without a time of its own the conversation waits again, at the place its age gives it. */
function cancelCallback(conversation: Conversation, to?: 'bot'): readonly Fact[] {
  const { callback: promised } = conversation;
  if (promised?.status !== 'scheduled' && promised?.status !== 'missed') return [];
  const callback = { ...promised, status: 'cancelled' as const };
  const isWaiting = conversation.state === 'callback_scheduled';
  const left = to === 'bot' ? end(conversation, 'return_to_bot') : moved(conversation, 'queued');
  return [{ type: 'hep.callback.cancelled', data: { callback } }, ...(isWaiting ? left : [])];
}

function moved(conversation: Conversation, state: DeskState, reason?: string): readonly Fact[] {
  if (conversation.state === state) return [];
  const change = { state, previous: conversation.state };
  return [
    { type: 'hep.conversation.state', data: reason === undefined ? change : { ...change, reason } },
  ];
}

function message(
  conversation: Conversation,
  stamp: Stamp,
  said: Pick<WireMessage, 'client_id' | 'author' | 'parts'>,
): Extract<Fact, { readonly type: 'hep.message.created' }> {
  return {
    type: 'hep.message.created',
    data: {
      message: {
        id: stamp.id('msg'),
        seq: conversation.seq + 1,
        ...said,
        created_at: stamp.at,
      },
    },
  };
}

function facts(...list: readonly Fact[]): Decision {
  return { kind: 'facts', facts: list };
}

function refused(why: Refusal): Decision {
  return { kind: 'refused', why };
}
