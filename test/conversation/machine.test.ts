import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { english } from '../../widget/escalation/languages/en.ts';
import { type Place, places } from '../../widget/conversation/memory.ts';
import { alex, begin, talking, ticket } from '../fakes/conversation.ts';

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

  it('lets the customer stop an answer before its first word, and does not ask again', () => {
    const chat = begin();
    chat.say('tell me everything');
    chat.tell({ type: 'customer.stoppedAnswer' });

    expect(chat.isBotStopped()).toBe(true);
    expect(chat.view().writing).toBeNull();
    expect(chat.asked).toHaveLength(1);
    expect(chat.place()).toBe('bot.listening');
  });
});

describe('a language that the rules learn', () => {
  it('has the same words judged once more: who asked in it gets a person', () => {
    let known = english;
    const chat = begin({}, { languages: () => known });
    chat.say('Kann ich bitte mit einem Menschen sprechen?');
    expect(chat.place()).toBe('bot.listening');

    known = allLanguages;
    chat.tell({ type: 'rules.learned' });
    expect(chat.view().mode).toBe('escalating');
    expect(chat.isBotStopped()).toBe(true);
  });
});

describe('an offer of a person', () => {
  function offered() {
    const chat = begin();
    chat.say('what about mending?');
    chat.botSays({ type: 'bot.signalled', signals: { confidence: 0.2 } });
    chat.botSays({ type: 'bot.wrote', text: 'Perhaps.' });
    chat.botSays({ type: 'bot.finished' });
    expect(chat.view().card).toMatchObject({
      kind: 'offer',
      reason: { trigger: 'confidence' },
    });
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
      'rating',
      'end',
    ]);
    expect(chat.view().card).toMatchObject({ kind: 'done' });

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
