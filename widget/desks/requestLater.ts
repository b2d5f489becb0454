/** Which request carries what most conversations never have. Fetched with the first of them. */
import type { Cargo } from '../conversation/cargo.ts';
import type { BookingWish } from '../conversation/memory.ts';
import type { HandoffPacket } from '../model/packet.ts';
import type { Around, Request } from './request.ts';
import type { Amendment, CallbackRequest } from './wire.ts';
import type { ApprovalRequest } from './wireApproval.ts';

type LaterKind =
  | 'approval'
  | 'callback'
  | 'cancel-callback'
  | 'copy'
  | 'erase'
  | 'amendment'
  | 'feedback'
  | 'rating';

type LaterAround = Around & {
  readonly redactPacket: (packet: HandoffPacket, redact: Around['redact']) => HandoffPacket;
};

/** `base`: path of the conversation. */
export function laterRequestFor(
  id: string,
  cargo: Extract<Cargo, { readonly kind: LaterKind }>,
  base: string,
  { redact, language, redactPacket }: LaterAround,
): Request {
  const once = { 'idempotency-key': `"${id}"` };
  switch (cargo.kind) {
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
    case 'cancel-callback':
      return { method: 'DELETE', path: `${base}/callback` };
    case 'copy':
      return { method: 'POST', path: `${base}/copy`, headers: once };
    case 'erase':
      return { method: 'DELETE', path: base };
    case 'callback':
      return {
        method: 'PUT',
        path: `${base}/callback`,
        body: callbackBody(cargo.wish, language),
      };
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
