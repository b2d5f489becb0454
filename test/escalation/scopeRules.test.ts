import { customerOf } from '../../widget/escalation/packet/fromPacket.ts';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import type { Customer } from '../../widget/model/customer.ts';
import type { Line } from '../../widget/model/line.ts';
import { defaultScope, type Scope, type Tier } from '../../widget/model/scope.ts';
import { ai, customer } from '../fakes/transcript.ts';

const scope: Scope = {
  ...defaultScope,
  intents: [
    {
      id: 'warranty-exception',
      handling: 'human',
      examples: [
        'my warranty has run out, can you make an exception',
        'repair it although the warranty is over',
        'the guarantee ended last week, could you still fix it for free',
      ],
    },
    {
      id: 'delivery',
      handling: 'bot',
      examples: [
        'how long does delivery take',
        'when will my parcel arrive',
        'do you deliver on Saturdays',
        'what does delivery cost',
        'can you deliver to Ireland',
      ],
    },
    {
      id: 'returns',
      handling: 'scored',
      examples: [
        'how do I return a lamp',
        'what is your return policy',
        'can I send something back',
        'where do I get a return label',
        'how long do I have to return something',
      ],
    },
  ],
};
const rules = (document: Scope, who: Customer | null, ...lines: Line[]) => {
  const verdict = evaluate(document, lines, who, allLanguages);
  return verdict.do === 'stay'
    ? []
    : verdict.reasons.map(({ trigger, rule }) => `${trigger}/${rule}`);
};

describe('an intent that is for people', () => {
  it('is met when the bot names it', () => {
    const answer = ai('Hm.', { intent: 'warranty-exception', confidence: 0.99 });
    expect(rules(scope, null, customer('please'), answer)).toEqual(['scope/warranty-exception']);
  });

  it('is met in the words of an example, and in words close to one', () => {
    expect(rules(scope, null, customer('Hi! Repair it although the warranty is over.'))).toEqual([
      'scope/warranty-exception',
    ]);
    expect(
      rules(scope, null, customer('my warranty ran out, could you make an exception?')),
    ).toEqual(['scope/warranty-exception']);
  });

  it('is not met by what another intent has examples for', () => {
    expect(rules(scope, null, customer('how long does a delivery take?'))).toEqual([]);
  });

  it('is any unlisted one, where the document says so', () => {
    const strict: Scope = { ...scope, otherIntents: 'human' };
    const answer = ai('Sure.', { intent: 'astrology', confidence: 0.9 });
    expect(rules(strict, null, customer('x'), answer)).toEqual(['scope/astrology']);
    expect(rules(scope, null, customer('x'), answer)).toEqual([]);
  });
});

describe('a message that is foreign to every example', () => {
  const foreign = customer('Please compose a poem about volcanoes');

  it('is no reason by itself', () => {
    expect(rules(scope, null, foreign)).toEqual([]);
  });

  it('is one when the answer rests on nothing, or when another follows', () => {
    expect(rules(scope, null, foreign, ai('Ok.', { grounded: false }))).toContain(
      'scope/out-of-scope',
    );
    const more = customer('Now translate that into Klingon, friend');
    expect(rules(scope, null, foreign, ai('Lava glows.', { grounded: true }), more)).toEqual([
      'scope/out-of-scope',
    ]);
  });

  it('is none where the document has too few examples to tell', () => {
    const bare: Scope = { ...scope, intents: scope.intents.slice(0, 1) };
    expect(rules(bare, null, foreign, ai('Ok.', { grounded: true, confidence: 0.9 }))).toEqual([]);
  });
});

describe('a tier', () => {
  const withTier = (when: Tier['when'], more: Partial<Tier> = {}): Scope => ({
    ...scope,
    tiers: [{ id: 'careful', when, stricter: 0.2, offersBecomeEscalations: false, ...more }],
  });
  const unsure = [customer('how do I return it?'), ai('By post.', { confidence: 0.7 })];
  const tierOf = (document: Scope, who: Customer | null, ...lines: Line[]) => {
    const verdict = evaluate(document, lines, who, allLanguages);
    return verdict.do === 'stay' ? null : verdict.reasons[0].tier;
  };

  it.for([
    [
      'what the customer is worth',
      { ltvOver: 1000 },
      { lifetimeValue: { value: 1001, currency: 'USD' } },
    ],
    ['their segment', { segment: 'trade' }, { segment: 'trade' }],
    ['their tier', { tier: 'gold' }, { tier: 'gold' }],
    ['that the site vouches for them', { verified: true }, { userHash: 'a'.repeat(64) }],
    ['that a token of the site vouches for them', { verified: true }, { jwt: 'e.y.j' }],
  ] as const)('applies by %s', ([, when, who]) => {
    expect(tierOf(withTier(when), who, ...unsure)).toBe('careful');
    expect(tierOf(withTier(when), { name: 'Somebody' }, ...unsure)).toBeNull();
  });

  it.for([{ user_hash: 'a'.repeat(64) }, { jwt_given: true as const }])(
    'applies in a replay to whom the site vouched for: %o',
    (user) => {
      expect(tierOf(withTier({ verified: true }), customerOf({ user }), ...unsure)).toBe('careful');
    },
  );

  it('applies by a topic the customer has touched, and by a sum they have named', () => {
    const legal = [customer('before I call my lawyer'), ai('Oh.'), ...unsure];
    const silent: Scope = {
      ...withTier({ topic: 'press' }),
      triggers: {
        ...scope.triggers,
        topics: [{ id: 'press', phrases: { en: ['for an article'] }, do: 'offer' }],
      },
    };
    expect(tierOf(withTier({ topic: 'legal' }), null, ...unsure)).toBeNull();
    expect(evaluate(withTier({ topic: 'legal' }), legal.slice(0, 2), null)).toMatchObject({
      do: 'escalate',
    });
    expect(
      tierOf(silent, null, customer('for an article'), ai('x', { confidence: 0.7 })),
    ).toBeNull();

    const dear = withTier({ amountOver: { value: 500, currency: 'EUR' } });
    expect(tierOf(dear, null, customer('the table for €800'), ...unsure)).toBe('careful');
    expect(tierOf(dear, null, customer('the table for €300'), ...unsure)).toBeNull();
  });

  it('applies by the intent, and by what it costs to fail at it', () => {
    const document: Scope = {
      ...withTier({ costOfFailure: 'high' }),
      intents: [{ id: 'warranty', handling: 'scored', costOfFailure: 'high' }],
    };
    const answer = ai('Yes.', { confidence: 0.7, intent: 'warranty' });
    expect(tierOf(document, null, customer('is it covered?'), answer)).toBe('careful');
    expect(
      tierOf({ ...document, intents: [] }, null, customer('is it covered?'), answer),
    ).toBeNull();
    expect(tierOf(withTier({ intent: 'warranty' }), null, customer('x'), answer)).toBe('careful');
  });

  it('needs all its conditions, and holds for nobody without any', () => {
    const gold = { tier: 'gold' };
    expect(tierOf(withTier({ tier: 'gold', segment: 'trade' }), gold, ...unsure)).toBeNull();
    expect(tierOf(withTier({}), gold, ...unsure)).toBeNull();
  });

  it('gives way to a stricter one, and each point to whoever is stricter there', () => {
    const document: Scope = {
      ...scope,
      tiers: [
        { id: 'mild', when: { tier: 'gold' }, stricter: 0.05, offersBecomeEscalations: true },
        { id: 'strict', when: { segment: 'trade' }, stricter: 0.3, offersBecomeEscalations: false },
      ],
    };
    const verdict = evaluate(document, unsure, { tier: 'gold', segment: 'trade' });
    expect(verdict).toMatchObject({
      do: 'escalate',
      reasons: [{ trigger: 'confidence', tier: 'mild' }],
    });
  });

  it('hears a quieter sign of anger', () => {
    const grumble = customer('it is still broken');
    expect(rules(scope, { tier: 'gold' }, grumble)).toEqual([]);
    expect(
      rules(withTier({ tier: 'gold' }, { stricter: 0.25 }), { tier: 'gold' }, grumble),
    ).toEqual(['sentiment/frustration']);
  });
});

describe('a company’s own words', () => {
  const insurer: Scope = {
    ...defaultScope,
    triggers: {
      ...defaultScope.triggers,
      request: {
        do: 'escalate',
        nouns: { en: ['broker'], de: ['Makler'] },
        exceptNouns: { en: ['agent', 'agents'] },
        phrases: { en: ['duty pharmacist, please'] },
        except: { en: ['human resources'] },
      },
    },
  };
  it.for([
    ['can I talk to my broker?', true],
    ['duty pharmacist please', true],
    ['talk to a person', true],
    ['can I talk to an agent?', false],
    ['agent please', false],
    ['how do I contact human resources?', false],
  ] as const)('for people are understood: “%s”', ([text, isAsked]) => {
    expect(rules(insurer, null, customer(text)).includes('request/asked')).toBe(isAsked);
  });
});
