/** Which request carries which delivery. */
import type { BookingWish, Cargo, Ticket } from '../conversation/memory.ts';
import type { HandoffPacket } from '../model/packet.ts';
import type { Evidence } from '../model/reason.ts';
import type { Call } from './call.ts';
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
    case 'rating':
      return {
        method: 'PUT',
        path: `${base}/csat`,
        body: { score: cargo.score, scale_max: 5, about: cargo.about },
      };
    case 'erase':
      return { method: 'DELETE', path: base };
    case 'end':
      return { method: 'POST', path: `${base}/end`, body: { reason: cargo.reason }, headers: once };
  }
}

function amendmentOf(
  id: string,
  { text, at, by, struck }: Extract<Cargo, { readonly kind: 'amendment' }>,
  redact: (text: string) => string,
): Amendment {
  return { id, text: redact(text), at, by, ...(struck > 0 ? { struck } : {}) };
}

/** A number that looks like one is a phone; the rest is an address, or goes as a note. */
function callbackBody(
  { wants, name, contact, slot, note }: BookingWish,
  locale: string,
): CallbackRequest {
  const phone = contact.replaceAll(/[\s().-]/g, '').replace(/^00/, '+');
  const isPhone = /^\+[1-9]\d{5,14}$/.test(phone);
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact);
  const notes = [note, isPhone || isEmail ? '' : contact].filter((part) => part !== '');
  return {
    channel: isEmail || wants === 'message' ? 'email' : 'phone',
    contact: {
      name,
      ...(isPhone ? { phone } : {}),
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
