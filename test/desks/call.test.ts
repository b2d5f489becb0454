import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ticket } from '../../widget/conversation/memory.ts';
import { type Call, caller } from '../../widget/desks/call.ts';
import { ticket } from '../fakes/conversation.ts';

const network = new EventTarget();
setMaxListeners(0, network);
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', network.addEventListener.bind(network));
  vi.stubGlobal('removeEventListener', network.removeEventListener.bind(network));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Seen = { readonly path: string; readonly token: string | null };

function desk(answer: (seen: Seen) => Response | Promise<Response>) {
  const seen: Seen[] = [];
  vi.stubGlobal('fetch', async (url: string, { headers }: RequestInit) => {
    const token = new Headers(headers).get('authorization');
    const one = { path: new URL(url).pathname, token };
    seen.push(one);
    return await answer(one);
  });
  return seen;
}
const asking = (more: Partial<Call> = {}): Call => ({
  method: 'GET',
  path: '/x',
  ticket: null,
  signal: new AbortController().signal,
  tell: () => {},
  ...more,
});
const fresh = (token: string) =>
  Response.json({ token, refresh_token: `${token}-again`, expires_at: '2026-11-22T11:00:00Z' });
const status = (code: number, headers: Record<string, string> = {}) =>
  new Response('{}', { status: code, headers });
/** Of the token that has run out, and of any that has not. */
const bearer = ({ token }: Seen) => (token === 'Bearer t' ? status(401) : status(200));

describe('a request to a desk', () => {
  it('renews a token once, however many find out at the same time that it has run out', async () => {
    const seen = desk((one) => (one.path === '/token' ? fresh('t2') : bearer(one)));
    const call = caller('http://desk.example');
    const told: Ticket[] = [];
    const around = asking({ ticket, tell: (news) => told.push(news.ticket) });
    const answers = await Promise.all([call(around), call(around), call(around)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['taken', 'taken', 'taken']);
    expect(seen.filter(({ path }) => path === '/token')).toHaveLength(1);
    expect(told[0]).toMatchObject({ token: 't2', refreshToken: 't2-again' });
    expect(await call.tokenFor(ticket)).toBe('t2');
    expect(await call.tokenFor({ ...ticket, token: 'of another tab' })).toBe('of another tab');
  });

  it('asks again for a token when that could not be asked, and never when it was refused', async () => {
    let renewal: () => Response = () => {
      throw new TypeError('Failed to fetch');
    };
    const seen = desk((one) => (one.path === '/token' ? renewal() : bearer(one)));
    const call = caller('http://desk.example');
    expect(await call(asking({ ticket }))).toEqual({ kind: 'unreachable' });
    renewal = () => fresh('t2');
    expect(await call(asking({ ticket }))).toMatchObject({ kind: 'taken' });

    const other = caller('http://desk.example');
    renewal = () => status(401);
    expect(await other(asking({ ticket }))).toMatchObject({ kind: 'refused', status: 401 });
    const before = seen.filter(({ path }) => path === '/token').length;
    expect(await other(asking({ ticket }))).toMatchObject({ kind: 'refused', status: 401 });
    expect(seen.filter(({ path }) => path === '/token')).toHaveLength(before);
  });

  it.each([
    ['5', undefined, 5000],
    ['Sat, 01 Jan 2000 00:00:05 GMT', 'Sat, 01 Jan 2000 00:00:00 GMT', 5000],
    ['Sat, 01 Jan 2000 00:00:05 GMT', undefined, 0],
    ['soon', undefined, 0],
    ['999999', undefined, 900_000],
  ])('reads “Retry-After: %s” at %s as %d ms', async (after, date, retryAfterMs) => {
    desk(() => status(429, { 'retry-after': after, ...(date === undefined ? {} : { date }) }));
    const answer = await caller('http://desk.example')(asking());
    expect(answer).toMatchObject({ kind: 'refused', retryAfterMs });
  });

  it('that begins to be answered and then is not counts as not answered', async () => {
    let isGivenUp = false;
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
      signal?.addEventListener('abort', () => (isGivenUp = true));
      return new Response(new ReadableStream({}));
    });
    const answer = caller('http://desk.example')(asking());
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await answer).toEqual({ kind: 'unreachable' });
    expect(isGivenUp).toBe(true);
  });
});

describe('a desk that has failed five times in a row', () => {
  async function failing() {
    let isUp = false;
    const seen = desk(() => status(isUp ? 200 : 503));
    const call = caller('http://desk.example');
    for (let at = 0; at < 5; at += 1) await call(asking());
    return { call, seen, mend: () => (isUp = true) };
  }

  it('is not asked by whoever can do without', async () => {
    const { call, seen } = await failing();
    expect(await call(asking())).toEqual({ kind: 'unreachable' });
    expect(seen).toHaveLength(5);
  });

  it('is asked by one first, and by all who wait when that one was answered', async () => {
    const { call, seen, mend } = await failing();
    mend();
    const waiting = Promise.all([1, 2, 3].map(() => call(asking({ isPatient: true }))));
    await vi.advanceTimersByTimeAsync(4900);
    expect(seen).toHaveLength(5);
    await vi.advanceTimersByTimeAsync(4000);
    expect((await waiting).map(({ kind }) => kind)).toEqual(['taken', 'taken', 'taken']);
  });

  it('is asked by one at a time for as long as it fails', async () => {
    const { call, seen } = await failing();
    const waiting = [1, 2, 3].map(() => call(asking({ isPatient: true })));
    await vi.advanceTimersByTimeAsync(8000);
    expect(seen).toHaveLength(6);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.length).toBeLessThanOrEqual(9);
    await Promise.all(waiting);
  });

  it('is asked at once when the network is back', async () => {
    const { call, seen, mend } = await failing();
    mend();
    const waiting = call(asking({ isPatient: true }));
    network.dispatchEvent(new Event('online'));
    expect(await waiting).toMatchObject({ kind: 'taken' });
    expect(seen).toHaveLength(6);
  });
});
