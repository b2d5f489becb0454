import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import type { Line } from '../../widget/model/line.ts';
import { defaultScope, type Scope } from '../../widget/model/scope.ts';
import { ai, customer, event } from '../fakes/transcript.ts';

const scope: Scope = {
  ...defaultScope,
  intents: [
    { id: 'account-closure', handling: 'human', examples: ['delete my account'] },
    { id: 'refund', handling: 'scored', minConfidence: 0.75 },
    { id: 'opening-hours', handling: 'bot' },
  ],
  triggers: {
    ...defaultScope.triggers,
    topics: [
      { id: 'press', phrases: { en: ['for an article'] }, do: 'escalate' },
      { id: 'billing-dispute', amountOver: { value: 200, currency: 'USD' }, do: 'escalate' },
    ],
  },
};
const judge = (...lines: Line[]) => evaluate(scope, lines, null, allLanguages);
const rules = (...lines: Line[]) => {
  const verdict = judge(...lines);
  return verdict.do === 'stay'
    ? []
    : verdict.reasons.map(({ trigger, rule }) => `${trigger}/${rule}`);
};

describe('deciding whether a person should take over', () => {
  it('stays with the AI while nothing asks for a person', () => {
    expect(judge(customer('How long does delivery take?'), ai('Three days.'))).toEqual({
      do: 'stay',
    });
  });

  it('obeys a clear request at once, and quotes it with its place', () => {
    const asked = customer('This is silly. Can I talk to a person?');

    expect(judge(asked)).toEqual({
      do: 'escalate',
      reasons: [
        {
          trigger: 'request',
          rule: 'asked',
          do: 'escalate',
          tier: null,
          evidence: [
            { kind: 'quote', line: asked.id, text: 'Can I talk to a person', start: 15, end: 37 },
          ],
        },
      ],
    });
  });

  it('sends an intent to people whether the bot names it or the customer writes an example', () => {
    expect(rules(customer('bye'), ai('…', { intent: 'account-closure' }))).toEqual([
      'scope/account-closure',
    ]);
    expect(rules(customer('please delete my account'))).toEqual(['scope/account-closure']);
  });

  it('sends a topic to people by its own phrases', () => {
    expect(rules(customer('I need this for an article'))).toEqual(['topics/press']);
  });

  it.for([
    ['you charged me $249.99 twice', true],
    ['you charged me 1,200 dollars', true],
    ['you charged me $200', false],
    ['you charged me €900', false],
    ['order 4892 was charged twice', false],
  ] as const)('weighs a billing dispute by its amount: “%s”', ([text, isOver]) => {
    expect(rules(customer(text)).includes('topics/billing-dispute')).toBe(isOver);
  });

  it('offers a person when the bot is less sure than its threshold, and not at the threshold', () => {
    expect(judge(customer('x'), ai('y', { confidence: 0.59 }))).toMatchObject({ do: 'offer' });
    expect(judge(customer('x'), ai('y', { confidence: 0.6 }))).toEqual({ do: 'stay' });
  });

  it('asks more of an intent that costs more, and nothing of one that is always the AI’s', () => {
    expect(judge(customer('x'), ai('y', { confidence: 0.7, intent: 'refund' })).do).toBe('offer');
    expect(judge(customer('x'), ai('y', { confidence: 0.1, intent: 'opening-hours' })).do).toBe(
      'stay',
    );
  });

  it('escalates when the AI fails, naming the cause', () => {
    expect(rules(customer('x'), event({ kind: 'bot-failed', cause: 'timeout' }))).toEqual([
      'failure/timeout',
    ]);
  });

  it('escalates when the bot itself asks for a person', () => {
    expect(rules(customer('x'), ai('', { handoff: 'wants an exception' }))).toEqual([
      'confidence/asked-by-bot',
    ]);
  });

  it('puts an offer once, and takes the next sign after a “no” seriously', () => {
    const [asked, unsure] = [customer('x'), ai('y', { confidence: 0.2 })];
    const first = judge(asked, unsure);
    if (first.do === 'stay') throw new Error('no offer');
    const offered = event({ kind: 'offer-made', reasons: first.reasons });
    const declined = event({ kind: 'offer-declined' });

    expect(judge(asked, unsure, offered)).toEqual({ do: 'stay' });
    expect(judge(asked, unsure, offered, declined)).toEqual({ do: 'stay' });
    expect(
      judge(asked, unsure, offered, declined, customer('z'), ai('w', { confidence: 0.1 })),
    ).toMatchObject({ do: 'escalate' });
  });

  it('does not call a person again for what was said before the last one left', () => {
    const asked = customer('talk to a human');
    const back = event({ kind: 'returned', note: null });
    expect(judge(asked, event({ kind: 'handoff-requested', reasons: [] }), back)).toEqual({
      do: 'stay',
    });
  });

  it('is stricter for a tier, and says which', () => {
    const tiered: Scope = {
      ...scope,
      tiers: [
        {
          id: 'high-value',
          when: { ltvOver: 1000 },
          stricter: 0.15,
          offersBecomeEscalations: true,
        },
      ],
    };
    const maya = { lifetimeValue: { value: 2400, currency: 'USD' } };
    const lines = [customer('x'), ai('y', { confidence: 0.7 })];

    expect(evaluate(tiered, lines, null)).toEqual({ do: 'stay' });
    expect(evaluate(tiered, lines, maya)).toMatchObject({
      do: 'escalate',
      reasons: [{ trigger: 'confidence', tier: 'high-value' }],
    });
  });

  it('never gives a stricter tier less of a person', () => {
    const weight = { stay: 0, offer: 1, escalate: 2 };
    const withTier = (stricter: number) => ({
      ...scope,
      tiers: [{ id: 't', when: { ltvOver: 0 }, stricter, offersBecomeEscalations: false }],
    });
    const someone = { lifetimeValue: { value: 1, currency: 'USD' } };
    const share = fc.double({ min: 0, max: 1, noNaN: true });

    fc.assert(
      fc.property(share, share, share, (confidence, one, other) => {
        const lines = [customer('x'), ai('y', { confidence })];
        const [lax, strict] = [Math.min(one, other), Math.max(one, other)];
        const verdict = (by: number) => weight[evaluate(withTier(by), lines, someone).do];
        expect(verdict(strict)).toBeGreaterThanOrEqual(verdict(lax));
      }),
    );
  });
});
