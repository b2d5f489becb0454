import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRandom } from '../../demo/desk/core/random.ts';
import type { DeskHappening } from '../../widget/conversation/happening.ts';
import { caller } from '../../widget/desks/call.ts';
import { follow } from '../../widget/desks/follow.ts';
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
  vi.restoreAllMocks();
});

const frame = (data: object) => `data: ${JSON.stringify(data)}\n\n`;
const around = { time: '2026-11-22T10:00:00.000Z' };
const hello = { id: 'hello', ...around, type: 'hep.stream.hello', data: { gapless_seq: true } };
const said = (seq: number) => ({
  id: `evt_${seq}`,
  ...around,
  type: 'hep.message.created',
  sequence: String(seq),
  data: {
    message: {
      id: `msg_${seq}`,
      seq,
      author: { role: 'agent', id: 'ag_1', name: 'Alex' },
      parts: [{ type: 'text', text: String(seq) }],
      created_at: around.time,
    },
  },
});

type Request = { readonly isPage: boolean; readonly after: number };

/** Stands in for the network. `answer` rejects, or answers with a stream that stays open or with a page. */
function desk(answer: (request: Request) => Response | null) {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const query = new URL(url).searchParams;
    const request = { isPage: query.has('wait'), after: Number(query.get('after')) };
    requests.push(request);
    const response = answer(request);
    if (response === null) throw new TypeError('Failed to fetch');
    return response;
  });
  return requests;
}

/** `null`: it stays open. */
function streamOf(frames: readonly string[], end: 'end' | null = null): Response {
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      const encoder = new TextEncoder();
      for (const one of frames) stream.enqueue(encoder.encode(one));
      if (end) stream.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

function pageOf(seqs: readonly number[], cursor: number): Response {
  const page = { events: seqs.map(said), cursor: String(cursor), reset: false };
  return Response.json(page);
}

function listen() {
  const heard: DeskHappening[] = [];
  const stop = new AbortController();
  void follow(caller('http://desk.example'), ticket, stop.signal, (news) => heard.push(news));
  return {
    heard,
    stop: () => stop.abort(),
    texts: () => heard.flatMap((news) => (news.type === 'desk.said' ? [Number(news.text)] : [])),
  };
}

const upTo = (last: number, after = 0) =>
  Array.from({ length: Math.max(0, last - after) }, (_, at) => after + at + 1);

describe('listening to a desk', () => {
  it('tells each event once and in order within two seconds, whatever is lost, doubled or mixed up', async () => {
    const most = 12;
    const plan = fc.array(fc.integer({ min: 1, max: most }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(plan, { maxLength: 4 }), async (plans) => {
        const left = [...plans];
        desk(({ isPage, after }) => {
          if (isPage) return pageOf(upTo(most, after), most);
          const seqs = left.shift() ?? upTo(most, after);
          return streamOf([frame(hello), ...seqs.map((seq) => frame(said(seq)))]);
        });
        const line = listen();
        await vi.advanceTimersByTimeAsync(0);
        const numbers = line.texts();
        expect(numbers).toEqual(upTo(numbers.length));
        const newest = Math.max(0, ...(plans[0] ?? upTo(most)));
        await vi.advanceTimersByTimeAsync(2000);
        expect(line.texts()).toEqual(upTo(line.texts().length));
        expect(line.texts().length).toBeGreaterThanOrEqual(newest);
        line.stop();
      }),
      { numRuns: 300 },
    );
  });

  it('takes numbers for what they are where the desk does not say that they have no gaps', async () => {
    desk(() => streamOf([frame({ ...hello, data: {} }), frame(said(3)), frame(said(7))]));
    const line = listen();
    await vi.advanceTimersByTimeAsync(0);
    expect(line.texts()).toEqual([3, 7]);
    line.stop();
  });

  it('asks for pages where a stream tells nothing in ten seconds, and for a stream again after five minutes', async () => {
    const requests = desk(({ isPage, after }) => (isPage ? pageOf([], after) : streamOf([])));
    const line = listen();
    await vi.advanceTimersByTimeAsync(9900);
    expect(requests.map(({ isPage }) => isPage)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(requests[1]?.isPage).toBe(true);
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    expect(requests.slice(1).every(({ isPage }) => isPage)).toBe(true);
    await vi.advanceTimersByTimeAsync(62_000);
    expect(requests.slice(2).some(({ isPage }) => !isPage)).toBe(true);
    expect(line.heard.map(({ type }) => type)).not.toContain('desk.lost');
    line.stop();
  });

  it('asks for pages after streams that fail where a page does not', async () => {
    const requests = desk(({ isPage, after }) => (isPage ? pageOf([], after) : null));
    const line = listen();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests.slice(0, 5).map(({ isPage }) => isPage)).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(requests.slice(4).every(({ isPage }) => isPage)).toBe(true);
    line.stop();
  });

  it('is back after a planned end when the desk asks for it, and not all at once', async () => {
    const { share } = createRandom(7);
    vi.spyOn(Math, 'random').mockImplementation(share);
    const bye = { id: 'bye', ...around, type: 'hep.stream.bye', data: { retry_ms: 2000 } };
    let isOpen = false;
    const requests = desk(() =>
      isOpen ? streamOf([frame(hello)]) : streamOf([frame(hello), frame(bye)], 'end'),
    );
    const lines = upTo(400).map(listen);
    await vi.advanceTimersByTimeAsync(0);
    isOpen = true;
    await vi.advanceTimersByTimeAsync(1900);
    expect(requests).toHaveLength(400);
    const perMoment: number[] = [];
    for (let at = 1900; at < 4100; at += 220) {
      const before = requests.length;
      await vi.advanceTimersByTimeAsync(220);
      perMoment.push(requests.length - before);
    }
    expect(requests).toHaveLength(800);
    expect(Math.max(...perMoment)).toBeLessThanOrEqual((2 * 400) / perMoment.length);
    lines.forEach((line) => line.stop());
  });

  it.each([
    ['cut', []],
    [
      'ended for no time at all',
      [{ id: 'bye', ...around, type: 'hep.stream.bye', data: { retry_ms: -1 } }],
    ],
  ])('leaves a line alone that is %s as soon as it is open', async (_, last) => {
    const requests = desk(() => streamOf([hello, ...last].map(frame), 'end'));
    const line = listen();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(requests.length).toBeLessThan(last.length > 0 ? 250 : 25);
    line.stop();
  });

  it('leaves a desk alone that has a hole in its log and no pages', async () => {
    const requests = desk(({ isPage }) =>
      isPage ? null : streamOf([frame(hello), frame(said(1)), frame(said(3))]),
    );
    const line = listen();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(line.texts()).toEqual([1]);
    expect(requests.length).toBeLessThan(40);
    line.stop();
  });
});
