import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { factsIn } from '../../widget/escalation/packet/facts.ts';
import { ai, customer } from '../fakes/transcript.ts';

const stated = (...lines: Parameters<typeof factsIn>[0]) =>
  factsIn(lines, allLanguages).map(({ kind, value }) => `${kind} ${value}`);
/** Long enough to be no answer to anything. */
const saying = (text: string) =>
  customer(`${text} and that is all that I can say about this matter for the time being`);

describe('what the customer stated', () => {
  it.for([
    ['my order 4892 has not come', 'order 4892'],
    ['booking P4XM94 cannot be changed', 'order P4XM94'],
    ['case number 00197387 is still open', 'order 00197387'],
    ['it cost $1,249.50 in your shop', 'amount $1,249.50'],
    ['you took 40€ from me', 'amount 40€'],
    ['it should have come on 9th of Oct', 'date 9th of Oct'],
    ['I was there at 20:07 yesterday', 'date 20:07'],
    ['geliefert am 24.12.2026 um zehn', 'date 24.12.2026'],
    ['write to maya@post.example please', 'email maya@post.example'],
    ['call me on +44 7700 900123 tonight', 'phone +44 7700 900123'],
    ['it runs Version 8.4.21.508 here', 'version Version 8.4.21.508'],
    ['on my iPhone 7 it does not', 'product iPhone 7'],
    ['my name is Antonio by the way', 'name Antonio'],
    ['the train from Dallas was late', 'place Dallas'],
    ['I waited 3 hours', 'number 3 hours'],
  ] as const)('is known by its form: %s', ([text, fact]) => {
    expect(stated(saying(text))).toContain(fact);
  });

  it.for(['I want a human NOW', 'it is NOT what I paid for', 'please DO it', 'do it FOR me'])(
    'is no word that is shouted: %s',
    (text) => expect(stated(saying(text))).toEqual([]),
  );

  it('is a name that is written large', () => {
    expect(stated(saying('the parcel is with DHL since'))).toContain('product DHL');
  });

  it('is kept once, with the line it was first said in', () => {
    const lines = [saying('order #4892'), saying('again, order #4892')];
    expect(factsIn(lines, allLanguages).filter(({ kind }) => kind === 'order')).toEqual([
      { kind: 'order', value: '4892', said_in: lines[0]?.id },
    ]);
  });

  it('comes with what it refers to', () => {
    const [fact] = factsIn([saying('it was to be delivered on 9th of Oct')], allLanguages);
    expect(fact).toMatchObject({ value: '9th of Oct', about: 'to be delivered on' });
  });

  it('is also what was answered, with the question', () => {
    const facts = factsIn(
      [
        ai('Sure. Which car is it?'),
        customer('its a nissan altima'),
        ai('Thanks!'),
        customer('ok'),
      ],
      allLanguages,
    );
    expect(facts).toMatchObject([
      { kind: 'other', value: 'nissan altima', about: 'Which car is it?' },
    ]);
  });

  it('is what was tried already', () => {
    expect(stated(saying('I have already restarted it twice.'))[0]).toMatch(/^step I have already/);
  });

  it('is not what the AI said', () => {
    expect(stated(ai('Order 1234567 cost $89.'))).toEqual([]);
  });

  it('is not shown around where bare digits may be the end of a card, and is where they are explained', () => {
    expect(stated(customer('wayne apple and 4737')).join()).not.toContain('4737');
    expect(stated(customer('order 4737'))).toContain('order 4737');
    expect(stated(customer('2016'))).toEqual(['other 2016']);
    expect(stated(ai('Which order is it?'), customer('4737'))).toEqual(['other 4737']);
  });
});
