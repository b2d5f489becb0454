/** Which request carries which delivery, and what an answer that is no receipt means. */
import type { DeliveryFailure } from '../conversation/happening.ts';
import type { BookingWish, Cargo, Ticket } from '../conversation/memory.ts';
import type { HandoffPacket } from '../model/packet.ts';
import type { Evidence } from '../model/reason.ts';
import type { Answer, Call } from './call.ts';
import type { Amendment, CallbackRequest, MessageCreate } from './wire.ts';
import type { ApprovalRequest } from './wireApproval.ts';

type Around = {
  readonly redact: (text: string) => string;
  readonly language: string;
};

type Request = Pick<Call, 'method' | 'path' | 'body' | 'headers'>;

export function requestFor(
  id: string,
  cargo: Exclude<Cargo, { kind: 'file' }>,
  ticket: Ticket | null,
  { redact, language }: Around,
): Request {
  const base = `/conversations/${encodeURIComponent(ticket?.id ?? '')}`;
  const once = { 'idempotency-key': `"${id}"` };

  switch (cargo.kind) {
    case 'handoff':
      return {
        method: 'POST',
        path: '/conversations',
        body: redactPacket(cargo.packet, redact),
        headers: once,
      };
    case 'approval': {
      const { packet, action, expiresAt } = cargo;
      const { name, summary, input } = action;
      const body: ApprovalRequest = {
        packet: redactPacket(packet, redact),
        // Not redacted: what is allowed must be what is done.
        action: { id: action.id, name, summary, input },
        expires_at: expiresAt,
      };
      const client = encodeURIComponent(packet.conversation.client_id);
      return { method: 'POST', path: `/conversations/${client}/approvals`, body, headers: once };
    }
    case 'withdraw':
      return {
        method: 'POST',
        path: `${base}/end`,
        body: { reason: 'return_to_bot' },
        headers: once,
      };
    case 'message': {
      const body: MessageCreate = {
        parts: [{ type: 'text', text: redact(cargo.text) }],
        sent_at: cargo.at,
      };
      return { method: 'PUT', path: `${base}/messages/${id}`, body };
    }
    case 'callback':
      return {
        method: 'PUT',
        path: `${base}/callback`,
        body: callbackBody(cargo.wish, language),
      };
    case 'cancel-callback':
      return { method: 'DELETE', path: `${base}/callback` };
    case 'amendment':
      return {
        method: 'PATCH',
        path: base,
        body: { amendment: amendmentOf(id, cargo, redact) },
        headers: { 'content-type': 'application/merge-patch+json' },
      };
    case 'feedback':
      return {
        method: 'POST',
        path: `${base}/feedback`,
        body: {
          kind: 'answer_rating',
          about: { message: cargo.line },
          verdict: cargo.verdict === 'helpful' ? 'good' : 'bad',
          by: 'user',
          ...(cargo.words === undefined ? {} : { comment: redact(cargo.words) }),
        },
        headers: once,
      };
    case 'rating':
      return {
        method: 'PUT',
        path: `${base}/csat`,
        body: { score: cargo.score, scale_max: 5, about: cargo.about },
      };
    case 'copy':
      return { method: 'POST', path: `${base}/copy`, headers: once };
    case 'erase':
      return { method: 'DELETE', path: base };
    case 'end':
      return { method: 'POST', path: `${base}/end`, body: { reason: cargo.reason }, headers: once };
  }
}

function amendmentOf(
  id: string,
  { text, at, by, struck, isAnswer }: Extract<Cargo, { readonly kind: 'amendment' }>,
  redact: (text: string) => string,
): Amendment {
  return {
    id,
    text: redact(text),
    at,
    by,
    ...(struck > 0 ? { struck } : {}),
    ...(isAnswer ? { answer: true } : {}),
  };
}

/** A phone number comes as E.164 from the form; what is neither that nor an address goes as a note. */
function callbackBody(
  { wants, name, contact, slot, note, isVideo }: BookingWish,
  locale: string,
): CallbackRequest {
  const isPhone = /^\+[1-9]\d{5,14}$/.test(contact);
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact);
  const notes = [note, isPhone || isEmail ? '' : contact].filter((part) => part !== '');
  return {
    // A message is answered where it was written.
    channel: wants === 'message' ? 'chat' : isVideo ? 'video' : isEmail ? 'email' : 'phone',
    contact: {
      name,
      ...(isPhone ? { phone: contact } : {}),
      ...(isEmail ? { email: contact } : {}),
    },
    ...(slot === null ? {} : { slot }),
    ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
    locale,
  };
}

/** The same in, the same out: a packet that is sent again must not differ from the first. */
function redactPacket(packet: HandoffPacket, redact: (text: string) => string): HandoffPacket {
  const { handoff, transcript } = packet;
  const quoted = (one: Evidence) =>
    one.kind === 'quote' ? { ...one, text: redact(one.text) } : one;
  return {
    ...packet,
    handoff: {
      ...handoff,
      subject: redact(handoff.subject),
      summary: redact(handoff.summary),
      ask: redact(handoff.ask),
      trigger_detail: redact(handoff.trigger_detail),
      tried: handoff.tried.map(redact),
      attempts: handoff.attempts.map((one) => ({ ...one, tried: redact(one.tried) })),
      open_questions: handoff.open_questions.map(redact),
      facts: handoff.facts.map((one) => ({ ...one, value: redact(one.value) })),
      reasons: handoff.reasons.map((one) => ({ ...one, evidence: one.evidence.map(quoted) })),
    },
    transcript: {
      ...transcript,
      messages: transcript.messages.map((message) => ({
        ...message,
        parts: message.parts.map((part) =>
          part.text === undefined ? part : { ...part, text: redact(part.text) },
        ),
      })),
    },
  };
}

/** `notBefore` in ms. */
export function troubleIn(answer: Answer): { cause: DeliveryFailure; notBefore: number } {
  if (answer.kind !== 'refused') return { cause: 'network', notBefore: 0 };
  const { status, problem, retryAfterMs: notBefore } = answer;
  if (problem === 'no-agents') return { cause: 'nobody', notBefore };
  if (problem === 'slot-taken') return { cause: 'taken', notBefore };
  if (status === 404 || status === 410) return { cause: 'gone', notBefore };
  const isBusy = status === 408 || status === 425 || status === 429 || status >= 500;
  return { cause: isBusy || problem === 'idempotency-in-progress' ? 'busy' : 'refused', notBefore };
}
