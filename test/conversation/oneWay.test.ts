import { describe, expect, it } from 'vitest';
import { begin, ticket } from '../fakes/conversation.ts';

const maya = {
  wants: 'message',
  name: 'Maya',
  contact: 'maya@mail.example',
  slot: null,
  note: '',
} as const;

/** Passed on to where nobody can answer at once: a webhook, a ticket system. */
function passedOn(memory: Parameters<typeof begin>[0] = {}) {
  const chat = begin(memory);
  chat.say('where is order 4892?');
  chat.tell({ type: 'customer.asked', reason: null });
  const id = chat.deliveries.at(-1)?.delivery.id ?? '';
  const oneWay = { ...ticket, isLive: false };
  chat.courierSays({
    type: 'delivery.made',
    id,
    receipt: { kind: 'ticket', ticket: oneWay, queue: null },
  });
  return chat;
}

describe('a handoff to where nobody can chat', () => {
  it('says so, and asks where an answer should go', () => {
    const chat = passedOn();

    expect(chat.heads()).toContain('passed-on');
    expect(chat.view().card).toMatchObject({ kind: 'callback', wants: 'message' });
  });

  it('does not ask whose address is known', () => {
    const chat = passedOn({ customer: { email: 'maya@mail.example' } });

    expect(chat.view().card).toMatchObject({
      kind: 'booked',
      wants: 'message',
      reference: '#1001',
    });
  });

  it('sends the address after the conversation, and what is written later after that', () => {
    const chat = passedOn();
    chat.tell({ type: 'customer.booked', wish: maya });
    const nothingKnown = { start: null, end: null, expectedAt: null, manageUrl: null };
    const booked = { id: 'b', status: 'scheduled', sequence: 0, ...nothingKnown } as const;
    const id = chat.deliveries.at(-1)?.delivery.id ?? '';
    chat.courierSays({ type: 'delivery.made', id, receipt: { kind: 'booked', booked } });
    chat.say('it is urgent');

    expect(chat.place()).toBe('callback.booked');
    expect(chat.deliveries.map(({ delivery }) => delivery.cargo.kind)).toEqual([
      'handoff',
      'callback',
      'message',
    ]);
  });

  it('is the AI’s conversation again when the customer would rather go back, and the team hears so', () => {
    const chat = passedOn();
    chat.tell({ type: 'customer.leftCallback' });

    expect(chat.view()).toMatchObject({ mode: 'bot', speaker: { kind: 'ai' } });
    expect(chat.deliveries.at(-1)?.delivery.cargo).toEqual({
      kind: 'end',
      reason: 'return_to_bot',
    });
    chat.say('hello');
    expect(chat.asked.at(-1)?.lines.at(-1)).toMatchObject({ text: 'hello' });
  });
});
