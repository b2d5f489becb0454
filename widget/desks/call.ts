/** One request to a desk: with the conversation's token, renewed once when it has run out. */
import * as v from 'valibot';
import type { Ticket } from '../conversation/memory.ts';
import type { Renewal } from '../conversation/ports.ts';
import { during } from '../stream/pause.ts';
import { within } from '../stream/within.ts';
import { circuit } from './circuit.ts';
import { tokensOf } from './nouns.ts';
import { accessSchema, problemSchema } from './wire.ts';

export type Call = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ticket: Ticket | null;
  readonly signal: AbortSignal;
  readonly tell: (news: Renewal) => void;
  /** Waits for as long as the desk is to be left alone; otherwise that counts as unreachable. */
  readonly isPatient?: true;
  /** Goes on when the page goes. A browser takes no more than 64 KiB of such at a time. */
  readonly keepsAlive?: boolean;
  /** No answer for this long counts as none. Default: 15 s. */
  readonly patienceMs?: number;
};

export type Answer =
  | { readonly kind: 'taken'; readonly body: unknown }
  | {
      readonly kind: 'refused';
      readonly status: number;
      /** The last part of the problem's `type`, or null. */
      readonly problem: string | null;
      readonly retryAfterMs: number;
      /** What is to be answered first, as it came. */
      readonly challenge?: unknown;
    }
  | { readonly kind: 'unreachable' };

export type Caller = ((call: Call) => Promise<Answer>) & {
  /** The raw response, for streams and files. */
  readonly open: (call: Call) => Promise<Response>;
  readonly base: string;
  /** The newest that is known. */
  readonly tokenFor: (ticket: Ticket) => Promise<string | null>;
};

type Tokens = Pick<Ticket, 'token' | 'refreshToken'>;

/** What is not answered in time is asked for again with the same id. */
const usualPatienceMs = 15_000;
const mostRetryAfterMs = 15 * 60 * 1000;
/** https://fetch.spec.whatwg.org/#http-network-or-cache-fetch counts 64 KiB of all that is under way. */
const mostKeptBytes = 60 * 1024;

export function caller(url: string): Caller {
  const base = url.replace(/\/$/, '');
  const { admit, note } = circuit();
  // By the token that had run out. Whoever renews first renews for all, and a refused one is refused for good.
  const renewals = new Map<string, Promise<Tokens | null>>();

  async function newest(tokens: Tokens): Promise<Tokens> {
    const later = await renewals.get(tokens.token ?? '');
    return later ? newest(later) : tokens;
  }

  async function renew({ tell }: Call, ticket: Ticket, old: Tokens): Promise<Tokens | null> {
    const { token, refreshToken } = old;
    if (token === null || refreshToken === null) return null;
    const asking = renewals.get(token) ?? within(usualPatienceMs, refresh(ticket.id, refreshToken));
    renewals.set(token, asking);
    try {
      const tokens = await asking;
      if (tokens) tell({ type: 'desk.renewed', ticket: { ...ticket, ...tokens }, cursor: null });
      return tokens;
    } catch (trouble) {
      // Nobody has said no: the next one may ask again.
      renewals.delete(token);
      throw trouble;
    }
  }

  /** Null when the desk refuses; rejects when it could not be asked. */
  async function refresh(conversation: string, refreshToken: string): Promise<Tokens | null> {
    const response = await fetch(`${base}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ conversation, refresh_token: refreshToken }),
    });
    if (response.ok) return tokensOf(v.parse(accessSchema, await response.json()));
    if (isRefusal(response.status)) return null;
    throw new Error('no answer');
  }

  async function open(call: Call, token: string | null): Promise<Response> {
    const { method, path, body, headers, signal, patienceMs = usualPatienceMs } = call;
    const text = body === undefined ? '' : JSON.stringify(body);
    const asking = fetch(base + path, {
      method,
      signal,
      headers: {
        ...(text && { 'content-type': 'application/json' }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(text && { body: text }),
      keepalive: call.keepsAlive === true && new Blob([text]).size <= mostKeptBytes,
    });
    try {
      const response = await within(patienceMs, asking);
      // A page of somebody else is no answer of the desk, whatever its status.
      const isPage = response.headers.get('content-type')?.includes('html');
      note(response.status < 500 && !isPage);
      return response;
    } catch (trouble) {
      if (!signal.aborted) note(false);
      throw trouble;
    }
  }

  async function openRenewing(call: Call): Promise<Response> {
    const { ticket, signal, isPatient = false } = call;
    await admit(signal, isPatient);
    const tokens = ticket && (await newest(ticket));
    const response = await open(call, tokens?.token ?? null);
    if (response.status !== 401 || !ticket || !tokens) return response;
    const renewed = await renew(call, ticket, tokens);
    return renewed ? open(call, renewed.token) : response;
  }

  const ask = (call: Call): Promise<Answer> =>
    during(call.signal, async (signal) => {
      const response = await openRenewing({ ...call, signal });
      return await within(usualPatienceMs, response.ok ? taken(response) : refused(response));
    }).catch(() => ({ kind: 'unreachable' }));

  return Object.assign(ask, {
    open: openRenewing,
    base,
    tokenFor: async (ticket: Ticket) => (await newest(ticket)).token,
  });
}

/** Neither a desk in trouble, nor one that has too much to do. */
function isRefusal(status: number): boolean {
  return status < 500 && status !== 429;
}

async function taken(response: Response): Promise<Answer> {
  if (response.status === 204) return { kind: 'taken', body: null };
  return { kind: 'taken', body: await response.json() };
}

async function refused(response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => null);
  const read = v.safeParse(problemSchema, body);
  return {
    kind: 'refused',
    status: response.status,
    problem: read.success ? (read.output.type.split(':').at(-1) ?? null) : null,
    retryAfterMs: retryAfter(response.headers),
    ...(read.success && { challenge: read.output.challenge }),
  };
}

/**
 * Seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after), capped at 15 minutes. A date is meant by the
 * clock of whoever wrote it, as far as the page may read that.
 */
function retryAfter(headers: Headers): number {
  const header = headers.get('retry-after') ?? '0';
  const seconds = Number(header);
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Math.min(mostRetryAfterMs, Math.max(0, wait || 0));
}
