/** Puts what is known into a handoff packet. No model, no clock, no network: the same in, the same out. */
import type { Customer } from '../../model/customer.ts';
import type { Agent, AiLine, Line, SystemEvent } from '../../model/line.ts';
import type {
  HandoffPacket,
  Priority,
  WireEvent,
  WireMessage,
  WireUser,
} from '../../model/packet.ts';
import type { Reason } from '../../model/reason.ts';
import type { Scope } from '../../model/scope.ts';
import { caseOf } from '../case.ts';
import { explain } from '../explain.ts';
import { factsIn } from './facts.ts';
import type { Language } from '../languages/language.ts';
import { attemptsIn, cut, issueOf, recommend, summaryText } from './summary.ts';
import { appliedTier } from '../tiers.ts';

/** What only the page knows. */
export type Surroundings = {
  readonly pageUrl: string;
  readonly pageTitle: string;
  readonly widget: string;
  readonly viewport: string;
  /** BCP 47 */
  readonly language: string;
  /** IANA */
  readonly timeZone: string;
};

export type PacketInput = {
  readonly id: string;
  readonly at: string;
  readonly conversation: string;
  readonly startedAt: string;
  readonly previous: string | null;
  readonly anonymousId: string;
  readonly scope: Scope;
  readonly customer: Customer | null;
  readonly lines: readonly Line[];
  readonly reasons: readonly Reason[];
  readonly surroundings: Surroundings;
  readonly languages: readonly Language[];
};

/** 60 KiB passes as the body of a request that outlives its page; 63 KiB does not. */
const mostBytes = 60 * 1024;
const mostMessages = 100;

export function buildPacket(input: PacketInput): HandoffPacket {
  const { scope, customer, lines, reasons, surroundings, languages } = input;
  const issue = issueOf(lines, languages)?.text ?? '';
  const attempts = attemptsIn(lines, languages).slice(-10);
  const recommendation = recommend(reasons);
  const signals = lines.findLast((line) => line.from === 'ai')?.signals;
  const first = reasons[0];
  const tier = appliedTier(caseOf(scope, lines, customer, languages));

  return fit({
    hep: '1',
    id: input.id,
    created_at: input.at,
    conversation: {
      client_id: input.conversation,
      started_at: input.startedAt,
      channel: 'web',
      ...(input.previous === null ? {} : { previous: input.previous }),
    },
    handoff: {
      trigger: first?.trigger ?? 'request',
      trigger_detail: cut(first ? explain(first) : 'The customer pressed the button.', 500),
      subject: cut(issue === '' ? 'Wants to talk to a person' : issue.replaceAll(/\s+/g, ' '), 120),
      summary: summaryText({ customer, issue, attempts, reasons, recommendation, at: input.at }),
      ask: cut(issue, 500),
      reasons: reasons.map(({ trigger, rule, tier: by, evidence }) => ({
        trigger,
        rule,
        tier: by,
        evidence,
      })),
      tried: attempts.map((attempt) => attempt.tried),
      attempts,
      open_questions: [],
      facts: factsIn(lines),
      ...(signals?.intent ? { intent: { name: cut(signals.intent, 80) } } : {}),
      ...(signals?.confidence == null ? {} : { confidence: signals.confidence }),
      priority: priorityOf(reasons, tier !== null),
      tags: [...new Set(reasons.map(({ trigger }) => trigger))],
      routing: { lang: surroundings.language, ...(tier ? { tier: cut(tier.id, 40) } : {}) },
      ...(recommendation ? { recommendation } : {}),
      generated_by: { kind: 'template' },
    },
    user: userOf(customer, input.anonymousId, surroundings),
    client: {
      page_url: surroundings.pageUrl,
      page_title: surroundings.pageTitle,
      widget: surroundings.widget,
      viewport: surroundings.viewport,
    },
    transcript: { messages: messagesOf(lines), truncated: false, omitted: 0, redactions: [] },
    scope_version: scope.version,
    metrics: metricsOf(lines, input),
  });
}

function priorityOf(reasons: readonly Reason[], isInTier: boolean): Priority {
  const isSerious = reasons.some(({ trigger }) => trigger === 'topics' || trigger === 'sentiment');
  return isSerious || isInTier ? 'high' : 'normal';
}

function userOf(customer: Customer | null, anonymousId: string, place: Surroundings): WireUser {
  const where = { locale: place.language, tz: place.timeZone };
  if (!customer) return { anonymous_id: anonymousId, ...where };

  const { userHash, lifetimeValue, ...same } = customer;
  return {
    ...same,
    ...(userHash === undefined ? {} : { user_hash: userHash }),
    ...(lifetimeValue === undefined ? {} : { lifetime_value: lifetimeValue }),
    ...(customer.id === undefined ? { anonymous_id: anonymousId } : {}),
    ...where,
  };
}

export function messagesOf(lines: readonly Line[]): readonly WireMessage[] {
  return lines.flatMap((line, at): readonly WireMessage[] => {
    const message = { id: line.id, seq: at + 1, created_at: line.at };
    switch (line.from) {
      case 'customer':
        return [{ ...message, author: { role: 'user' }, parts: [textPart(line.text)] }];
      case 'ai':
        return [
          { ...message, author: { role: 'bot' }, parts: saidPart(line.text), ai: aiOf(line) },
        ];
      case 'human':
        return [{ ...message, author: authorOf(line.agent), parts: [textPart(line.text)] }];
      case 'system':
        return [
          {
            ...message,
            author: { role: 'system' },
            parts: [{ type: 'notice', text: line.event.kind }],
            event: eventOf(line.event),
          },
        ];
    }
  });
}

/** A line of the AI may have no words: it asked for a person, or proposed something. */
function saidPart(text: string) {
  return text === '' ? [] : [textPart(text)];
}

/** What it left open is not worth its bytes. */
function aiOf({ signals, feedback, approvedBy }: AiLine): NonNullable<WireMessage['ai']> {
  const said = Object.entries(signals).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return {
    ...Object.fromEntries(said),
    ...(feedback === null ? {} : { feedback }),
    ...(approvedBy === null ? {} : { approved_by: approvedBy }),
  };
}

function eventOf(event: SystemEvent): WireEvent {
  // A signature is for the bot's server, and for nobody else to keep.
  if (event.kind === 'approval-decided') return { ...event, token: null };
  if (!('agent' in event)) return event;
  const { id, name } = event.agent;
  return { kind: event.kind, agent: { id, name } };
}

function authorOf({ id, name }: Agent) {
  return { role: 'agent' as const, id, name };
}

function textPart(text: string) {
  return { type: 'text', text: cut(text, 8000) };
}

function metricsOf(lines: readonly Line[], { at, startedAt }: PacketInput) {
  const asked = lines.find((line) => line.from === 'customer');
  const answered = lines.find((line) => line.from === 'ai' && line.text !== '');
  return {
    first_response_ms:
      asked && answered ? Math.max(0, Date.parse(answered.at) - Date.parse(asked.at)) : null,
    turns: lines.filter((line) => line.from === 'customer').length,
    duration_ms: Math.max(0, Date.parse(at) - Date.parse(startedAt)),
  };
}

/** Too much: the oldest messages go, never the first words of the customer, never the summary. */
function fit(packet: HandoffPacket): HandoffPacket {
  const all = packet.transcript.messages;
  const opening = all.find(({ author }) => author.role === 'user');
  let kept = all.slice(-mostMessages);

  for (;;) {
    const messages =
      opening && !kept.includes(opening) ? [opening, ...kept.slice(1 - mostMessages)] : kept;
    const omitted = all.length - messages.length;
    const candidate = {
      ...packet,
      transcript: { ...packet.transcript, messages, omitted, truncated: omitted > 0 },
    };
    if (kept.length <= 1 || bytesOf(JSON.stringify(candidate)) <= mostBytes) return candidate;
    kept = kept.slice(Math.ceil(kept.length / 10));
  }
}

/** UTF-8 length without an encoder, which the core does not have. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
