/** From what the desk's log holds to what its audit trail says about it. */
import type { Who } from '../../../widget/audit/entry.ts';
import type { Conversation } from '../core/conversation.ts';
import type { Fact } from '../core/fact.ts';
import { draft, plain, type Draft } from './draft.ts';
import { unfold, unfoldLines } from './unfold.ts';

const desk = { kind: 'desk' } as const;

export function draftsOf(fact: Fact, conversation: Conversation): readonly Draft[] {
  const customer = { kind: 'customer', id: conversation.thread } as const;
  switch (fact.type) {
    case 'desk.opened':
      return unfold(fact.data.packet, customer);
    case 'desk.recorded': {
      const { packet, record } = fact.data;
      return [...unfoldLines(packet, customer), draft('record', customer, { ...record }, {})];
    }
    case 'hep.agent.joined':
      return [draft('claim', agent(fact.data.agent), {}, fact.data)];
    case 'hep.agent.left': {
      const who = fact.data.reason === 'released' ? agent(fact.data.agent) : desk;
      return [draft('release', who, { reason: plain(fact.data.reason) }, fact.data)];
    }
    case 'desk.transfer.asked': {
      const { from, to, team } = fact.data;
      const details = { step: 'asked', to: to?.id ?? null, team: plain(team?.id) };
      return [draft('transfer', agent(from), details, fact.data)];
    }
    case 'desk.transfer.declined':
      return [draft('transfer', agent(fact.data.agent), { step: 'declined' }, {})];
    case 'hep.agent.transferred': {
      const { from, to, team } = fact.data;
      return to === undefined
        ? [draft('release', agent(from), { reason: 'transferred', team: plain(team?.id) }, {})]
        : [draft('transfer', agent(to), { step: 'taken', from: from.id }, fact.data)];
    }
    case 'hep.message.created': {
      const { author } = fact.data.message;
      if (author.role !== 'agent') return [];
      return [draft('reply', agent(author), {}, fact.data)];
    }
    case 'hep.conversation.returned': {
      const who = by(fact.data.by, conversation, customer);
      return [draft('hand-back', who, { resolved: fact.data.resolved }, fact.data)];
    }
    case 'hep.conversation.closed': {
      const who = by(fact.data.by, conversation, customer);
      return [draft('closed', who, { reason: plain(fact.data.reason) }, fact.data)];
    }
    case 'hep.callback.scheduled':
    case 'hep.callback.cancelled': {
      const { status, channel, start = null } = fact.data.callback;
      return [draft('callback', customer, { status, channel, start }, fact.data)];
    }
    case 'hep.callback.missed': {
      const { status, channel, start = null } = fact.data.callback;
      return [draft('callback', desk, { status, channel, start }, fact.data)];
    }
    case 'desk.callback.taken':
    case 'desk.callback.dropped': {
      const status = fact.type === 'desk.callback.taken' ? 'taken' : 'dropped';
      return [draft('callback', agent(fact.data.agent), { status }, fact.data)];
    }
    case 'desk.callback.result': {
      const { agent: who, result, next = null } = fact.data;
      return [draft('callback', agent(who), { status: 'tried', result, next }, fact.data)];
    }
    case 'desk.approval.asked': {
      const { id, action } = fact.data.approval;
      const details = { step: 'asked', approval: id, action: plain(action.name) };
      return [draft('approval', { kind: 'ai' }, details, fact.data)];
    }
    case 'desk.approval.withdrawn':
      return [draft('approval', customer, { step: 'withdrawn', approval: fact.data.id }, {})];
    case 'hep.approval.decided': {
      const { id, action, outcome, by: who } = fact.data.approval;
      const details = { step: outcome, approval: id, action: plain(action) };
      return [draft('approval', agent(who), details, fact.data)];
    }
    case 'desk.amended':
      return [draft('amended', customer, {}, fact.data)];
    case 'desk.rated': {
      const { score, scale_max, about } = fact.data;
      return [draft('rated', customer, { score, scale_max, about }, fact.data)];
    }
    case 'desk.reviewed': {
      const { kind, verdict = null, score = null } = fact.data;
      const who = by(fact.data.by ?? 'user', conversation, customer);
      return [draft('reviewed', who, { kind, verdict, score }, fact.data)];
    }
    case 'desk.marked': {
      const { reviewer, about } = fact.data;
      return [
        draft(
          'reviewed',
          agent(reviewer),
          { kind: `mark-${about.kind}`, verdict: about.verdict },
          fact.data,
        ),
      ];
    }
    case 'desk.erased':
      return [draft('erased', fact.data.by === 'customer' ? customer : desk, { ...fact.data }, {})];
    // They follow from the others, or nobody decided them.
    case 'hep.conversation.state':
    case 'hep.queue.updated':
    case 'hep.message.receipt':
    case 'hep.csat.requested':
    case 'hep.callback.reminder':
    case 'hep.callback.tried':
    case 'desk.callback.asked':
    case 'desk.copied':
      return [];
  }
}

function agent({ id = '', name = '' }: { readonly id?: string; readonly name?: string }): Who {
  return { kind: 'agent', id, name };
}

/** The wire says `user`, `agent` or an agent's id; whose conversation it was tells the rest. */
function by(name: string, conversation: Conversation, customer: Who): Who {
  if (name === 'user') return customer;
  if (name === 'system') return desk;
  if (name === 'supervisor') return { kind: 'supervisor' };
  return conversation.agent === null ? desk : agent(conversation.agent);
}
