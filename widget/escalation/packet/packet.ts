/** Puts what is known into a handoff packet. No model, no clock, no network: the same in, the same out. */
import type { Customer } from '../../model/customer.ts';
import type { Line } from '../../model/line.ts';
import type { HandoffPacket, WireUser } from '../../model/packet.ts';
import type { Reason } from '../../model/reason.ts';
import type { Scope } from '../../model/scope.ts';
import { caseOf } from '../case.ts';
import { explain } from '../explain.ts';
import type { Language } from '../languages/language.ts';
import type { PrivateKind } from '../../model/privateKind.ts';
import { mask, redactionsIn } from '../redaction/mask.ts';
import { isBackWithAi } from '../spell.ts';
import { appliedTier } from '../tiers.ts';
import { openQuestions, recommend } from './advice.ts';
import { attemptsIn } from './attempts.ts';
import { cut } from './cut.ts';
import { factsIn } from './facts.ts';
import { issueOf } from './issue.ts';
import { messagesOf } from './messages.ts';
import { moodIn } from './mood.ts';
import { priorityOf, routingOf } from './routing.ts';
import { summaryText } from './summary.ts';
import { english, type PacketWords } from '../words/words.ts';

/** What only the page knows. */
export type Surroundings = {
  readonly pageUrl: string;
  readonly pageTitle: string;
  readonly widget: string;
  readonly disclosure?: string;
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
  readonly consent?: HandoffPacket['conversation']['consent'];
  readonly lines: readonly Line[];
  readonly reasons: readonly Reason[];
  readonly surroundings: Surroundings;
  readonly languages: readonly Language[];
  /** In the agent's language. Default: English. */
  readonly words?: PacketWords;
};

/** 60 KiB passes as the body of a request that outlives its page; 63 KiB does not. */
const mostBytes = 60 * 1024;
const mostMessages = 100;

export function buildPacket(input: PacketInput): HandoffPacket {
  const { scope, customer, lines, reasons, surroundings, languages, words = english } = input;
  const shown = lines.map(withoutSecrets);
  const open = sinceReturned(shown);
  const all = attemptsIn(open, languages);
  const attempts = all.slice(-10);
  const issue = issueOf(open, languages, all)?.text ?? '';
  // What the issue says already is no answer to anything.
  const facts = factsIn(shown, languages).filter(
    ({ kind, value }) => kind !== 'other' || !issue.includes(value),
  );
  const mood = moodIn(open, languages);
  const advised = { scope, lines: open, reasons, attempts, facts, languages, words };
  const recommendation = recommend(advised);
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
      ...(input.consent && { consent: input.consent }),
    },
    handoff: {
      trigger: first?.trigger ?? 'request',
      trigger_detail: cut(first ? explain(first, words.reasons) : words.reasons.button, 500),
      subject: cut(issue === '' ? words.issue.none : issue, 120),
      summary: summaryText(
        { customer, issue, attempts, mood, recommendation, at: input.at },
        words,
      ),
      ask: cut(issue, 500),
      reasons: reasons.map(({ trigger, rule, tier: by, evidence }) => ({
        trigger,
        rule,
        tier: by,
        evidence,
      })),
      tried: attempts.map((attempt) => attempt.tried),
      attempts: attempts.map(({ line, tried, intent, sources, outcome }) => ({
        line,
        tried,
        intent,
        sources,
        outcome,
      })),
      open_questions: openQuestions(advised, recommendation),
      facts,
      ...(signals?.intent ? { intent: { name: cut(signals.intent, 80) } } : {}),
      ...(signals?.confidence == null ? {} : { confidence: signals.confidence }),
      priority: priorityOf(reasons, tier),
      tags: [...new Set(reasons.map(({ trigger }) => trigger))],
      routing: routingOf({ lines: open, reasons, tier, languages, page: surroundings.language }),
      ...(recommendation ? { recommendation } : {}),
      mood,
      generated_by: { kind: 'template' },
    },
    user: userOf(customer, input.anonymousId, surroundings),
    client: {
      page_url: surroundings.pageUrl,
      page_title: surroundings.pageTitle,
      widget: surroundings.widget,
      ...(surroundings.disclosure ? { disclosure: surroundings.disclosure } : {}),
      viewport: surroundings.viewport,
    },
    transcript: {
      messages: messagesOf(lines),
      truncated: false,
      omitted: 0,
      redactions: redactionsIn(lines.flatMap((line) => ('text' in line ? [line.text] : []))),
    },
    scope_version: scope.version,
    metrics: metricsOf(lines, input),
  });
}

/** Whatever a site lets through to the transcript: a summary is read by more eyes. */
const alwaysHidden: readonly PrivateKind[] = ['card', 'iban', 'ssn', 'secret'];

function withoutSecrets(line: Line): Line {
  if (!('text' in line)) return line;
  const text = mask(line.text, alwaysHidden);
  return text === line.text ? line : { ...line, text };
}

/** What was settled with a person before, or left to itself, is not what a person is called for now. */
function sinceReturned(lines: readonly Line[]): readonly Line[] {
  const end = lines.findLastIndex((line) => line.from === 'system' && isBackWithAi(line.event));
  const open = lines.slice(end + 1);
  return open.some(({ from }) => from === 'customer') ? open : lines;
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
