import { describe, expect, it } from 'vitest';
import { replay } from '../../demo/review/replay.ts';
import { approvalNeeded } from '../../widget/escalation/approvals.ts';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { messagesOf } from '../../widget/escalation/packet/messages.ts';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import type { BotSignals, Line, SystemEvent } from '../../widget/model/line.ts';
import type { HandoffPacket } from '../../widget/model/packet.ts';
import type { Reason } from '../../widget/model/reason.ts';
import { defaultScope, type Scope } from '../../widget/model/scope.ts';
import { refundPacket } from '../desk/packets.ts';
import { ai, customer, event } from '../fakes/transcript.ts';

const at = '2026-11-23T10:00:00.000Z';
const scope: Scope = {
  ...defaultScope,
  version: 'then',
  triggers: {
    ...defaultScope.triggers,
    topics: [{ id: 'legal', phrases: { en: ['my lawyer'] }, do: 'escalate' }],
  },
};

type Turn = string | Partial<BotSignals> | SystemEvent;

/** Words are the customer's, signals an answer of the AI, anything with a kind what happened. */
function conversation(...turns: readonly Turn[]): readonly Line[] {
  return turns.map((turn) => {
    if (typeof turn === 'string') return customer(turn);
    return 'kind' in turn ? event(turn) : ai('An answer.', turn);
  });
}

/** As the widget does it: the verdict first, then the happening, then the packet. */
function handedOver(
  lines: readonly Line[],
  reasons: readonly Reason[] = reasonsOf(lines),
): HandoffPacket {
  const asked = event({ kind: 'handoff-requested', reasons });
  return buildPacket({
    id: 'packet-0000001',
    at,
    conversation: 'c1',
    startedAt: at,
    previous: null,
    anonymousId: 'a1',
    scope,
    customer: null,
    languages: allLanguages,
    lines: [...lines, asked],
    reasons,
    surroundings: {
      pageUrl: 'https://shop.example/',
      pageTitle: 'Shop',
      widget: '0.1.0',
      viewport: '390x844',
      language: 'en',
      timeZone: 'Europe/Berlin',
    },
  });
}

function reasonsOf(lines: readonly Line[]): readonly Reason[] {
  const verdict = evaluate(scope, lines, null);
  return verdict.do === 'stay' ? [] : verdict.reasons;
}

const pressed: Reason = {
  trigger: 'request',
  rule: 'button',
  do: 'escalate',
  evidence: [],
  tier: null,
};

describe('replaying a conversation', () => {
  it.for([
    {
      what: 'asks for a person',
      lines: conversation('Where is it?', {}, 'Let me talk to a human'),
    },
    {
      what: 'names a topic for people',
      lines: conversation('Where is it?', {}, 'I will call my lawyer'),
    },
    {
      what: 'met an AI that asks for a person itself',
      lines: conversation('Where is it?', { handoff: 'cannot look into payments' }),
    },
    {
      what: 'met an AI that failed',
      lines: conversation('Where is it?', { kind: 'bot-failed', cause: 'timeout' }),
    },
  ])('gives the recorded reason when the customer $what', ({ lines }) => {
    const packet = handedOver(lines);

    expect(packet.handoff.reasons).toHaveLength(1);
    expect(replay(packet, scope).comparison).toEqual({ kind: 'same' });
  });

  it('says at which message the rule fires', () => {
    const lines = conversation('Where is it?', {}, 'I will call my lawyer');

    expect(replay(handedOver(lines), scope).steps).toMatchObject([
      { line: lines[2]?.id, message: 2, do: 'escalate', reasons: [{ rule: 'legal' }] },
    ]);
  });

  it('knows the reasons of an offer that was accepted, though they did not travel', () => {
    const doubt = conversation('Where is it?', { confidence: 0.3 });
    const reasons = reasonsOf(doubt);
    const offered = [...doubt, event({ kind: 'offer-made', reasons })];
    const { steps, comparison } = replay(handedOver(offered, reasons), scope);

    expect(comparison).toEqual({ kind: 'same' });
    expect(steps).toMatchObject([
      { message: 1, do: 'offer', reasons: [{ trigger: 'confidence' }] },
    ]);
  });

  it('gives the reason for which somebody was asked to allow what the AI wants to do', () => {
    const cautious: Scope = { ...scope, approvals: [{ action: 'refund' }] };
    const action = { id: 'a1', name: 'refund', input: {}, amount: null, summary: 'Mug' };
    const lines = conversation('I want my money back', { actions: [action] });
    const reason = approvalNeeded(cautious, lines, null, action, allLanguages);
    const packet = handedOver(lines, reason === null ? [] : [reason]);
    const asked = event({ kind: 'approval-requested', action });
    const messages = [...messagesOf([...lines, asked])];
    const asking = { ...packet, transcript: { messages } };

    expect(packet.handoff.reasons).toMatchObject([{ rule: 'approval' }]);
    expect(replay(asking, cautious).comparison).toEqual({ kind: 'same' });
    expect(replay(asking, scope).comparison).toEqual({ kind: 'different', now: [] });
  });

  it('finds no rule where the customer pressed the button', () => {
    const packet = handedOver(conversation('Where is it?', {}), [pressed]);

    expect(replay(packet, scope)).toMatchObject({ steps: [], comparison: { kind: 'button' } });
  });

  it('shows that stricter rules would have handed over earlier', () => {
    const lines = conversation('I was charged twice', {}, 'Hello?', {}, 'Let me talk to a human');
    const stricter: Scope = {
      ...scope,
      version: 'now',
      triggers: {
        ...scope.triggers,
        topics: [{ id: 'billing', phrases: { en: ['charged twice'] }, do: 'escalate' }],
      },
    };

    expect(replay(handedOver(lines), stricter)).toMatchObject({
      comparison: { kind: 'earlier', step: { message: 1 }, handedOver: 3 },
      steps: [{ message: 1 }, { message: 3 }],
      recordedScope: 'then',
      replayedScope: 'now',
    });
  });

  it('shows that laxer rules would not have handed over', () => {
    const packet = handedOver(conversation('I will call my lawyer'));
    const laxer = { ...scope, triggers: { ...scope.triggers, topics: [] } };

    expect(replay(packet, laxer)).toMatchObject({
      steps: [],
      comparison: { kind: 'different', now: [] },
    });
  });

  it('keeps what was dealt with before a person gave the conversation back apart', () => {
    const packet = handedOver(
      conversation(
        'Let me talk to a human',
        { kind: 'handoff-requested', reasons: [] },
        { kind: 'returned', note: null },
        'Thanks. One more thing:',
        {},
        'I will call my lawyer',
      ),
    );

    expect(replay(packet, scope).comparison).toEqual({ kind: 'same' });
    expect(replay(packet, scope).steps).toHaveLength(2);
  });

  it('reads packets of other makers, that name no moment of handing over', () => {
    expect(replay(refundPacket(), scope).steps).toMatchObject([{ line: 'm3', message: 2 }]);
  });
});
