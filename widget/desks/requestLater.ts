/** Which request carries what most conversations never have. Fetched with the first of them. */
import type { BookingWish, Cargo } from '../conversation/memory.ts';
import type { Around, Request } from './request.ts';
import type { Amendment, CallbackRequest } from './wire.ts';

type LaterKind = 'callback' | 'amendment' | 'feedback' | 'rating';

/** `base`: path of the conversation. */
export function laterRequestFor(
  id: string,
  cargo: Extract<Cargo, { readonly kind: LaterKind }>,
  base: string,
  { redact, language }: Around,
): Request {
  switch (cargo.kind) {
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
        headers: { 'idempotency-key': `"${id}"` },
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
