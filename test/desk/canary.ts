/** A story whose customer can be found again wherever their words have got to. */
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import type { Line } from '../../widget/model/line.ts';
import type { Reason } from '../../widget/model/reason.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { surroundings } from '../fakes/ports.ts';
import { ai, customer, event } from '../fakes/transcript.ts';

export const doubt: Reason = {
  trigger: 'confidence',
  rule: 'stated',
  do: 'offer',
  tier: 'high-value',
  evidence: [{ kind: 'score', line: 'l2', name: 'confidence', value: 0.31, threshold: 0.6 }],
};
export const anger: Reason = {
  trigger: 'sentiment',
  rule: 'frustration: this is useless',
  do: 'escalate',
  tier: null,
  evidence: [{ kind: 'quote', line: 'l5', text: 'canary-words', start: 0, end: 12 }],
};
export const story: readonly Line[] = [
  customer('canary-words about my order'),
  ai('Refunds take 14 days.', { confidence: 0.31, grounded: true, intent: 'refund-policy' }),
  event({ kind: 'offer-made', reasons: [doubt] }),
  event({ kind: 'offer-declined' }),
  customer('canary-words, this is useless'),
  event({ kind: 'handoff-requested', reasons: [anger] }),
];

export function packetOf(
  lines: readonly Line[],
  id = 'packet-0000001',
  previous: string | null = null,
) {
  return buildPacket({
    id,
    at: '2026-11-23T09:59:00.000Z',
    // One that comes again without saying so is somebody else.
    conversation: previous === null && id !== 'packet-0000001' ? `cc_${id}` : 'cc_canary',
    previous,
    lines,
    startedAt: '2026-11-23T09:50:00.000Z',
    anonymousId: 'canary-anonymous',
    scope: { ...defaultScope, version: '7' },
    customer: { id: 'canary-id', name: 'Canary R.', email: 'canary@example.com' },
    reasons: [anger],
    surroundings,
    languages: allLanguages,
  });
}
