/**
 * From what travelled to what the rules read. The wire carries words and what happened between them,
 * not what the AI said about its own answers; as far as the packet quotes that in its evidence it is
 * put back, and what nobody recorded stays unknown.
 */
import type { Customer } from '../../model/customer.ts';
import {
  type BotFailure,
  type BotSignals,
  type Line,
  silent,
  type SystemEvent,
} from '../../model/line.ts';
import type { HandoffPacket, WireMessage } from '../../model/packet.ts';

export function linesOf({ handoff, transcript }: HandoffPacket): readonly Line[] {
  const { messages } = transcript;
  const last = messages.findLast(({ author }) => author.role === 'bot')?.id;
  return messages.map((message): Line => {
    const stamp = { id: message.id, at: message.created_at };
    const text = textOf(message);
    switch (message.author.role) {
      case 'user':
        return { ...stamp, from: 'customer', text };
      case 'bot': {
        const signals = signalsOf(handoff, message.id, message.id === last);
        return { ...stamp, from: 'ai', text, stage: 'whole', feedback: null, signals };
      }
      case 'agent':
        return { ...stamp, from: 'human', text, agent: agentOf(message) };
      case 'system':
        return { ...stamp, from: 'system', event: eventOf(text, handoff, message.id) };
    }
  });
}

export function customerOf({ user }: HandoffPacket): Customer {
  return {
    ...(user.lifetime_value === undefined ? {} : { lifetimeValue: user.lifetime_value }),
    ...(user.segment === undefined ? {} : { segment: user.segment }),
    ...(user.tier === undefined ? {} : { tier: user.tier }),
  };
}

export function textOf({ parts }: WireMessage): string {
  return parts.map((part) => part.text ?? '').join('\n');
}

type Handoff = HandoffPacket['handoff'];

function signalsOf(handoff: Handoff, line: string, isLast: boolean): BotSignals {
  const intent = factOf(handoff, line, 'intent') ?? (isLast ? handoff.intent?.name : undefined);
  const confidence = scoreOf(handoff, line) ?? (isLast ? handoff.confidence : undefined);
  return {
    ...silent,
    intent: intent ?? null,
    confidence: confidence ?? null,
    handoff: factOf(handoff, line, 'handoff') ?? null,
  };
}

function scoreOf({ reasons }: Handoff, line: string): number | undefined {
  for (const one of reasons.flatMap(({ evidence }) => evidence)) {
    if (one.kind === 'score' && one.line === line && one.name === 'confidence') return one.value;
  }
  return undefined;
}

function factOf({ reasons }: Handoff, line: string, name: string): string | undefined {
  for (const one of reasons.flatMap(({ evidence }) => evidence)) {
    if (one.kind === 'fact' && one.line === line && one.name === name) return one.value;
  }
  return undefined;
}

/** The wire names what happened by its kind; reasons and names do not travel with it. */
function eventOf(kind: string, handoff: Handoff, line: string): SystemEvent {
  switch (kind) {
    case 'offer-made':
    case 'handoff-requested':
      return { kind, reasons: [] };
    case 'offer-declined':
    case 'offer-ignored':
    case 'waiting-stopped':
    case 'callback-cancelled':
      return { kind };
    case 'returned':
      return { kind, note: null };
    case 'callback-booked':
      return { kind, start: null };
    case 'ended':
      return { kind, by: 'system' };
    case 'bot-failed':
      return { kind, cause: causeOf(factOf(handoff, line, 'cause')) };
    default:
      return { kind: 'notice', text: kind };
  }
}

function causeOf(value: string | undefined): BotFailure {
  const causes = ['network', 'timeout', 'refused', 'rate-limited', 'unusable', 'none'] as const;
  return causes.find((cause) => cause === value) ?? 'unusable';
}

function agentOf({ author }: WireMessage) {
  return { id: author.id ?? '', name: author.name ?? 'Agent', role: null, avatarUrl: null };
}
