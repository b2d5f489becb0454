/** Files at a desk: what it takes, how one is sent and fetched. Comes when the first file does. */
import * as v from 'valibot';
import type { Ticket } from '../conversation/memory.ts';
import type { FileLimits, Renewal } from '../conversation/ports.ts';
import type { Attached } from '../model/line.ts';
import type { Answer, Caller } from './call.ts';
import type { FilesHere } from './hep.ts';
import type { MessageCreate } from './wire.ts';

const limitsSchema = v.object({
  features: v.object({ attachments: v.literal(true) }),
  limits: v.object({ attachment_bytes: v.number(), attachment_types: v.array(v.string()) }),
});
const placeSchema = v.object({ id: v.string(), upload_url: v.string() });

/** A line on which nothing moves for so long is broken, in ms. */
const stillMs = 30_000;

export async function limitsOf(call: Caller): Promise<FileLimits | null> {
  const { signal } = new AbortController();
  const request = { method: 'GET', path: '/discovery', ticket: null, signal } as const;
  const answer = await call({ ...request, tell: () => {} });
  const read = v.safeParse(limitsSchema, answer.kind === 'taken' ? answer.body : null);
  if (!read.success) return null;
  const { attachment_bytes: bytes, attachment_types: types } = read.output.limits;
  return { bytes, types };
}

export async function bring(
  call: Caller,
  ticket: Ticket,
  file: string,
  tell: (news: Renewal) => void,
): Promise<Blob | null> {
  const { signal } = new AbortController();
  const path = `/attachments/${encodeURIComponent(file)}`;
  const response = await call.open({ method: 'GET', path, ticket, signal, tell });
  return response.ok ? await response.blob() : null;
}

type Sending = {
  readonly id: string;
  readonly file: Attached;
  /** RFC 3339: when it was attached. */
  readonly at: string;
  readonly ticket: Ticket | null;
  readonly signal: AbortSignal;
  readonly tell: (news: Renewal) => void;
};

/** Asks where to put it, puts it there, and says it. The delivery's id makes a repeat the same file and the same line. */
export async function send(
  call: Caller,
  { id, file: { name, type, size }, at, ticket, signal, tell }: Sending,
  files: (() => Promise<FilesHere>) | undefined,
): Promise<Answer | { readonly kind: 'filed'; readonly file: string }> {
  const here = await files?.();
  const blob = await here?.bytes(id);
  if (!here || !blob || !ticket) return refusal(410);
  const around = { ticket, signal, tell, isPatient: true } as const;
  const asked = await call({
    ...around,
    method: 'POST',
    path: '/attachments',
    body: { conversation: ticket.id, name, media_type: type, size },
    headers: { 'idempotency-key': `"${id}"` },
  });
  if (asked.kind !== 'taken') return asked;
  const place = v.parse(placeSchema, asked.body);
  const target = targetOf(place.upload_url, call.base);
  // Elsewhere the address itself is the permission, and the token is nobody's business there.
  const token = target.isOwn ? await call.tokenFor(ticket) : null;
  const status = await put(target.url, token, blob, signal, (share) => here.onProgress(id, share));
  if (status === 0) return { kind: 'unreachable' };
  if (status >= 300) return refusal(status);
  const body: MessageCreate = {
    parts: [{ type: 'attachment', attachment: place.id }],
    sent_at: at,
  };
  const path = `/conversations/${encodeURIComponent(ticket.id)}/messages/${id}`;
  const said = await call({ ...around, method: 'PUT', path, body });
  if (said.kind !== 'taken') return said;
  here.onSent(id);
  return { kind: 'filed', file: place.id };
}

function refusal(status: number): Answer {
  return { kind: 'refused', status, problem: null, retryAfterMs: 0 };
}

/** A desk behind a proxy may not know that it is spoken to under https. */
function targetOf(
  address: string,
  base: string,
): { readonly url: string; readonly isOwn: boolean } {
  const own = new URL(base, location.href);
  const url = new URL(address, own);
  const isOwn = url.host === own.host;
  if (isOwn) url.protocol = own.protocol;
  return { url: url.href, isOwn };
}

/** `fetch` tells nothing of how far an upload has got. 0: no answer. */
function put(
  url: string,
  token: string | null,
  blob: Blob,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    let still = setTimeout(stop, stillMs);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      clearTimeout(still);
      still = setTimeout(stop, stillMs);
      onProgress(total === 0 ? 1 : loaded / total);
    });
    request.addEventListener('loadend', () => {
      clearTimeout(still);
      signal.removeEventListener('abort', stop);
      resolve(request.status);
    });
    signal.addEventListener('abort', stop);
    request.open('PUT', url);
    if (token !== null) request.setRequestHeader('authorization', `Bearer ${token}`);
    request.send(blob);
  });
}
