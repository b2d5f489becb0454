import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { buildPacket, type PacketInput } from '../../widget/escalation/packet/packet.ts';
import { packetSchema } from '../../widget/model/packetSchema.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { surroundings } from '../fakes/ports.ts';
import { ai, customer, human } from '../fakes/transcript.ts';

const input = (more: Partial<PacketInput> = {}): PacketInput => ({
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
const maya = {
  id: 'u_1',
  name: 'Maya R.',
  since: '2023-11-02',
  lifetimeValue: { value: 2400, currency: 'USD' },
  tier: 'gold',
};
const refund = customer('I want a refund for order #4892, it cost $89 and it is two weeks late');

describe('the handoff packet', () => {
  it('keeps the contract, with nothing known and with everything', () => {
    for (const packet of [
      buildPacket(input()),
      buildPacket(
        input({ customer: maya, lines: [refund, ai('Policy says 30 days.'), human('Hi')] }),
      ),
    ]) {
      expect(v.safeParse(packetSchema, packet).issues).toBeUndefined();
    }
  });

  it('says who, what, what was tried and why now, in words an agent can act on', () => {
    const asked = customer('talk to a human');
    const packet = buildPacket(
      input({
        customer: maya,
        lines: [refund, ai('Our policy allows no refund for late parcels.'), asked],
        reasons: [
          {
            trigger: 'request',
            rule: 'asked',
            do: 'escalate',
            tier: null,
            evidence: [
              { kind: 'quote', line: asked.id, text: 'talk to a human', start: 0, end: 15 },
            ],
          },
        ],
      }),
    );

    expect(packet.handoff.summary).toBe(
      'Customer Maya R. — 3-year customer, $2,400 LTV, gold. ' +
        'Issue: “I want a refund for order #4892, it cost $89 and it is two weeks late” ' +
        'AI gave 1 answer, last one rejected. The customer asked for a person (“talk to a human”). ' +
        'Full conversation below. Recommended: Answer the open question.',
    );
    expect(packet.handoff.ask).toBe(refund.text);
  });

  it('carries what the customer stated, once, with the line it was said in', () => {
    const lines = [refund, customer('again: order #4892, mail me at maya@post.example')];
    expect(buildPacket(input({ lines })).handoff.facts).toEqual([
      { kind: 'order', value: '4892', said_in: lines[0]?.id },
      { kind: 'amount', value: '$89', said_in: lines[0]?.id },
      { kind: 'email', value: 'maya@post.example', said_in: lines[1]?.id },
    ]);
  });

  it('drops the oldest lines of a long conversation, never its first words nor the summary', () => {
    const lines = [refund, ...Array.from({ length: 300 }, () => customer('more '.repeat(100)))];
    const packet = buildPacket(input({ lines }));

    expect(JSON.stringify(packet).length).toBeLessThanOrEqual(60 * 1024);
    expect(packet.transcript.messages[0]?.id).toBe(refund.id);
    expect(packet.transcript.messages.at(-1)?.id).toBe(lines.at(-1)?.id);
    expect(packet.transcript.omitted).toBe(301 - packet.transcript.messages.length);
    expect(packet.transcript.truncated).toBe(true);
    expect(v.safeParse(packetSchema, packet).success).toBe(true);
  });

  it('survives a currency that does not exist', () => {
    const odd = { ...maya, lifetimeValue: { value: 5, currency: '???' } };
    expect(buildPacket(input({ customer: odd })).handoff.summary).toContain('5 ???');
  });
});
