/** The console's side of the agents' API. Every answer is checked before it is believed. */
import * as v from 'valibot';
import type { Detail, Inbox } from '../desk/agents/wire.ts';
import {
  changedSchema,
  detailSchema,
  inboxSchema,
  problemSchema,
  typingSchema,
} from '../desk/agents/wire.ts';
import { loadMe } from '../sign-in/desk.ts';

export type Deed =
  | 'claim'
  | 'reply'
  | 'typing'
  | 'release'
  | 'transfer'
  | 'decline'
  | 'read'
  | 'return'
  | 'close'
  | 'take-call'
  | 'drop-call'
  | 'call-result'
  | 'approve'
  | 'mark'
  | 'reject';

/** `conflict`: the desk does not take it as things stand; trying again would not help. */
export type Result =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: string; readonly cause: 'conflict' | 'trouble' };

export type News =
  | { readonly kind: 'live' }
  | { readonly kind: 'lost' }
  /** Signed out, by whomever: there is nothing to wait for. */
  | { readonly kind: 'over' }
  | { readonly kind: 'inbox'; readonly inbox: Inbox }
  | { readonly kind: 'changed'; readonly conversation: string }
  | { readonly kind: 'typing'; readonly conversation: string; readonly isTyping: boolean };

/** The desk gives a sign of life every ten seconds; two missed ones are a lost line. */
const silence = 25_000;
const pause = 2000;
const unreachable = 'The desk cannot be reached. Check the connection and try again.';

export function act(
  conversation: string,
  deed: Deed,
  body: Readonly<Record<string, unknown>> = {},
): Promise<Result> {
  return post(`conversations/${conversation}/${deed}`, body);
}

/** Null opens the desk again. */
export function switchIncident(text: string | null): Promise<Result> {
  return post('incident', text === null ? { on: false } : { on: true, text });
}

async function post(path: string, body: object): Promise<Result> {
  try {
    const response = await fetch(`/desk/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return { kind: 'done' };
    const cause = response.status === 409 ? 'conflict' : 'trouble';
    return { kind: 'refused', why: await reason(response), cause };
  } catch {
    return { kind: 'refused', why: unreachable, cause: 'trouble' };
  }
}

export async function sendFile(
  conversation: string,
  lease: number,
  key: string,
  file: File,
): Promise<Result> {
  const query = new URLSearchParams({ file: file.name, lease: String(lease) });
  try {
    const response = await fetch(`/desk/conversations/${conversation}/files/${key}?${query}`, {
      method: 'PUT',
      body: file,
    });
    if (response.ok) return { kind: 'done' };
    const cause = response.status === 409 ? 'conflict' : 'trouble';
    return { kind: 'refused', why: await reason(response), cause };
  } catch {
    return { kind: 'refused', why: unreachable, cause: 'trouble' };
  }
}

const pictureSchema = v.object({ picture: v.string() });

export async function sendPicture(
  file: File,
): Promise<
  | { readonly kind: 'kept'; readonly picture: string }
  | { readonly kind: 'refused'; readonly why: string }
> {
  try {
    const response = await fetch('/desk/me/picture', { method: 'PUT', body: file });
    if (!response.ok) return { kind: 'refused', why: await reason(response) };
    return { kind: 'kept', ...v.parse(pictureSchema, await response.json()) };
  } catch {
    return { kind: 'refused', why: unreachable };
  }
}

export async function setPresence(status: 'away' | 'here'): Promise<void> {
  // Best effort: the next press says it again.
  await fetch('/desk/presence', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ status }),
  }).catch(() => undefined);
}

export type Loaded =
  | { readonly kind: 'loaded'; readonly detail: Detail }
  | { readonly kind: 'failed'; readonly why: string };

export async function load(conversation: string): Promise<Loaded> {
  try {
    const response = await fetch(`/desk/conversations/${conversation}`);
    if (!response.ok) return { kind: 'failed', why: await reason(response) };
    return { kind: 'loaded', detail: v.parse(detailSchema, await response.json()) };
  } catch {
    return { kind: 'failed', why: unreachable };
  }
}

/** Follows the desk until the returned function is called, over any number of lost lines. */
export function follow(tell: (news: News) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function connect(): void {
    source?.close();
    source = new EventSource('/desk/events');
    const hear = (type: string, read: (data: unknown) => News | null) => {
      source?.addEventListener(type, ({ data }: MessageEvent<string>) => {
        expect();
        const news = read(JSON.parse(data));
        if (news !== null) tell(news);
      });
    };
    hear('beat', () => null);
    hear('inbox', (data) => ({ kind: 'inbox', inbox: v.parse(inboxSchema, data) }));
    hear('changed', (data) => ({ kind: 'changed', ...v.parse(changedSchema, data) }));
    hear('typing', (data) => ({ kind: 'typing', ...v.parse(typingSchema, data) }));
    source.addEventListener('open', () => {
      expect();
      tell({ kind: 'live' });
    });
    source.addEventListener('error', () => {
      tell({ kind: 'lost' });
      // The browser retries a broken stream, but gives up for good on an answer that is none.
      if (source?.readyState === EventSource.CLOSED) void lookAgain();
    });
    source.addEventListener('signed-out', over);
    expect();
  }

  /** An answer that is no stream does not say why. */
  async function lookAgain(): Promise<void> {
    if ((await loadMe()).kind === 'out') over();
    else retryIn(pause);
  }

  function over(): void {
    clearTimeout(timer);
    source?.close();
    tell({ kind: 'over' });
  }

  function retryIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(connect, ms);
  }

  function expect(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      tell({ kind: 'lost' });
      connect();
    }, silence);
  }

  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

async function reason(response: Response): Promise<string> {
  const problem = v.safeParse(problemSchema, await response.json().catch(() => null));
  if (!problem.success) return 'The desk could not do that. Try again.';
  return problem.output.detail ?? `${problem.output.title}.`;
}
