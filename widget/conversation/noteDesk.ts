/** What the desk tells, and how far we have listened. */
import { moneyIn, type ProposedAction, summaryOf } from '../model/action.ts';
import { decided } from './approval.ts';
import { add, addEvent, filed, handTo, type Stamp, strays, unreadMore } from './edit.ts';
import type { DeskHappening } from './happening.ts';
import type { Booked, Memory, Ticket } from './memory.ts';

export function noteDesk(memory: Memory, happening: DeskHappening, stamp: Stamp): Memory {
  if (happening.type === 'desk.offered') {
    return { ...memory, slots: happening.slots, hasVideo: happening.hasVideo ?? false };
  }
  if (happening.type === 'desk.stated') return { ...memory, service: happening.service };
  if (happening.type === 'desk.decided') return noteDecision(memory, happening, stamp);
  if (happening.type === 'desk.renewed') return renew(memory, happening.ticket);
  const { ticket } = memory;
  if (ticket === null) return memory;
  const cursor = happening.cursor ?? ticket.cursor;
  const lease = happening.lease ?? ticket.lease;
  const heard = { ...ticket, cursor, ...(lease === undefined ? {} : { lease }) };
  return noteNews({ ...memory, ticket: heard }, happening, stamp);
}

type Decided = Extract<DeskHappening, { type: 'desk.decided' }>;
type News = Exclude<
  DeskHappening,
  Decided | { type: 'desk.offered' | 'desk.renewed' | 'desk.stated' }
>;

/** Only the tokens: how far we have listened, and whether it is over, is known better here. */
function renew(memory: Memory, { id, token, refreshToken }: Ticket): Memory {
  const { ticket, approval } = memory;
  if (approval?.ticket?.id === id) {
    return {
      ...memory,
      approval: { ...approval, ticket: { ...approval.ticket, token, refreshToken } },
    };
  }
  return ticket?.id === id ? { ...memory, ticket: { ...ticket, token, refreshToken } } : memory;
}

/** About what was asked, or about something that a person thought of: then the desk has named it. */
function noteDecision(memory: Memory, happening: Decided, stamp: Stamp): Memory {
  const { id, input, outcome, by, reason, token } = happening;
  if (memory.lines.some((line) => line.id === id)) return memory;
  const named = { id: memory.approval?.action.id ?? id, name: happening.action };
  const action: ProposedAction = {
    ...named,
    summary: summaryOf(input),
    input,
    amount: moneyIn(input),
  };
  return unreadMore(decided(memory, { ...stamp, id }, { action, outcome, by, reason, token }));
}

function noteNews(memory: Memory, happening: News, stamp: Stamp): Memory {
  switch (happening.type) {
    case 'desk.announced':
    case 'desk.live':
    case 'desk.lost':
    case 'desk.unavailable':
      return memory;
    case 'desk.queued':
      return { ...memory, queue: happening.queue };

    case 'desk.joined': {
      const { agent } = happening;
      if (memory.agent?.id === agent.id) return memory;
      // Whatever the AI was saying while the customer waited ends here.
      const joined = addEvent(handTo(memory, 'desk'), stamp, { kind: 'agent-joined', agent });
      return unreadMore({ ...joined, agent, agentIs: 'here', queue: null, waitingSince: null });
    }
    case 'desk.left':
      return {
        ...addEvent(handTo(memory, 'desk'), stamp, {
          kind: 'agent-left',
          agent: happening.agent,
        }),
        agent: null,
        agentIs: 'here',
      };
    case 'desk.transferred': {
      const { to, team } = happening;
      const agent = happening.from ?? memory.agent;
      const isKnown = agent === null || (to !== null && to.id === memory.agent?.id);
      if (isKnown) return { ...memory, agent: to };
      const passed = addEvent(handTo(memory, 'desk'), stamp, {
        kind: 'agent-transferred',
        agent,
        to,
        team,
      });
      const waitingSince = to === null ? stamp.at : null;
      return unreadMore({ ...passed, agent: to, agentIs: 'here', queue: null, waitingSince });
    }
    case 'desk.typed':
      return { ...memory, agentIs: happening.isTyping ? 'typing' : 'here' };
    case 'desk.paused':
      return { ...memory, agentIs: happening.isAway ? 'away' : 'here' };
    case 'desk.read':
      return { ...memory, read: happening.id };

    case 'desk.said': {
      const { id, at, agent, text, file } = happening;
      if (memory.lines.some((line) => line.id === id)) return memory;
      const said = add(memory, { id, at, from: 'human', agent, text, ...(file ? { file } : {}) });
      return unreadMore({ ...said, agentIs: 'here' });
    }
    case 'desk.acknowledged': {
      const { id, file } = happening;
      const known = { ...memory, outbox: memory.outbox.filter((one) => one.id !== id) };
      return file ? filed(known, id, file) : known;
    }
    case 'desk.noted': {
      const { id, text } = happening;
      if (memory.lines.some((line) => line.id === id)) return memory;
      return addEvent(memory, { ...stamp, id }, { kind: 'notice', text });
    }

    case 'desk.booked':
      return booked(memory, happening.booked, stamp);
    case 'desk.cancelled':
      return unreadMore({
        ...addEvent(memory, stamp, { kind: 'callback-cancelled' }),
        booked: null,
      });
    case 'desk.told': {
      const { about, booked: call, at } = happening;
      const start = call.status === 'scheduled' ? call.start : null;
      const told = addEvent(memory, stamp, { kind: 'callback-told', about, at, start });
      return unreadMore({ ...told, booked: call });
    }

    case 'desk.returned':
      return over(addEvent(memory, stamp, { kind: 'returned', note: happening.note }));
    case 'desk.closed':
      return undelivered(
        over(addEvent(memory, stamp, { kind: 'ended', by: happening.by })),
        memory,
      );
  }
}

/** Moved by others, or from outside: what the customer does here is told by its receipt. */
function booked(memory: Memory, call: Booked, stamp: Stamp): Memory {
  const { start } = call;
  const isOwn = memory.outbox.some(({ cargo }) => cargo.kind === 'callback');
  const isMoved = memory.booked !== null && memory.booked.start !== start && !isOwn;
  const known = { ...memory, booked: call };
  return isMoved ? unreadMore(addEvent(known, stamp, { kind: 'callback-booked', start })) : known;
}

/** Nobody is there to receive what was still on its way, and it must not look as if somebody had. */
function undelivered(ended: Memory, { outbox }: Memory): Memory {
  const said = outbox.filter(
    ({ cargo: { kind }, to }) => !to && (kind === 'message' || kind === 'file'),
  );
  const failed = said.map((entry) => ({ ...entry, failure: entry.failure ?? ('gone' as const) }));
  return { ...ended, outbox: [...ended.outbox, ...failed] };
}

/** The AI answers what was not delivered any more, and it goes with the next packet. */
function over(memory: Memory): Memory {
  return {
    ...handTo(memory, 'bot'),
    agent: null,
    agentIs: 'here',
    queue: null,
    waitingSince: null,
    outbox: strays(memory),
    ticket: memory.ticket && { ...memory.ticket, stage: 'over' },
  };
}
