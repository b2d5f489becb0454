/** Which request carries which delivery, and what an answer that is no receipt means. */
import type { DeliveryFailure } from '../conversation/happening.ts';
import type { Cargo } from '../conversation/cargo.ts';
import type { Ticket } from '../conversation/memory.ts';
import type { HandoffPacket } from '../model/packet.ts';
import type { Evidence } from '../model/reason.ts';
import type { Answer, Call } from './call.ts';
import type { MessageCreate } from './wire.ts';

export type Around = {
  readonly redact: (text: string) => string;
  readonly language: string;
};

export type Request = Pick<Call, 'method' | 'path' | 'body' | 'headers'>;

/** Rejects where what few conversations need cannot be fetched. */
export async function requestFor(
  id: string,
  cargo: Exclude<Cargo, { kind: 'file' }>,
  ticket: Ticket | null,
  around: Around,
): Promise<Request> {
  const { redact } = around;
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
    case 'withdraw':
    case 'end': {
      const reason = cargo.kind === 'end' ? cargo.reason : 'return_to_bot';
      return { method: 'POST', path: `${base}/end`, body: { reason }, headers: once };
    }
    case 'message': {
      const body: MessageCreate = {
        parts: [{ type: 'text', text: redact(cargo.text) }],
        sent_at: cargo.at,
      };
      return { method: 'PUT', path: `${base}/messages/${id}`, body };
    }
    case 'record': {
      const { conversation, transcript, feedback } = cargo.record;
      const body = {
        ...cargo.record,
        transcript: redactTranscript(transcript, redact),
        feedback: feedback.map((one) => ({ ...one, comment: redact(one.comment) })),
      };
      return { method: 'PUT', path: `/records/${conversation.client_id}`, body };
    }
    case 'approval':
    case 'callback':
    case 'cancel-callback':
    case 'copy':
    case 'erase':
    case 'amendment':
    case 'feedback':
    case 'rating':
      return (await import('./requestLater.ts')).laterRequestFor(id, cargo, base, {
        ...around,
        redactPacket,
      });
  }
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
    transcript: redactTranscript(transcript, redact),
  };
}

function redactTranscript(transcript: HandoffPacket['transcript'], redact: Around['redact']) {
  return {
    ...transcript,
    messages: transcript.messages.map((message) => ({
      ...message,
      parts: message.parts.map((part) =>
        part.text === undefined ? part : { ...part, text: redact(part.text) },
      ),
    })),
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
