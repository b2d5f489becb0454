import { createActor, SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../widget/conversation/happening.ts';
import { conversation } from '../../widget/conversation/machine.ts';
import {
  blank,
  type Memory,
  type Place,
  places,
  type Ticket,
} from '../../widget/conversation/memory.ts';
import { placeOf, viewOf } from '../../widget/conversation/view.ts';
import { silent } from '../../widget/model/line.ts';
import { playedPorts } from '../fakes/ports.ts';

const ticket: Ticket = {
  id: 'cnv_1',
  reference: '#1001',
  isLive: true,
  cursor: '0',
  token: 't',
  refreshToken: 'r',
  stage: 'open',
};
const alex = { id: 'ag_1', name: 'Alex', role: 'support team', avatarUrl: null };
const fresh = () => blank('conversation-1', 'anonymous-1', '2026-11-22T10:00:00.000Z');

function begin(memory: Partial<Memory> = {}) {
  const ports = playedPorts();
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

function waiting() {
  const chat = begin();
  chat.say('can I talk to a person?');
  chat.deliverHandoff();
  return chat;
}

function talking() {
  const chat = waiting();
  chat.deskSays({ type: 'desk.joined', agent: alex, cursor: '1' });
  return chat;
}

describe('a conversation with the AI', () => {
  it('asks the bot what the customer asked, and shows the answer as it comes', () => {
    const chat = begin();
    chat.say('How long does delivery take?');
    expect(chat.view().writing).toBe('ai');

    chat.botSays({ type: 'bot.wrote', text: 'Three ' });
    chat.botSays({ type: 'bot.wrote', text: 'days.' });
    expect(chat.view().lines.at(-1)).toMatchObject({
      from: 'ai',
      text: 'Three days.',
      stage: 'streaming',
    });

    chat.botSays({ type: 'bot.finished' });
    expect(chat.view().lines.at(-1)).toMatchObject({ text: 'Three days.', stage: 'whole' });
    expect(chat.place()).toBe('bot.listening');
  });

  it('answers what was asked while it was answering, and each question once', () => {
    const chat = begin();
    chat.say('one');
    chat.botSays({ type: 'bot.wrote', text: 'first' });
    chat.say('two');
    chat.botSays({ type: 'bot.finished' });
    expect(chat.asked).toHaveLength(2);

    chat.botSays({ type: 'bot.wrote', text: 'second' });
    chat.botSays({ type: 'bot.finished' });
    expect(chat.asked).toHaveLength(2);
    expect(chat.heads()).toEqual(['customer', 'ai', 'customer', 'ai']);
  });

  it('lets the customer stop an answer, and keeps what had come', () => {
    const chat = begin();
    chat.say('tell me everything');
    chat.botSays({ type: 'bot.wrote', text: 'In the beginning' });
    chat.tell({ type: 'customer.stoppedAnswer' });

    expect(chat.isBotStopped()).toBe(true);
    expect(chat.view().lines.at(-1)).toMatchObject({
      text: 'In the beginning',
      stage: 'interrupted',
    });
    expect(chat.asked).toHaveLength(1);
  });
});

describe('an offer of a person', () => {
  function offered() {
    const chat = begin();
    chat.say('what about mending?');
    chat.botSays({ type: 'bot.signalled', signals: { confidence: 0.2 } });
    chat.botSays({ type: 'bot.wrote', text: 'Perhaps.' });
    chat.botSays({ type: 'bot.finished' });
    expect(chat.view().card).toEqual({ kind: 'offer' });
    return chat;
  }

  it('is taken with a yes, for the reasons it was made', () => {
    const chat = offered();
    chat.tell({ type: 'customer.accepted' });

    expect(chat.view().mode).toBe('escalating');
    expect(chat.memory().packet?.handoff.trigger).toBe('confidence');
  });

  it('goes away with a no, and is not put again for the same sign', () => {
    const chat = offered();
    chat.tell({ type: 'customer.declined' });

    expect(chat.place()).toBe('bot.listening');
    expect(chat.heads().filter((head) => head === 'offer-made')).toHaveLength(1);
  });

  it('is forgotten when nobody answers it, or when the customer writes on', () => {
    const patient = offered();
    patient.clock.increment(60_000);
    expect(patient.place()).toBe('bot.listening');

    const busy = offered();
    busy.say('never mind, how about socks?');
    expect(busy.asked).toHaveLength(2);
    expect(busy.heads()).toContain('offer-ignored');
  });
});

describe('a handoff', () => {
  it('silences the AI at once, even in mid-sentence', () => {
    const chat = begin();
    chat.say('hello');
    chat.botSays({ type: 'bot.wrote', text: 'Hel' });
    chat.tell({ type: 'customer.asked', reason: null });
    chat.botSays({ type: 'bot.wrote', text: 'lo there' });

    expect(chat.isBotStopped()).toBe(true);
    expect(chat.view().lines.filter((line) => line.from === 'ai')).toMatchObject([
      { text: 'Hel', stage: 'interrupted' },
    ]);
    expect(chat.view().speaker).toEqual({ kind: 'nobody' });
  });

  it('sends the packet first and what was added meanwhile after it, in order', () => {
    const chat = begin();
    chat.tell({ type: 'customer.asked', reason: null });
    chat.say('it is order 4892');
    chat.say('and it is late');
    expect(chat.deliveries.map(({ delivery }) => delivery.cargo.kind)).toEqual(['handoff']);

    chat.deliverHandoff();
    chat.deliverLast();
    chat.deliverLast();
    expect(chat.deliveries.map(({ delivery }) => delivery.cargo.kind)).toEqual([
      'handoff',
      'message',
      'message',
    ]);
    expect(chat.memory().outbox).toEqual([]);
  });

  it('tries again with the same id, waiting as long as the desk asked', () => {
    const chat = begin();
    chat.tell({ type: 'customer.asked', reason: null });
    const id = chat.deliveries[0]?.delivery.id ?? '';
    chat.courierSays({ type: 'delivery.failed', id, cause: 'busy', notBefore: 5000 });

    chat.clock.increment(4999);
    expect(chat.deliveries).toHaveLength(1);
    chat.clock.increment(1);
    expect(chat.deliveries.map(({ delivery }) => delivery.id)).toEqual([id, id]);
  });

  it('tries again as soon as the network is back', () => {
    const chat = begin();
    chat.tell({ type: 'customer.asked', reason: null }, { type: 'network.lost' });
    const id = chat.deliveries[0]?.delivery.id ?? '';
    chat.courierSays({ type: 'delivery.failed', id, cause: 'network', notBefore: 0 });
    expect(chat.view().connection).toBe('offline');

    chat.tell({ type: 'network.returned' });
    expect(chat.deliveries).toHaveLength(2);
    expect(chat.view().connection).toBe('online');
  });

  it('says that it is pending when the desk does not answer in time, and arrives all the same', () => {
    const chat = begin();
    chat.tell({ type: 'customer.asked', reason: null });
    chat.clock.increment(8000);
    expect(chat.view().card).toEqual({ kind: 'pending', cause: null, delivery: null });

    chat.deliverHandoff();
    expect(chat.place()).toBe('waiting.queued');
  });

  it('says at once why a desk refuses it, and tries again when the customer wants to', () => {
    const chat = begin();
    chat.tell({ type: 'customer.asked', reason: null });
    const id = chat.deliveries[0]?.delivery.id ?? '';
    chat.courierSays({ type: 'delivery.failed', id, cause: 'refused', notBefore: 0 });
    expect(chat.view().card).toEqual({ kind: 'pending', cause: 'refused', delivery: id });

    chat.tell({ type: 'customer.retried', id });
    expect(chat.deliveries.map(({ delivery }) => delivery.id)).toEqual([id, id]);
  });

  it('follows from a failure of the AI, which is not answered with an apology', () => {
    const chat = begin();
    chat.say('hello');
    chat.botSays({ type: 'bot.failed', cause: 'timeout' });

    expect(chat.view().mode).toBe('escalating');
    expect(chat.memory().packet?.handoff.trigger).toBe('failure');
  });
});

describe('waiting for a person', () => {
  it('has an end: at the deadline the customer is given the choice, and may go on waiting', () => {
    const chat = waiting();
    chat.clock.increment(180_000);
    expect(chat.view().card).toMatchObject({ kind: 'waiting', isOverdue: true });

    chat.tell({ type: 'customer.keptWaiting' });
    expect(chat.view().card).toMatchObject({ kind: 'waiting', isOverdue: false });
  });

  it('shows what the desk knows of place and wait', () => {
    const chat = waiting();
    const queue = {
      position: 2,
      wait: { fromSeconds: 60, toSeconds: 240 },
      at: '2026-11-22T10:00:00Z',
    };
    chat.deskSays({ type: 'desk.queued', queue, cursor: '1' });
    expect(chat.view().card).toEqual({ kind: 'waiting', queue, isOverdue: false });
  });

  it('can be stopped: the desk is told, the place is given up, the AI is back', () => {
    const chat = waiting();
    chat.tell({ type: 'customer.stoppedWaiting' });

    expect(chat.place()).toBe('bot.listening');
    expect(chat.deliveries.at(-1)?.delivery.cargo).toEqual({
      kind: 'end',
      reason: 'return_to_bot',
    });
    expect(chat.isFollowing()).toBe(false);
  });

  it('turns into a callback, booked after the packet and never without it', () => {
    const chat = begin();
    chat.tell(
      { type: 'customer.choseCallback', wants: 'call' },
      {
        type: 'customer.booked',
        wish: { wants: 'call', name: 'Maya', contact: '+442079460958', slot: null, note: '' },
      },
    );
    chat.deliverHandoff();
    expect(chat.deliveries.map(({ delivery }) => delivery.cargo.kind)).toEqual([
      'handoff',
      'callback',
    ]);

    const id = chat.deliveries.at(-1)?.delivery.id ?? '';
    const booked = { id: 'cb_1', start: null, end: null };
    chat.courierSays({ type: 'delivery.made', id, receipt: { kind: 'booked', booked } });
    expect(chat.view().card).toEqual({ kind: 'booked', wants: 'call', booked, reference: '#1001' });
  });
});

describe('talking to a person', () => {
  it('is shown by name, in the header and in the transcript', () => {
    const chat = talking();
    chat.deskSays({
      type: 'desk.said',
      id: 'm1',
      at: '2026-11-22T10:01:00Z',
      agent: alex,
      text: 'Hi',
      cursor: '2',
    });
    expect(chat.view().speaker).toEqual({ kind: 'human', agent: alex });
    expect(chat.view().lines.at(-1)).toMatchObject({ from: 'human', text: 'Hi', agent: alex });
  });

  it('shows a message once, however often the desk tells it', () => {
    const chat = talking();
    const said = {
      type: 'desk.said',
      id: 'm1',
      at: '2026-11-22T10:01:00Z',
      agent: alex,
      text: 'Hi',
      cursor: '2',
    } as const;
    chat.deskSays(said);
    chat.deskSays(said);
    expect(chat.view().lines.filter((line) => line.from === 'human')).toHaveLength(1);
  });

  it('never asks the AI, and takes an echo for a receipt', () => {
    const chat = talking();
    chat.say('thank you');
    const id = chat.memory().lines.at(-1)?.id ?? '';
    expect(chat.view().deliveries[id]).toBe('sending');

    chat.deskSays({ type: 'desk.acknowledged', id, cursor: '3' });
    expect(chat.view().deliveries).toEqual({});
    expect(chat.asked).toEqual([]);
  });

  it('ends where the person says so: back with the AI, which is given the note', () => {
    const chat = talking();
    chat.deskSays({ type: 'desk.returned', note: 'We refund the fee.', cursor: '4' });
    chat.say('what did we agree?');

    expect(chat.place()).toBe('bot.listening');
    expect(chat.asked.at(-1)?.lines).toContainEqual(
      expect.objectContaining({ event: { kind: 'returned', note: 'We refund the fee.' } }),
    );
  });

  it('can be asked for again: a new packet that names the conversation before', () => {
    const chat = talking();
    chat.deskSays({ type: 'desk.returned', note: null, cursor: '4' });
    chat.tell({ type: 'customer.asked', reason: null });

    expect(chat.memory().packet?.conversation.previous).toBe('cnv_1');
    expect(chat.memory().ticket).toBeNull();
  });
});

describe('the end', () => {
  it('is rated apart for AI and person, told to the desk, and followed by a new beginning', () => {
    const chat = talking();
    chat.tell(
      { type: 'customer.ended' },
      { type: 'customer.rated', about: 'human', score: 5 },
      { type: 'customer.finished' },
    );
    chat.deliverLast();
    chat.deliverLast();
    expect(chat.deliveries.map(({ delivery }) => delivery.cargo.kind)).toEqual([
      'handoff',
      'end',
      'rating',
    ]);
    expect(chat.view().card).toEqual({ kind: 'done' });

    chat.tell({ type: 'customer.restarted' });
    expect(chat.place()).toBe('bot.listening');
    expect(chat.memory().lines).toEqual([]);
  });
});

describe('waking up after a reload', () => {
  it.for(places.filter((place) => place !== 'escalating.preparing'))(
    'comes back to %s',
    (place: Place) => {
      const isWithPeople = /^(escalating|waiting|human)/.test(place);
      const chat = begin({
        place,
        owner: isWithPeople ? 'desk' : 'bot',
        waitingSince: '2026-11-22T10:00:00.000Z',
        ticket: /^(waiting|human)/.test(place) ? ticket : null,
        agent: place === 'human.talking' ? alex : null,
      });
      expect(chat.place()).toBe(place);
    },
  );

  it('asks again for an answer that the reload cut off', () => {
    const said = { id: 'a', at: '2026-11-22T10:00:00Z', from: 'customer', text: 'hello' } as const;
    expect(begin({ lines: [said] }).asked).toHaveLength(1);
  });

  it('sends what had not been delivered, and listens from where it stopped', () => {
    const cargo = { kind: 'message', text: 'hi', at: '2026-11-22T10:00:00Z' } as const;
    const outbox = [{ id: 'line-0000001', attempts: 3, failure: null, notBefore: 0, cargo }];
    const chat = begin({ place: 'human.talking', owner: 'desk', ticket, agent: alex, outbox });
    expect(chat.deliveries.map(({ delivery }) => delivery.id)).toEqual(['line-0000001']);
    expect(chat.isFollowing()).toBe(true);
  });

  it('counts the wait from the request, not from the reload', () => {
    const chat = begin({
      place: 'waiting.queued',
      owner: 'desk',
      ticket,
      waitingSince: '2026-11-22T09:58:00.000Z',
    });
    chat.clock.increment(60_000);
    expect(chat.place()).toBe('waiting.overdue');
  });
});

describe('an action that needs approval', () => {
  it('is put to the customer, and becomes a handoff when nobody decides in time', () => {
    const scope = { ...fresh().scope, approvals: [{ action: 'refund' }] };
    const chat = begin({ scope });
    chat.say('refund me');
    const action = { name: 'refund', summary: 'order 4892' };
    chat.botSays({ type: 'bot.signalled', signals: { ...silent, action } });
    chat.botSays({ type: 'bot.finished' });
    expect(chat.view().card).toEqual({ kind: 'approval', action });

    chat.clock.increment(120_000);
    expect(chat.view().mode).toBe('escalating');
  });
});
