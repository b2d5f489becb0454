import { describe, expect, it } from 'vitest';
import type { DeliveryFailure } from '../../widget/conversation/happening.ts';
import { begin, talking, ticket, waiting } from '../fakes/conversation.ts';

type Chat = ReturnType<typeof begin>;

function fail(chat: Chat, cause: DeliveryFailure): string {
  const id = chat.deliveries.at(-1)?.delivery.id ?? '';
  chat.courierSays({ type: 'delivery.failed', id, cause, notBefore: 0 });
  return id;
}

const kinds = (chat: Chat) => chat.deliveries.map(({ delivery }) => delivery.cargo.kind);

describe('what is on its way to the desk', () => {
  it('says that the desk is busy as soon as the desk asks for more time than anybody watches', () => {
    const chat = begin();
    chat.tell({ type: 'customer.asked', reason: null });
    const id = chat.deliveries[0]?.delivery.id ?? '';
    chat.courierSays({ type: 'delivery.failed', id, cause: 'busy', notBefore: 600_000 });
    expect(chat.view().card).toMatchObject({ kind: 'pending', cause: 'busy' });

    const wish = { name: 'Maya', contact: 'maya@mail.example', slot: null, note: '' };
    chat.tell(
      { type: 'customer.choseCallback', wants: 'message' },
      { type: 'customer.booked', wish: { ...wish, wants: 'message' } },
    );
    expect(chat.view().card).toMatchObject({ kind: 'callback', stage: 'kept' });
    chat.clock.increment(600_000);
    chat.deliverHandoff();
    expect(chat.deliveries.at(-1)?.delivery.cargo.kind).toBe('callback');
  });

  it('has the id that was made when the customer pressed the key', () => {
    const chat = talking();
    chat.tell({ type: 'customer.said', text: 'Hello?', id: 'made-with-the-key' });
    expect(chat.memory().lines.at(-1)).toMatchObject({ id: 'made-with-the-key', text: 'Hello?' });
    expect(chat.deliveries.at(-1)?.delivery).toMatchObject({ id: 'made-with-the-key' });
  });

  it('is not held up by a line that the desk does not take, and that line says so', () => {
    const chat = talking();
    chat.say('too long');
    chat.say('and this');
    const refused = fail(chat, 'refused');
    chat.clock.increment(30_000);

    expect(chat.view().deliveries[refused]).toBe('failed');
    expect(chat.deliveries.at(-1)?.delivery.cargo).toMatchObject({ text: 'and this' });
  });

  it('goes again as soon as the desk is heard again', () => {
    const chat = talking();
    chat.say('Hello?');
    fail(chat, 'network');
    const before = chat.deliveries.length;
    chat.deskSays({ type: 'desk.live', cursor: null });
    expect(chat.deliveries).toHaveLength(before + 1);
  });

  it('is the customer’s to decide on when a message could not be delivered for an hour', () => {
    let now = '2026-11-22T10:00:00.000Z';
    const chat = begin(talking().memory(), { now: () => now });
    chat.say('Hello?');
    now = '2026-11-22T10:59:00.000Z';
    const id = fail(chat, 'network');
    expect(chat.view().deliveries[id]).toBe('waiting');
    chat.clock.increment(30_000);
    now = '2026-11-22T11:00:01.000Z';
    fail(chat, 'network');
    expect(chat.view().deliveries[id]).toBe('failed');

    chat.tell({ type: 'customer.retried', id });
    chat.deliverLast();
    expect(chat.view().deliveries[id]).toBeUndefined();
  });

  it('does not look delivered when the person has closed before it could arrive', () => {
    const chat = talking();
    chat.say('One more thing');
    const id = chat.memory().outbox[0]?.id ?? '';
    chat.deskSays({ type: 'desk.closed', by: 'agent', cursor: '2' });
    expect(chat.view().deliveries[id]).toBe('failed');
  });

  it('still arrives where it was said when the customer begins anew before it could', () => {
    const chat = talking();
    chat.tell({ type: 'customer.ended' }, { type: 'customer.finished' });
    chat.tell({ type: 'customer.rated', about: 'human', score: 5 });
    fail(chat, 'network');
    chat.tell({ type: 'customer.restarted' });
    chat.clock.increment(30_000);
    chat.deliverLast();

    expect(chat.memory().outbox).toEqual([]);
    expect(kinds(chat).slice(-2)).toEqual(['end', 'end']);
    expect(chat.deliveries.at(-1)?.ticket).toMatchObject({ id: ticket.id });
  });

  it('never stands in the way of the next handoff, nor makes it look refused', () => {
    const chat = talking();
    chat.say('nobody takes this');
    fail(chat, 'refused');
    chat.clock.increment(0);
    chat.deskSays({ type: 'desk.returned', note: null, cursor: '2' });
    chat.tell({ type: 'customer.asked', reason: null });
    expect(chat.place()).toBe('escalating.delivering');
    expect(kinds(chat).at(-1)).toBe('handoff');
  });

  it('includes what the customer thinks of an answer, once there is a desk that can hear it', () => {
    const chat = waiting();
    const line = chat.memory().lines.find(({ from }) => from === 'customer')?.id ?? '';
    chat.tell({ type: 'customer.judged', line, verdict: 'unhelpful' });
    expect(chat.deliveries.at(-1)?.delivery.cargo).toEqual({
      kind: 'feedback',
      line,
      verdict: 'unhelpful',
    });
  });
});

describe('whoever asks for a person and then wants a call, before the packet is made', () => {
  it('has the packet made all the same, and what they said meanwhile after it', () => {
    const packets: (() => void)[] = [];
    const played = begin();
    const chat = begin(
      {},
      {
        prepare(memory, languages, tell) {
          packets.push(() => played.prepare(memory, languages, tell));
          return () => void packets.pop();
        },
      },
    );
    chat.tell({ type: 'customer.asked', reason: null });
    chat.tell({ type: 'customer.choseCallback', wants: 'call' });
    chat.say('rather in the evening');
    expect(kinds(chat)).toEqual([]);

    packets.at(-1)?.();
    chat.deliverHandoff();
    chat.deliverLast();
    expect(kinds(chat)).toEqual(['handoff', 'message']);
    expect(chat.place()).toBe('callback.choosing');
  });

  it('waits for the person when they leave the form', () => {
    const chat = begin({}, { prepare: () => () => {} });
    chat.tell({ type: 'customer.asked', reason: null });
    chat.tell({ type: 'customer.choseCallback', wants: 'call' }, { type: 'customer.leftCallback' });
    expect(chat.place()).toBe('escalating.preparing');
  });
});
