import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalNeeded } from '../../widget/escalation/approvals.ts';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { explain } from '../../widget/escalation/explain.ts';
import { english } from '../../widget/escalation/languages/en.ts';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import { customerOf, linesOf } from '../../widget/escalation/packet/fromPacket.ts';
import { moneyIn, type ProposedAction } from '../../widget/model/action.ts';
import type { Customer } from '../../widget/model/customer.ts';
import { packetSchema } from '../../widget/model/packetSchema.ts';
import { type Approval, defaultScope, type Scope } from '../../widget/model/scope.ts';
import * as v from 'valibot';
import { surroundings } from '../fakes/ports.ts';
import { ai, customer, event } from '../fakes/transcript.ts';

const usd = (value: number) => ({ value, currency: 'USD' });
const action = (amount: ProposedAction['amount'], name = 'refund'): ProposedAction => ({
  id: 'call_1',
  name,
  summary: '',
  input: {},
  amount,
});
const lines = [customer('refund me'), ai('I have to ask.')];
const maya: Customer = { lifetimeValue: usd(2400) };
const tiers: Scope['tiers'] = [
  { id: 'high-value', when: { ltvOver: 1000 }, stricter: 0.2, offersBecomeEscalations: false },
];

function reason(rules: readonly Approval[], of: ProposedAction, who: Customer | null = null) {
  const scope = { ...defaultScope, approvals: rules, tiers };
  return approvalNeeded(scope, lines, who, of, english);
}
const isNeeded = (...given: Parameters<typeof reason>) => reason(...given) !== null;

describe('whether an action needs a person', () => {
  const over50 = [{ action: 'refund', amountOver: usd(50) }];

  it.each<[string, readonly Approval[], ProposedAction, boolean]>([
    ['no rule speaks of it', over50, action(usd(900), 'look-up'), false],
    ['a rule without a sum', [{ action: 'refund' }], action(null), true],
    ['up to the sum', over50, action(usd(50)), false],
    ['over it', over50, action(usd(50.01)), true],
    ['a sum the other way', over50, action(usd(-60)), true],
    ['a sum that nobody knows', over50, action(null), true],
    ['a sum in another currency', over50, action({ value: 1, currency: 'EUR' }), true],
    [
      'any of several rules',
      [...over50, { action: 'refund', amountOver: usd(10) }],
      action(usd(20)),
      true,
    ],
    [
      'a tier the customer is not in',
      [{ action: 'refund', tier: 'high-value' }],
      action(usd(1)),
      false,
    ],
  ])('%s', (_case, rules, of, expected) => {
    expect(isNeeded(rules, of)).toBe(expected);
  });

  it('a rule may be for one tier alone', () => {
    const rules = [{ action: 'refund', tier: 'high-value' }];
    expect(isNeeded(rules, action(usd(1)), maya)).toBe(true);
    expect(reason(rules, action(usd(1)), maya)?.tier).toBe('high-value');
  });

  it('a tier lowers the sum as it moves other thresholds, and is named where it made the difference', () => {
    expect(isNeeded(over50, action(usd(45)))).toBe(false);
    const found = reason(over50, action(usd(45)), maya);
    expect(found && explain(found)).toBe(
      'A person must allow “refund”, 45 is over 40. Stricter because of “high-value”.',
    );
    expect(isNeeded(over50, action(usd(40)), maya)).toBe(false);
    expect(reason(over50, action(usd(60)), maya)?.tier).toBeNull();
  });

  it('a stricter tier never needs fewer', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const sum = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(share, share, sum, sum, (one, other, value, limit) => {
        const needed = (stricter: number) =>
          approvalNeeded(
            {
              ...defaultScope,
              approvals: [{ action: 'refund', amountOver: usd(limit) }],
              tiers: tiers.map((tier) => ({ ...tier, stricter })),
            },
            lines,
            maya,
            action(usd(value)),
            english,
          ) !== null;
        if (needed(Math.min(one, other))) expect(needed(Math.max(one, other))).toBe(true);
      }),
    );
  });

  it('is explained to the agent by action and sum', () => {
    const found = reason(over50, action(usd(72)));
    expect(found && explain(found)).toBe('A person must allow “refund”, 72 is over 50.');
  });
});

describe('the sum that an action moves', () => {
  it.each([
    [{ amount: 72, currency: 'USD' }, usd(72)],
    [{ amount: '72.50', currency: 'usd' }, usd(72.5)],
    [{ amount: 72 }, null],
    [{ amount: 72, currency: 'dollars' }, null],
    [{ amount: '', currency: 'USD' }, null],
    [{ amount: 'a lot', currency: 'USD' }, null],
    [{ amount: true, currency: 'USD' }, null],
  ])('%j is %j', (input, money) => {
    expect(moneyIn(input)).toEqual(money);
  });
});

describe('an action that nobody decided on', () => {
  const undecided = event({
    kind: 'approval-decided',
    action: action(usd(72)),
    outcome: 'undecided',
    by: null,
    reason: null,
    token: null,
  });

  it('brings a person, by the transcript alone', () => {
    const verdict = evaluate(defaultScope, [...lines, undecided], null);
    expect(verdict).toMatchObject({
      do: 'escalate',
      reasons: [{ trigger: 'scope', rule: 'approval' }],
    });
    const after = [...lines, undecided, event({ kind: 'returned', note: null })];
    expect(evaluate(defaultScope, after, null).do).toBe('stay');
  });

  it('is in a packet like all that happened, without the signature, and comes out of it again', () => {
    const by = { id: 'ag_1', name: 'Alex' };
    const approved = event({
      kind: 'approval-decided',
      action: action(usd(72)),
      outcome: 'approved',
      by,
      reason: null,
      token: 'jws-of-the-desk',
    });
    const done = { ...ai('Done.'), approvedBy: by };
    const packet = buildPacket({
      id: 'packet-0000001',
      at: '2026-11-22T10:00:00.000Z',
      conversation: 'c',
      startedAt: '2026-11-22T10:00:00.000Z',
      previous: null,
      anonymousId: 'a',
      scope: defaultScope,
      customer: null,
      lines: [...lines, approved, done],
      reasons: [],
      surroundings,
      languages: english,
    });
    const read = v.parse(packetSchema, JSON.parse(JSON.stringify(packet)));

    expect(JSON.stringify(packet)).not.toContain('jws-of-the-desk');
    expect(read.transcript.messages.at(-1)?.ai?.approved_by).toEqual(by);
    expect(linesOf(read).at(-1)).toMatchObject({ from: 'ai', approvedBy: by });
    expect(linesOf(read).at(-2)).toMatchObject({ event: { outcome: 'approved', by, token: null } });
    expect(customerOf(read)).toEqual({});
  });
});
