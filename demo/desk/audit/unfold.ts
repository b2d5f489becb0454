/**
 * What happened before the desk heard of a conversation stands in the transcript of its packet: answers,
 * verdicts, offers. Each line is known by its id, so a second packet of the same story adds only what is new.
 */
import { isDeepStrictEqual } from 'node:util';
import type { HandoffPacket, WireEvent, WireMessage } from '../../../widget/model/packet.ts';
import type { Reason } from '../../../widget/model/reason.ts';
import type { Who } from '../../../widget/audit/entry.ts';
import { causesOf, draft, plain, type Draft, versionIn } from './draft.ts';

const ai = { kind: 'ai' } as const;
const rules = { kind: 'rules' } as const;

export function unfold(packet: HandoffPacket, customer: Who): readonly Draft[] {
  const { handoff, transcript } = packet;
  const packed = draft(
    'packet',
    customer,
    {
      trigger: handoff.trigger,
      priority: handoff.priority,
      messages: transcript.messages.length,
      omitted: transcript.omitted,
    },
    packet,
    { why: causesOf(handoff.reasons), happenedAt: packet.created_at },
  );
  return [...unfoldLines(packet, customer), packed];
}

export function unfoldLines(
  { transcript, conversation, client, scope_version: version }: HandoffPacket,
  customer: Who,
): readonly Draft[] {
  const lines = transcript.messages.flatMap((message, at) =>
    lineDrafts(message, lastEvent(transcript.messages.slice(0, at)), customer, client).map(
      (one) => ({
        ...one,
        happenedAt: message.created_at,
        key: `line ${conversation.client_id} ${message.id} ${one.type}`,
      }),
    ),
  );
  return [rulesSeen(version), ...lines];
}

/** Rules are written down by whoever changes them; the desk notes when it first met them. */
function rulesSeen(version: string): Draft {
  return draft('scope-version', { kind: 'desk' }, {}, { version }, { key: `scope ${version}` });
}

function lastEvent(messages: readonly WireMessage[]): WireEvent | null {
  return messages.findLast(({ event }) => event !== undefined)?.event ?? null;
}

function lineDrafts(
  message: WireMessage,
  before: WireEvent | null,
  customer: Who,
  client: HandoffPacket['client'],
): readonly Draft[] {
  const { author, event } = message;
  if (author.role === 'bot') return [answer(message, client)];
  if (event === undefined) return [];
  // Who takes an offer is handed over for the reasons of the offer.
  const isTaken =
    event.kind === 'handoff-requested' &&
    before?.kind === 'offer-made' &&
    isDeepStrictEqual(event.reasons, before.reasons);
  return isTaken
    ? [draft('offer', customer, { step: 'accepted' }, message, { why: causesOf(event.reasons) })]
    : happened(event, message, customer);
}

/** With what it takes to say later what stood there: which model, and which words said that it is one. */
function answer(message: WireMessage, { disclosure }: HandoffPacket['client']): Draft {
  const { confidence, likelihood, intent, grounded, sources, handoff, feedback, model } =
    message.ai ?? {};
  const details = {
    confidence: confidence ?? null,
    likelihood: likelihood ?? null,
    intent: plain(intent),
    grounded: grounded ?? null,
    sources: sources?.length ?? 0,
    asked_for_person: handoff !== undefined && handoff !== null,
    feedback: feedback ?? null,
    model: versionIn(model),
    disclosure: versionIn(disclosure),
  };
  return draft('answer', ai, details, message);
}

function happened(event: WireEvent, message: WireMessage, customer: Who): readonly Draft[] {
  switch (event.kind) {
    case 'offer-made':
      return [
        verdict('offer', event.reasons, message, customer),
        draft('offer', ai, { step: 'made' }, message, { why: causesOf(event.reasons) }),
      ];
    case 'offer-declined':
      return [draft('offer', customer, { step: 'declined' }, message)];
    case 'offer-ignored':
      return [draft('offer', customer, { step: 'ignored' }, message)];
    case 'handoff-requested':
      return [verdict('escalate', event.reasons, message, customer)];
    case 'approval-requested':
      return [
        draft('approval', ai, { step: 'proposed', action: plain(event.action.name) }, message),
      ];
    case 'approval-decided':
      return settledHere(event, message, customer);
    case 'bot-failed':
      return [draft('answer', ai, { failed: event.cause }, message)];
    // The desk's own, which it has written down when they happened, or no decision of anybody.
    case 'agent-joined':
    case 'agent-left':
    case 'agent-transferred':
    case 'returned':
    case 'callback-booked':
    case 'callback-cancelled':
    case 'callback-told':
    case 'waiting-stopped':
    case 'passed-on':
    case 'notice':
    case 'note-ai':
    case 'note-language':
    case 'reopened':
    case 'copy-asked':
    case 'ended':
      return [];
  }
}

/** What a person decided, the desk has written down itself. */
function settledHere(
  { outcome, action }: Extract<WireEvent, { readonly kind: 'approval-decided' }>,
  message: WireMessage,
  customer: Who,
): readonly Draft[] {
  if (outcome === 'approved' || outcome === 'rejected') return [];
  const who = outcome === 'withdrawn' ? customer : rules;
  return [draft('approval', who, { step: outcome, action: plain(action.name) }, message)];
}

/** A request without a quote is the button, which the customer pressed and no rule. */
function verdict(
  outcome: Reason['do'],
  reasons: readonly Reason[],
  message: WireMessage,
  customer: Who,
): Draft {
  const isPressed = reasons.every(
    ({ trigger, evidence }) => trigger === 'request' && evidence.length === 0,
  );
  const who = isPressed ? customer : rules;
  return draft('verdict', who, { do: outcome }, message, { why: causesOf(reasons) });
}
