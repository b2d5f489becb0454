import { booked } from '../fakes/moves.ts';
import { describe, expect, it } from 'vitest';
import { alex, begin, talking, waiting } from '../fakes/conversation.ts';

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
    expect(chat.view().speaker).toEqual({ kind: 'nobody', because: 'waiting' });
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
    const delivery = chat.deliveries[0]?.delivery.id;
    expect(chat.view().card).toMatchObject({ kind: 'pending', cause: null, delivery });

    chat.deliverHandoff();
    expect(chat.place()).toBe('waiting.queued');
  });

  it('says at once why a desk refuses it, and tries again when the customer wants to', () => {
    const chat = begin();
    chat.tell({ type: 'customer.asked', reason: null });
    const id = chat.deliveries[0]?.delivery.id ?? '';
    chat.courierSays({ type: 'delivery.failed', id, cause: 'refused', notBefore: 0 });
    expect(chat.view().card).toMatchObject({ kind: 'pending', cause: 'refused', delivery: id });

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
    chat.courierSays({ type: 'delivery.made', id, receipt: { kind: 'booked', booked } });
    const caller = expect.objectContaining({ name: 'Maya', contact: '+442079460958' });
    const card = { kind: 'booked', wants: 'call', booked, caller, reference: '#1001' };
    expect(chat.view().card).toEqual(card);
  });
});

const answer = { id: 'msg_9', at: '2026-11-22T10:05:00.000Z', agent: alex, text: 'Hi' };

describe('talking to a person', () => {
  it('marks the newest line that the person has read, and says so when they are away for a moment', () => {
    const chat = talking();
    chat.say('first');
    chat.say('second');
    const [first = '', second = ''] = chat
      .memory()
      .lines.slice(-2)
      .map(({ id }) => id);
    chat.deskSays({ type: 'desk.acknowledged', id: first, cursor: '2' });
    chat.deskSays({ type: 'desk.acknowledged', id: second, cursor: '3' });
    chat.deskSays({ type: 'desk.read', id: first, cursor: '4' });
    expect(chat.view().deliveries).toEqual({ [first]: 'read' });
    chat.deskSays({ type: 'desk.read', id: second, cursor: '5' });
    expect(chat.view().deliveries).toEqual({ [second]: 'read' });

    chat.deskSays({ type: 'desk.paused', isAway: true, cursor: null });
    expect(chat.view().speaker).toEqual({ kind: 'human', agent: alex, isAway: true });
    chat.deskSays({ type: 'desk.said', ...answer, cursor: '6' });
    expect(chat.view().speaker).toEqual({ kind: 'human', agent: alex, isAway: false });
  });

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
    expect(chat.view().speaker).toEqual({ kind: 'human', agent: alex, isAway: false });
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
