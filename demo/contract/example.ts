/** A packet as the widget builds it, for whoever wants to see one. */
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import { type Line, silent } from '../../widget/model/line.ts';
import type { HandoffPacket } from '../../widget/model/packet.ts';
import { defaultScope } from '../../widget/model/scope.ts';

const scope = { ...defaultScope, version: '2026-11-01.3' };
const maya = {
  id: 'u_8812',
  name: 'Maya R.',
  since: '2023-10-02',
  lifetimeValue: { value: 2400, currency: 'USD' },
};

const lines: readonly Line[] = [
  {
    id: 'm1',
    at: '2026-11-23T09:58:20.000Z',
    from: 'customer',
    text: 'I want a refund for order #4892, it cost $89 and it is two weeks late.',
  },
  {
    id: 'm2',
    at: '2026-11-23T09:58:23.000Z',
    from: 'ai',
    text: 'I am sorry about that. Refunds are made after the parcel has come back.',
    stage: 'whole',
    approvedBy: null,
    feedback: null,
    signals: {
      ...silent,
      confidence: 0.72,
      intent: 'refund',
      grounded: true,
      sources: [{ title: 'Returns', url: '/help/returns' }],
    },
  },
  {
    id: 'm3',
    at: '2026-11-23T09:59:40.000Z',
    from: 'customer',
    text: 'That does not help me at all. Can I talk to a human?',
  },
];

export function examplePacket(): HandoffPacket {
  const verdict = evaluate(scope, lines, maya, allLanguages);
  const reasons = verdict.do === 'stay' ? [] : verdict.reasons;
  const at = '2026-11-23T09:59:41.000Z';
  const asked = { kind: 'handoff-requested', reasons } as const;
  return buildPacket({
    id: 'hp_01JD8Z6T9QX4',
    at,
    conversation: 'cc_01JD8Z6T9QX4',
    startedAt: '2026-11-23T09:58:11.000Z',
    previous: null,
    anonymousId: 'an_01JD8Z6T9QX4',
    scope,
    customer: maya,
    lines: [...lines, { id: 'm4', at, from: 'system', event: asked }],
    reasons,
    languages: allLanguages,
    surroundings: {
      pageUrl: 'https://shop.example/orders/4892',
      pageTitle: 'Order 4892',
      widget: '0.1.0',
      viewport: '390x844',
      language: 'en',
      timeZone: 'Europe/London',
    },
  });
}
