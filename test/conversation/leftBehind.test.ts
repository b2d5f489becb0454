import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../widget/conversation/happening.ts';
import { alex, begin, fresh, talking, ticket, waiting } from '../fakes/conversation.ts';
import { stored } from '../fakes/game.ts';

const other = { ...ticket, id: 'cnv_2' };
const receipt = (to: typeof ticket): Receipt => ({ kind: 'ticket', ticket: to, queue: null });

function answerLast(chat: ReturnType<typeof begin>, answer: Receipt): void {
  const id = chat.deliveries.at(-1)?.delivery.id ?? '';
  chat.courierSays({ type: 'delivery.made', id, receipt: answer });
}

/** The desk may have it: it is sent again. */
function loseAnswer(chat: ReturnType<typeof begin>): void {
  const id = chat.deliveries.at(-1)?.delivery.id ?? '';
  chat.courierSays({ type: 'delivery.failed', id, cause: 'network', notBefore: 0 });
  chat.clock.increment(30_000);
}

describe('a conversation that is begun anew', () => {
  it('is all that the AI is told of', () => {
    const chat = begin({ customer: { id: 'c1', name: 'Maya' } });
    chat.say('My order is 4892.');
    chat.botSays({ type: 'bot.wrote', text: 'It is late.' });
    chat.botSays({ type: 'bot.finished' });
    chat.tell({ type: 'customer.ended' }, { type: 'customer.finished' });
    chat.tell({ type: 'customer.restarted' });
    chat.say('hello');

    expect(chat.asked.at(-1)?.lines).toMatchObject([{ from: 'customer', text: 'hello' }]);
    expect(chat.asked.at(-1)?.conversation).not.toBe(chat.asked[0]?.conversation);
  });
});

describe('a customer who goes on before the desk has answered', () => {
  it.each(['customer.stoppedWaiting', 'customer.ended'] as const)(
    'leaves no agent waiting for them: %s',
    (type) => {
      const chat = begin();
      chat.say('can I talk to a person?');
      chat.tell({ type });
      loseAnswer(chat);
      expect(chat.deliveries.at(-1)?.delivery.cargo.kind).toBe('handoff');
      answerLast(chat, receipt(ticket));

      expect(chat.memory().ticket).toBeNull();
      expect(chat.deliveries.at(-1)).toMatchObject({
        delivery: { cargo: { kind: 'withdraw' } },
        ticket: { id: ticket.id },
      });
    },
  );

  it('ends the conversation that was left, and not the one that follows', () => {
    const chat = waiting();
    chat.tell({ type: 'customer.stoppedWaiting' }, { type: 'customer.asked', reason: null });
    loseAnswer(chat);
    answerLast(chat, receipt(other));

    const ends = chat.deliveries.filter(({ delivery }) => delivery.cargo.kind === 'end');
    expect(ends.map(({ ticket: to }) => to?.id)).toEqual([ticket.id, ticket.id]);
    expect(chat.memory().ticket).toMatchObject({ id: other.id, stage: 'open' });
  });
});

describe('an answer that was cut off', () => {
  it('by a reload is not gone on with by the next one', () => {
    const before = begin();
    before.say('when are you open?');
    before.botSays({ type: 'bot.wrote', text: 'From ni' });
    const after = begin(stored(before.memory()));
    after.say('hello?');
    after.botSays({ type: 'bot.wrote', text: 'From nine to six.' });
    after.botSays({ type: 'bot.finished' });

    const said = after.memory().lines.flatMap((line) => (line.from === 'ai' ? [line] : []));
    expect(said.map(({ text, stage }) => [text, stage])).toEqual([
      ['From ni', 'interrupted'],
      ['From nine to six.', 'whole'],
    ]);
  });
});

describe('a person who closes just after the customer has', () => {
  it('is not taken to be there by whoever goes on', () => {
    const chat = talking();
    chat.tell({ type: 'customer.ended' });
    chat.deskSays({ type: 'desk.closed', by: 'agent', cursor: '2' });
    chat.tell({ type: 'customer.reopened' });

    expect(chat.view().mode).toBe('bot');
    expect(chat.memory().agent).not.toEqual(alex);
  });
});

describe('a person who leaves just after the customer has ended it', () => {
  it('hears nothing of whoever begins anew, and neither does anybody else', () => {
    const chat = talking();
    chat.tell({ type: 'customer.ended' });
    chat.deskSays({ type: 'desk.left', agent: alex, cursor: '2' });
    chat.tell({ type: 'customer.restarted' });

    expect(chat.deliveries.at(-1)).toMatchObject({
      delivery: { cargo: { kind: 'withdraw' } },
      ticket: { id: ticket.id },
    });
  });

  it('leaves them in the queue when they go on', () => {
    const chat = talking();
    chat.tell({ type: 'customer.ended' });
    chat.deskSays({ type: 'desk.left', agent: alex, cursor: '2' });
    chat.tell({ type: 'customer.reopened' });

    expect(chat.view().mode).toBe('waiting');
  });
});

describe('what is said while the packet is made', () => {
  it('is told once when a reload makes the packet anew', () => {
    const before = begin({}, { prepare: () => () => {} });
    before.say('can I talk to a person?');
    before.say('it is about order 12');
    const after = begin(stored({ ...fresh(), ...before.memory(), place: 'escalating.preparing' }));
    answerLast(after, receipt(ticket));

    expect(after.deliveries.map(({ delivery }) => delivery.cargo.kind)).toEqual(['handoff']);
    expect(after.memory().packet?.transcript.messages.map(({ parts }) => parts[0]?.text)).toContain(
      'it is about order 12',
    );
  });
});
