import { describe, expect, it } from 'vitest';
import { begin, fresh, talking } from '../fakes/conversation.ts';

const { scope } = fresh();
const within = (deadlines: Partial<typeof scope.deadlines>) => ({
  scope: { ...scope, deadlines: { ...scope.deadlines, ...deadlines } },
});

/** Asks something and is answered. */
function answered(deadlines: Partial<typeof scope.deadlines> = {}) {
  const chat = begin(within(deadlines));
  chat.say('when are you open?');
  chat.botSays({ type: 'bot.wrote', text: 'From nine to six.' });
  chat.botSays({ type: 'bot.finished' });
  return chat;
}

describe('a customer who says nothing any more', () => {
  it('is asked first, and the conversation ends two minutes later', () => {
    const chat = answered({ idleSeconds: 600 });
    chat.clock.increment(599_999);
    expect(chat.view().card).toEqual({ kind: 'none' });

    chat.clock.increment(1);
    expect(chat.view().card).toEqual({ kind: 'idle' });
    chat.clock.increment(120_000);
    expect(chat.place()).toBe('ended.rating');
    expect(chat.memory().lines.at(-1)).toMatchObject({ event: { kind: 'ended', by: 'system' } });
  });

  it('is asked also where the chat has said something of the answer by itself', () => {
    const chat = answered({ idleSeconds: 600 });
    const event = { kind: 'note-language', language: 'en' } as const;
    chat.tell({ type: 'rules.noticed', event });
    chat.clock.increment(600_000);

    expect(chat.heads()).toEqual(['customer', 'ai', 'note-language']);
    expect(chat.view().card).toEqual({ kind: 'idle' });
  });

  it.each([
    ['presses the button', { type: 'customer.stayed' }],
    ['writes', { type: 'customer.said', text: 'and on Sundays?' }],
    ['asks for a person', { type: 'customer.asked', reason: null }],
  ] as const)('goes on when the customer %s', (_, happening) => {
    const chat = answered({ idleSeconds: 600 });
    chat.clock.increment(600_000);
    chat.tell(happening);
    chat.clock.increment(120_000);

    expect(chat.view().mode).not.toBe('ended');
  });

  it('is never asked while it is the AI’s turn, or where the site does not want it', () => {
    const open = begin(within({ idleSeconds: 600 }));
    open.say('when are you open?');
    open.clock.increment(3_600_000);
    const unlimited = answered();
    unlimited.clock.increment(86_400_000);

    expect(open.view().card.kind).not.toBe('idle');
    expect(unlimited.view().card).toEqual({ kind: 'none' });
  });
});

describe('a conversation that has ended', () => {
  it('can be gone on with, with all that was said', () => {
    const chat = answered();
    chat.tell({ type: 'customer.ended' }, { type: 'customer.finished' });
    expect(chat.view().card).toEqual({ kind: 'done', reopenUntil: '2026-11-23T10:00:00.000Z' });

    chat.tell({ type: 'customer.reopened' });
    chat.say('one more question');
    expect(chat.view().mode).toBe('bot');
    expect(chat.asked.at(-1)?.lines.map(({ from }) => from)).toEqual([
      'customer',
      'ai',
      'system',
      'system',
      'customer',
    ]);
  });

  it('is a new story of the same customer for the desk, when a person is asked for again', () => {
    const chat = talking();
    chat.tell({ type: 'customer.ended' }, { type: 'customer.finished' });
    chat.deliverLast();
    chat.tell({ type: 'customer.reopened' }, { type: 'customer.asked', reason: null });

    const cargo = chat.deliveries.at(-1)?.delivery.cargo;
    expect(cargo?.kind === 'handoff' && cargo.packet.conversation.previous).toBe('cnv_1');
  });

  it('stays over where the site says so, and after its time', () => {
    for (const [reopenSeconds, now] of [
      [0, '2026-11-22T10:00:00.000Z'],
      [60, '2026-11-22T10:01:00.001Z'],
    ] as const) {
      let at = '2026-11-22T10:00:00.000Z';
      const chat = begin(within({ reopenSeconds }), { now: () => at });
      chat.say('hello');
      chat.tell({ type: 'customer.ended' }, { type: 'customer.finished' });
      at = now;
      chat.tell({ type: 'customer.reopened' });
      expect(chat.place()).toBe('ended.done');
    }
  });

  it('is rated once, unless a person has come since', () => {
    const chat = answered();
    chat.tell({ type: 'customer.ended' }, { type: 'customer.finished' });
    chat.tell({ type: 'customer.reopened' }, { type: 'customer.ended' });
    expect(chat.place()).toBe('ended.done');

    chat.tell({ type: 'customer.reopened' }, { type: 'customer.asked', reason: null });
    chat.deliverHandoff();
    const agent = { id: 'ag_1', name: 'Alex', role: null, avatarUrl: null };
    chat.deskSays({ type: 'desk.joined', agent, cursor: '1' });
    chat.deskSays({ type: 'desk.said', id: 'm1', at: '', agent, text: 'Hi', cursor: '2' });
    chat.tell({ type: 'customer.ended' });
    expect(chat.place()).toBe('ended.rating');
  });
});

describe('ending it with a person', () => {
  const told = (chat: ReturnType<typeof talking>) =>
    chat.deliveries.filter(({ delivery }) => delivery.cargo.kind === 'end').length;

  it('can be taken back for ten seconds, in which the person hears nothing of it', () => {
    const chat = talking();
    chat.tell({ type: 'customer.ended' });
    expect(chat.view().card).toMatchObject({ kind: 'rating', isRevocable: true });
    chat.clock.increment(9999);
    expect(told(chat)).toBe(0);

    chat.tell({ type: 'customer.reopened' });
    chat.say('sorry, wrong button');
    expect(chat.view()).toMatchObject({ mode: 'human', speaker: { kind: 'human' } });
    chat.clock.increment(60_000);
    expect(told(chat)).toBe(0);
  });

  it('is final after that, or once the customer is done with it', () => {
    const patient = talking();
    patient.tell({ type: 'customer.ended' });
    patient.clock.increment(10_000);
    const quick = talking();
    quick.tell({ type: 'customer.ended' }, { type: 'customer.finished' });

    for (const chat of [patient, quick]) {
      expect(told(chat)).toBe(1);
      expect(chat.memory()).toMatchObject({ owner: 'bot', agent: null, ticket: { stage: 'over' } });
    }
  });

  it('lets the person go when the customer begins anew at once', () => {
    const chat = talking();
    chat.tell({ type: 'customer.ended' }, { type: 'customer.restarted' });

    expect(chat.deliveries.at(-1)?.delivery.cargo).toMatchObject({
      kind: 'withdraw',
      ticket: { id: 'cnv_1' },
    });
  });
});

describe('a copy by mail', () => {
  /** With a person who has answered, at a desk that can mail. */
  function answeredBy(copyTo: string | null) {
    const chat = talking();
    const { ticket } = chat.memory();
    if (ticket === null) throw new Error('No ticket.');
    return begin({ ...chat.memory(), ticket: { ...ticket, copyTo }, place: 'human.talking' });
  }

  it('is offered once a person has answered, where the desk can send one, and asked of it', () => {
    const chat = answeredBy('m•••@mail.example');
    expect(chat.view().copyTo).toBeNull();
    const agent = { id: 'ag_1', name: 'Alex', role: null, avatarUrl: null };
    chat.deskSays({ type: 'desk.said', id: 'm1', at: '', agent, text: 'Hi', cursor: '2' });
    expect(chat.view().copyTo).toBe('m•••@mail.example');

    chat.tell({ type: 'customer.askedForCopy' });
    expect(chat.deliveries.at(-1)?.delivery.cargo).toEqual({ kind: 'copy' });
    expect(chat.heads().at(-1)).toBe('copy-asked');
  });

  it('is not asked of a desk that cannot', () => {
    const chat = answeredBy(null);
    chat.tell({ type: 'customer.askedForCopy' });

    expect(chat.memory().outbox).toEqual([]);
  });
});
