import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import type { Customer } from '../../widget/model/customer.ts';
import { type Line, silent } from '../../widget/model/line.ts';
import { defaultScope, type Scope } from '../../widget/model/scope.ts';
import { ai } from '../fakes/transcript.ts';

const sayings = [
  'How long does delivery take?',
  'it is still broken',
  'that did not help',
  'you charged me $249 twice',
  'I need it by tomorrow',
  'thanks!',
  'I will call my lawyer',
  'can I talk to a person?',
  'close my account',
  'again?!',
  'kann ich mit einem Menschen sprechen?',
  'order #4892',
];
const answers = ['It takes three days.', 'I am not sure.', 'I cannot help with that.', ''];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null });

const happened = fc.oneof(
  fc.record({ from: fc.constant('customer' as const), text: fc.constantFrom(...sayings) }),
  fc.record({
    from: fc.constant('ai' as const),
    text: fc.constantFrom(...answers),
    approvedBy: fc.constant(null),
    stage: fc.constantFrom('whole' as const, 'interrupted' as const),
    feedback: maybe(fc.constantFrom('helpful' as const, 'unhelpful' as const)),
    signals: fc
      .record({
        confidence: maybe(share),
        grounded: maybe(fc.boolean()),
        intent: maybe(fc.constant('refund')),
      })
      .map((signals) => ({ ...silent, ...signals })),
  }),
  fc
    .constantFrom(
      { kind: 'offer-declined' as const },
      { kind: 'bot-failed' as const, cause: 'timeout' as const },
      {
        kind: 'approval-decided' as const,
        action: { id: 'a', name: 'refund', summary: '', input: {}, amount: null },
        outcome: 'undecided' as const,
        by: null,
        reason: null,
        token: null,
      },
    )
    .map((event) => ({ from: 'system' as const, event })),
);
const transcript = fc
  .array(happened, { minLength: 1, maxLength: 14 })
  .map((all): readonly Line[] => all.map((line, at) => ({ id: `l${at}`, at: '', ...line })));

const someone: Customer = { tier: 'gold', lifetimeValue: { value: 2400, currency: 'USD' } };
const withTier = (stricter: number, offersBecomeEscalations = false): Scope => ({
  ...defaultScope,
  triggers: {
    ...defaultScope.triggers,
    topics: [
      ...defaultScope.triggers.topics,
      { id: 'billing-dispute', amountOver: { value: 200, currency: 'USD' }, do: 'offer' },
    ],
  },
  intents: [{ id: 'refund', handling: 'scored', minConfidence: 0.7 }],
  tiers: [{ id: 't', when: { tier: 'gold' }, stricter, offersBecomeEscalations }],
});
const weight = { stay: 0, offer: 1, escalate: 2 };

describe('a verdict', () => {
  it('is never milder for a stricter tier', () => {
    fc.assert(
      fc.property(transcript, share, share, fc.boolean(), (lines, one, other, raises) => {
        const [lax, strict] = [Math.min(one, other), Math.max(one, other)];
        const verdict = (by: number, raised = false) =>
          weight[evaluate(withTier(by, raised), lines, someone, allLanguages).do];
        expect(verdict(strict)).toBeGreaterThanOrEqual(verdict(lax));
        expect(verdict(lax, raises)).toBeGreaterThanOrEqual(verdict(lax));
        expect(verdict(lax)).toBeGreaterThanOrEqual(
          weight[evaluate(withTier(lax), lines, null, allLanguages).do],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('depends on nothing but its inputs: not on what was judged before, nor on which copies are judged', () => {
    fc.assert(
      fc.property(transcript, transcript, (lines, others) => {
        const first = evaluate(withTier(0.1), lines, someone, allLanguages);
        evaluate(withTier(0.3), others, null, allLanguages);
        const copy: Line[] = structuredClone([...lines]);
        expect(
          evaluate(structuredClone(withTier(0.1)), copy, { ...someone }, [...allLanguages]),
        ).toEqual(first);
        expect(evaluate(withTier(0.1), lines, someone, allLanguages)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it('points with every quote at the very words in the transcript', () => {
    fc.assert(
      fc.property(transcript, (lines) => {
        const verdict = evaluate(withTier(0.2), lines, someone, allLanguages);
        const evidence =
          verdict.do === 'stay' ? [] : verdict.reasons.flatMap((reason) => reason.evidence);
        for (const one of evidence) {
          const line = lines.find(({ id }) => id === one.line);
          expect(line).toBeDefined();
          if (one.kind === 'quote' && line && 'text' in line) {
            expect(line.text.slice(one.start, one.end)).toBe(one.text);
          }
        }
      }),
    );
  });
});

describe('the cost of a verdict', () => {
  const literal =
    /(?<=[=(,:\s])\/((?![*/ ])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+)\/([dgimsuy]*)/g;
  const expressions = readdirSync('widget/escalation', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      Array.from(
        readFileSync(join('widget/escalation', path), 'utf8').matchAll(literal),
        ([, source = '', flags = '']) => ({ path, source, flags }),
      ),
    );

  /** It ends by what it has read: a machine that is busy finds what an idle one finds. */
  const byReading = {
    timeout: null,
    attackTimeout: null,
    incubationTimeout: null,
    seedingTimeout: null,
    recallTimeout: null,
    randomSeed: 1,
  };

  it.for(expressions)('is linear in the message: $path /$source/', async ({ source, flags }) => {
    const { status } = await check(source, flags, byReading);
    expect(status).toBe('safe');
  });

  it('does not grow with what was said long ago', () => {
    const listened = new Set<string>();
    const lines = Array.from({ length: 400 }, (_, at): Line => {
      const stamp = { id: `line-${at}`, at: '2026-11-22T10:00:00.000Z' };
      if (at % 2 === 1) return { ...ai('It takes three days.'), ...stamp };
      return {
        ...stamp,
        from: 'customer',
        get text() {
          listened.add(stamp.id);
          return `And number ${at}, where is that?`;
        },
      };
    });
    evaluate(defaultScope, lines, someone, allLanguages);
    expect(listened.size).toBeGreaterThan(5);
    expect(listened.size).toBeLessThan(20);
  });

  it('would be noticed otherwise', async () => {
    expect(expressions.length).toBeGreaterThan(8);
    expect((await check('(a+)+$', '')).status).toBe('vulnerable');
  });
});
