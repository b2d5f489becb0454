/** What a packet is made of, with nothing known but what a test says. */
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import type { PacketInput } from '../../widget/escalation/packet/packet.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { surroundings } from '../fakes/ports.ts';

export const input = (more: Partial<PacketInput> = {}): PacketInput => ({
  id: 'packet-00000001',
  at: '2026-11-22T10:05:00.000Z',
  conversation: 'c1',
  startedAt: '2026-11-22T10:00:00.000Z',
  previous: null,
  anonymousId: 'anon',
  scope: defaultScope,
  customer: null,
  lines: [],
  reasons: [],
  surroundings,
  languages: allLanguages,
  ...more,
});
export const maya = {
  id: 'u_1',
  name: 'Maya R.',
  since: '2023-11-02',
  lifetimeValue: { value: 2400, currency: 'USD' },
};
export const withRefunds = {
  ...defaultScope,
  approvals: [{ action: 'refund', amountOver: { value: 50, currency: 'USD' } }],
};
