/** One request to a desk: with the conversation's token, renewed once when it has run out. */
import * as v from 'valibot';
import type { Ticket } from '../conversation/memory.ts';
import type { Renewal } from '../conversation/ports.ts';
import { within } from '../stream/within.ts';
import { tokensOf } from './nouns.ts';
import { type Access, accessSchema, problemSchema } from './wire.ts';

export type Call = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ticket: Ticket | null;
  readonly signal: AbortSignal;
  readonly tell: (news: Renewal) => void;
};

export type Answer =
  | { readonly kind: 'taken'; readonly body: unknown }
  | {
      readonly kind: 'refused';
      readonly status: number;
      /** The last part of the problem's `type`, or null. */
      readonly problem: string | null;
      readonly retryAfterMs: number;
    }
  | { readonly kind: 'unreachable' };

export type Caller = ((call: Call) => Promise<Answer>) & {
  /** The raw response, for streams and files. */
  readonly open: (call: Call) => Promise<Response>;
  readonly base: string;
  /** The newest that is known. */
  readonly tokenFor: (ticket: Ticket) => Promise<string | null>;
};

/** No answer for this long counts as none, and is asked for again with the same id. */
const patienceMs = 15_000;
const mostRetryAfterMs = 15 * 60 * 1000;

export function caller(url: string): Caller {
  const base = url.replace(/\/$/, '');
  // Tokens rotate: whoever renews first renews for all, and a second renewal would be refused.
  const renewed = new Map<string, Promise<Access | null>>();

  async function tokenFor(ticket: Ticket): Promise<string | null> {
    const access = await renewed.get(ticket.id);
    return access?.token ?? ticket.token;
  }

  async function renew(call: Call, ticket: Ticket): Promise<boolean> {
    const known = await renewed.get(ticket.id);
    const refreshToken = known?.refresh_token ?? ticket.refreshToken;
    if (refreshToken === null || refreshToken === undefined) return false;

    // An answer that was lost must not cost what was known before it, nor every later request.
    const asking = refresh(ticket.id, refreshToken, call.signal).catch(() => null);
    renewed.set(
      ticket.id,
      asking.then((access) => access ?? known ?? null),
    );
    const access = await asking;
    if (access === null) return false;
    call.tell({ type: 'desk.renewed', ticket: { ...ticket, ...tokensOf(access) }, cursor: null });
    return true;
  }

  async function refresh(
    conversation: string,
    refreshToken: string,
    signal: AbortSignal,
  ): Promise<Access | null> {
    const response = await send(
      '/token',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ conversation, refresh_token: refreshToken }),
        signal,
      },
      patienceMs,
    );
    const read = v.safeParse(accessSchema, response.ok ? await response.json() : null);
    return read.success ? read.output : null;
  }

  function send(path: string, request: RequestInit, patience: number): Promise<Response> {
    return within(patience, fetch(base + path, request));
  }

  async function open(call: Call): Promise<Response> {
    const { method, path, body, headers, ticket, signal } = call;
    const token = ticket === null ? null : await tokenFor(ticket);
    return send(
      path,
      {
        method,
        signal,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
      patienceMs,
    );
  }

  async function openRenewing(call: Call): Promise<Response> {
    const response = await open(call);
    if (response.status !== 401 || call.ticket === null) return response;
    return (await renew(call, call.ticket)) ? open(call) : response;
  }

  async function ask(call: Call): Promise<Answer> {
    try {
      const response = await openRenewing(call);
      return response.ok ? await taken(response) : await refused(response);
    } catch {
      return { kind: 'unreachable' };
    }
  }

  return Object.assign(ask, { open: openRenewing, base, tokenFor });
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
    retryAfterMs: retryAfter(response.headers.get('retry-after')),
  };
}

/** Seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after), capped at 15 minutes. */
function retryAfter(header: string | null): number {
  if (header === null) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Math.min(mostRetryAfterMs, Math.max(0, wait || 0));
}
