/** Packets as the widget builds them: from conversations that people had, and from any that could be. */
import fc from 'fast-check';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import type { Customer } from '../../widget/model/customer.ts';
import type { Line, SystemEvent } from '../../widget/model/line.ts';
import type { HandoffPacket } from '../../widget/model/packet.ts';
import type { Reason } from '../../widget/model/reason.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { surroundings } from '../fakes/ports.ts';
import { ai, customer, event } from '../fakes/transcript.ts';
import type { Dialogue } from '../real/dialogues.ts';

export function packetFor(
  lines: readonly Line[],
  who: Customer | null = null,
  languages = allLanguages,
): HandoffPacket {
  const verdict = evaluate(defaultScope, lines, who, languages);
  const reasons = verdict.do === 'stay' ? [] : verdict.reasons;
  return buildPacket({
    id: 'packet-00000001',
    at: '2026-11-22T10:05:00.000Z',
    conversation: 'c1',
    reasons,
    startedAt: '2026-11-22T10:00:00.000Z',
    previous: null,
    anonymousId: 'anon',
    scope: defaultScope,
    customer: who,
    surroundings,
    languages,
    lines: [...lines, event({ kind: 'handoff-requested', reasons })],
  });
}

export function packetOf({ exchanges }: Dialogue): HandoffPacket {
  return packetFor(
    exchanges.flatMap(({ said, answer }) => [
      customer(said),
      ...(answer === null ? [] : [ai(answer, { confidence: 0.7, intent: 'help' })]),
    ]),
  );
}

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'My order #4892 for $89.50 is late',
    'Let me talk to a human',
    'That did not help, mail me at maya@example.com or +44 20 7946 0958',
    'ich will einen Menschen sprechen',
    'Returns take 30 days.',
  ),
);
const agent = { id: 'ag_1', name: 'Alex', role: 'support team', avatarUrl: null };
const doubt: Reason = {
  trigger: 'confidence',
  rule: 'stated',
  do: 'offer',
  tier: null,
  evidence: [
    { kind: 'score', line: 'l1', name: 'confidence', value: 0.2, threshold: 0.6 },
    { kind: 'fact', line: 'l1', name: 'amount', value: '$89' },
  ],
};
/** What the reasons above refer to. */
const opening: Line = { ...customer('Hello'), id: 'l1' };
const events: readonly SystemEvent[] = [
  { kind: 'offer-made', reasons: [doubt] },
  { kind: 'offer-declined' },
  { kind: 'offer-ignored' },
  { kind: 'bot-failed', cause: 'timeout' },
  { kind: 'agent-joined', agent },
  { kind: 'agent-left', agent },
  { kind: 'agent-transferred', agent, to: null, team: 'billing team' },
  { kind: 'waiting-stopped' },
  { kind: 'passed-on' },
  { kind: 'returned', note: 'A refund was agreed.' },
  { kind: 'callback-booked', start: null },
  { kind: 'callback-cancelled' },
  { kind: 'callback-told', about: 'tried', at: '2026-11-23T15:00:00.000Z', start: null },
  { kind: 'notice', text: 'The line is slow.' },
  { kind: 'ended', by: 'customer' },
  { kind: 'reopened' },
  { kind: 'note-ai' },
  { kind: 'note-language', language: 'en' },
  { kind: 'copy-asked', address: 'm•••@mail.example' },
];
const fraction = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));

const line: fc.Arbitrary<Line> = fc.oneof(
  words.map(customer),
  fc.record({ text: words, confidence: fraction, likelihood: fraction }).map(({ text, ...said }) =>
    ai(text, {
      ...said,
      grounded: true,
      sources: [{ title: 'Returns', url: null, quote: 'Returns take 30 days.' }],
    }),
  ),
  fc.constantFrom(...events).map(event),
);
const person: fc.Arbitrary<Customer | null> = fc.constantFrom(null, {
  id: 'u_1',
  name: 'Maya R.',
  email: 'maya@example.com',
  since: '2023-11-02',
  lifetimeValue: { value: 2400, currency: 'USD' },
  tier: 'gold',
});

/** One language, so that a thousand of them are made in seconds. */
export const anyPacket = fc
  .record({ lines: fc.array(line, { maxLength: 20 }), who: person })
  .map(({ lines, who }) => packetFor([opening, ...lines], who, allLanguages.slice(0, 2)));
