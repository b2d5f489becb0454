import { describe, expect, it } from 'vitest';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import type { Line } from '../../widget/model/line.ts';
import { defaultScope, type Scope, type Topic } from '../../widget/model/scope.ts';
import { ai, customer } from '../fakes/transcript.ts';

const dispute: Topic = {
  id: 'billing-dispute',
  amountOver: { value: 200, currency: 'USD' },
  do: 'escalate',
};
const withTopics = (...topics: Topic[]): Scope => ({
  ...defaultScope,
  triggers: { ...defaultScope.triggers, topics },
});
const found = (scope: Scope, ...lines: Line[]) => {
  const verdict = evaluate(scope, lines, null, allLanguages);
  return verdict.do === 'stay'
    ? []
    : verdict.reasons.filter(({ trigger }) => trigger === 'topics').map(({ rule }) => rule);
};
const touches = (topic: string, text: string) =>
  found(withTopics({ id: topic, do: 'escalate' }), customer(text)).includes(topic);

describe('legal language', () => {
  it.for([
    'you will hear from my solicitor',
    'I am going to sue your company',
    'I have filed a complaint with the ombudsman',
    'see you in court',
    'I will take legal action',
    'this violates consumer protection law',
    'then it goes to small claims',
    'the tribunal will decide',
    'I will go to the police against your shop',
  ])('is heard in “%s”', (text) => {
    expect(touches('legal', text)).toBe(true);
  });

  it.for([
    'what is the legal age to buy this?',
    'my friend Sue ordered it',
    'I play on the tennis court nearby',
    'they are suing me for the rent',
    'I need a power of attorney form',
    'my lawyer needs a copy of the receipt',
    'which regulator fits this stove? it says regulator 30 mbar',
  ])('is not heard in “%s”', (text) => {
    expect(touches('legal', text)).toBe(false);
  });
});

describe('leaving', () => {
  it.for([
    'please close my account',
    'I want to end my membership',
    'I am switching to another provider',
    'we will take our business elsewhere',
    'I’ll never order from you again',
    'thinking of leaving your company',
    'what must I do to get out of my contract?',
    'I no longer need your services',
    'we will not be renewing our plan',
    'cancle my membreship',
    'please shut my account down',
  ])('is heard in “%s”', (text) => {
    expect(touches('churn', text)).toBe(true);
  });

  it.for([
    'cancel my order please',
    'I would like to cancel the booking for Friday',
    'unsubscribe me from the newsletter',
    'can I switch the blue one to a red one?',
    'where do I leave a review?',
    'I am leaving the house now, can they ring first?',
  ])('is not heard in “%s”', (text) => {
    expect(touches('churn', text)).toBe(false);
  });

  it('knows what a company says can be ended with it', () => {
    const shop = withTopics({ id: 'churn', do: 'escalate' });
    const insurer = withTopics({ id: 'churn', nouns: { en: ['veggie box'] }, do: 'escalate' });
    expect(found(shop, customer('I want to cancel my other box'))).toEqual([]);
    expect(found(insurer, customer('I want to cancel my veggie box'))).toEqual(['churn']);
  });
});

describe('a billing dispute', () => {
  it.for([
    ['you charged me $249.99 twice', true],
    ['you charged me 1,200 dollars without asking', true],
    ['I want my 300 bucks back, refund me', true],
    ['please refund me US$ 1.250,00', true],
    ['you charged me $200 twice', false],
    ['you charged me €900 twice', false],
    ['order 4892 was charged twice', false],
    ['this costs $500, right?', false],
    ['there is a charge of 349.99 I do not recognise', true],
  ] as const)('counts above its amount, in its currency: “%s”', ([text, isOver]) => {
    expect(found(withTopics(dispute), customer(text)).length > 0).toBe(isOver);
  });

  it('finds the sum where it was said: “how much was it?” — “250”', () => {
    const complaint = customer('I was charged twice for the same kettle');
    const lines = [complaint, ai('Sorry. How much was it?'), customer('250')];
    expect(found(withTopics(dispute), ...lines)).toEqual(['billing-dispute']);
    expect(found(withTopics(dispute), complaint, ai('Which colour?'), customer('250'))).toEqual([]);
  });

  it('quotes the complaint and the sum, with the limit it is over', () => {
    const line = customer('I was double charged, $310 in all');
    const verdict = evaluate(withTopics(dispute), [line], null, allLanguages);
    expect(verdict).toMatchObject({
      do: 'escalate',
      reasons: [
        {
          rule: 'billing-dispute',
          evidence: [
            { kind: 'quote', text: 'double charged' },
            { kind: 'quote', text: '$310' },
            { kind: 'score', name: 'amount', value: 310, threshold: 200 },
          ],
        },
      ],
    });
  });
});

describe('a topic of the site’s own', () => {
  it('is found by its phrases, whatever signs stand in them', () => {
    const press = {
      id: 'press',
      phrases: { en: ['for an article', 'C++ | review*'] },
      do: 'offer',
    };
    expect(found(withTopics(press as Topic), customer('I ask this for an ARTICLE.'))).toEqual([
      'press',
    ]);
    expect(found(withTopics(press as Topic), customer('a reviewer wrote so'))).toEqual([]);
  });

  it('joins what Baton knows by the same name', () => {
    const legal = { id: 'legal', phrases: { en: ['tenancy board'] }, do: 'escalate' } as const;
    expect(found(withTopics(legal), customer('see you before the tenancy board'))).toEqual([
      'legal',
    ]);
    expect(found(withTopics(legal), customer('you will hear from my solicitor'))).toEqual([
      'legal',
    ]);
  });
});
