/** Documents that bring a person late, for nobody, or never. */
import { type Case, hours, intents, tiers, triggers, usd, vip } from './documentParts.ts';

export const laxDocuments: readonly Case[] = [
  // Thresholds
  [
    triggers({ confidence: { below: 0.5 } }),
    'scope.triggers.confidence.below laxer-than-default',
    triggers({ confidence: { below: 0.7 } }),
  ],
  [
    triggers({ scope: { outOfScope: 0.95 } }),
    'scope.triggers.scope.outOfScope laxer-than-default',
    triggers({ scope: { outOfScope: 0.8 } }),
  ],
  [
    triggers({ sentiment: { frustration: 0.6 } }),
    'scope.triggers.sentiment.frustration laxer-than-default',
    triggers({ sentiment: { frustration: 0.4 } }),
  ],
  [
    triggers({ sentiment: { urgency: 0.8 } }),
    'scope.triggers.sentiment.urgency laxer-than-default',
    triggers({ sentiment: { urgency: 0.7 } }),
  ],
  [
    triggers({ sentiment: { distress: 0.5 } }),
    'scope.triggers.sentiment.distress laxer-than-default',
    triggers({ sentiment: { distress: 0.3 } }),
  ],
  [
    triggers({ repetition: { sameQuestion: 3 } }),
    'scope.triggers.repetition.sameQuestion laxer-than-default',
    triggers({ repetition: { sameQuestion: 1 } }),
  ],
  [
    triggers({ repetition: { failedAnswers: 3 } }),
    'scope.triggers.repetition.failedAnswers laxer-than-default',
    triggers({ repetition: { failedAnswers: 2 } }),
  ],
  [
    triggers({ repetition: { turns: 9 } }),
    'scope.triggers.repetition.turns laxer-than-default',
    triggers({ repetition: { turns: 8 } }),
  ],
  [
    triggers({ request: { do: 'offer' } }),
    'scope.triggers.request.do laxer-than-default',
    triggers({ request: { do: 'escalate' } }),
  ],
  [
    triggers({ scope: { do: 'offer' } }),
    'scope.triggers.scope.do laxer-than-default',
    triggers({ sentiment: { do: 'offer' } }),
  ],
  [
    triggers({ failure: { do: 'offer' } }),
    'scope.triggers.failure.do laxer-than-default',
    triggers({ failure: { do: 'escalate' } }),
  ],
  [
    triggers({ sentiment: { harm: { do: 'offer' } } }),
    'scope.triggers.sentiment.harm.do laxer-than-default',
    triggers({ sentiment: { harm: { do: 'escalate' } } }),
  ],
  [
    triggers({ sentiment: { harm: { do: 'ignore' } } }),
    'scope.triggers.sentiment.harm.do harm-ignored',
    triggers({ sentiment: { harm: {} } }),
  ],
  [{ otherIntents: 'bot' }, 'scope.otherIntents laxer-than-default', { otherIntents: 'human' }],
  [
    { review: { sampleShare: 0 } },
    'scope.review.sampleShare laxer-than-default',
    { review: { sampleShare: 0.1 } },
  ],
  [
    { deadlines: { offerSeconds: 61 } },
    'scope.deadlines.offerSeconds longer-than-default',
    { deadlines: { offerSeconds: 60 } },
  ],
  [
    { deadlines: { waitSeconds: 600 } },
    'scope.deadlines.waitSeconds longer-than-default',
    { deadlines: { waitSeconds: 30 } },
  ],
  // Tiers
  [tiers(vip, vip), 'scope.tiers[1].id listed-twice', tiers(vip, { ...vip, id: 'trade' })],
  [tiers({ ...vip, when: {} }), 'scope.tiers[0].when never-reached', tiers(vip)],
  [
    tiers({ ...vip, stricter: 0 }),
    'scope.tiers[0] no-effect',
    tiers({ ...vip, stricter: 0, offersBecomeEscalations: true }),
  ],
  [
    tiers({ ...vip, when: { topic: 'leagl' } }),
    'scope.tiers[0].when.topic unknown-name',
    tiers({ ...vip, when: { topic: 'legal' } }),
  ],
  [
    tiers({ ...vip, when: { intent: 'refund' } }),
    'scope.tiers[0].when.intent unknown-name',
    {
      ...tiers({ ...vip, when: { intent: 'refund' } }),
      ...intents({ id: 'refund', handling: 'scored' }),
    },
  ],
  [
    tiers({ ...vip, when: { costOfFailure: 'medium' } }),
    'scope.tiers[0].when.costOfFailure unknown-name',
    {
      ...tiers({ ...vip, when: { costOfFailure: 'medium' } }),
      ...intents({ id: 'refund', handling: 'scored', costOfFailure: 'high' }),
    },
  ],
  // Approvals
  [
    { approvals: [{ action: 'refund', tier: 'vipp' }], ...tiers(vip) },
    'scope.approvals[0].tier unknown-name',
    { approvals: [{ action: 'refund', tier: vip.id }], ...tiers(vip) },
  ],
  [
    { approvals: [{ action: 'refund' }, { action: 'refund', amountOver: usd(50) }] },
    'scope.approvals[1] covered',
    { approvals: [{ action: 'refund' }, { action: 'cancel' }] },
  ],
  [
    {
      approvals: [
        { action: 'refund', amountOver: usd(90) },
        { action: 'refund', amountOver: usd(50) },
      ],
    },
    'scope.approvals[0] covered',
    {
      approvals: [
        { action: 'refund', amountOver: usd(90) },
        { action: 'refund', amountOver: { value: 50, currency: 'EUR' } },
      ],
    },
  ],
  // Hours
  [hours({ weekly: { mon: [] } }), 'scope.hours.weekly never-open', hours({})],
  [hours({ slotMinutes: 600 }), 'scope.hours.slotMinutes never-open', hours({ slotMinutes: 540 })],
  [
    hours({ closed: ['2025-12-25'] }),
    'scope.hours.closed closed-in-past',
    hours({ closed: ['2025-12-25', '2026-12-25'] }),
  ],
  [
    hours({ closed: ['2027-02-30'] }),
    'scope.hours.closed[0] no-such-date',
    hours({ closed: ['2027-02-28'] }),
  ],
];
