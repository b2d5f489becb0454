/**
 * The way between a page and the desk, with what can happen on it: late, lost on the way there, lost on the way back,
 * answered by somebody else, twice, cut at any byte, silent for ever.
 */
import type { Page, World } from './world.ts';
import { currentPage } from './world.ts';
import { openLine, type Line } from './line.ts';

/** Shares from 0 to 1, of requests or of events, as long as this weather lasts. */
export type Weather = {
  readonly isOffline: boolean;
  /** Never arrives: refused at once, or silence. */
  readonly lost: number;
  /** Arrives, and the answer does not: the desk has it and the page cannot know. */
  readonly unanswered: number;
  /** Arrives after the page has given up waiting for it. */
  readonly late: number;
  /** Arrives twice. */
  readonly repeated: number;
  /** Answered by something in between: 502, 503, 429, a page to log in. */
  readonly intercepted: number;
  /** Answered with 504 by something in between, and has arrived. */
  readonly timedOut: number;
  /** Of what a stream carries. */
  readonly cut: number;
  readonly muted: number;
  readonly doubled: number;
  readonly swapped: number;
  readonly dropped: number;
  /** In ms, one way. */
  readonly delay: number;
};

export const fair: Weather = {
  isOffline: false,
  lost: 0,
  unanswered: 0,
  late: 0,
  repeated: 0,
  intercepted: 0,
  timedOut: 0,
  cut: 0,
  muted: 0,
  doubled: 0,
  swapped: 0,
  dropped: 0,
  delay: 40,
};

export type Arrival = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: string;
};

/** `dead`: nobody is there, or dies over it. */
export type Reply =
  | { readonly kind: 'dead' }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: unknown;
      readonly retryAfter?: number;
    }
  /** `follow` is given the way back, and returns what is to be done when it has ended. */
  | { readonly kind: 'stream'; readonly follow: (line: Line) => () => void };

export type Server = { readonly handle: (arrival: Arrival) => Reply };

export type Sent = {
  readonly page: Page | null;
  readonly method: string;
  readonly path: string;
  readonly at: number;
};

export type Network = {
  weather: Weather;
  readonly server: Server;
  /** What is on its way and not answered yet. */
  readonly underWay: Set<Sent>;
  readonly sent: Sent[];
  readonly lines: Set<Line>;
};

export function createNetwork(server: Server): Network {
  return { weather: fair, server, underWay: new Set(), sent: [], lines: new Set() };
}

export function fetchFrom(
  world: World,
  network: Network,
  input: string,
  init: RequestInit,
): Promise<Response> {
  const page = currentPage();
  if (init.signal?.aborted) return Promise.reject(new DOMException('aborted', 'AbortError'));
  const { weather } = network;
  const url = new URL(input, 'https://shop.example');
  const headers = new Headers(init.headers);
  const arrival: Arrival = {
    method: init.method ?? 'GET',
    path: url.pathname.replace(/^\/hep\/v1/, ''),
    query: url.searchParams,
    headers,
    body: typeof init.body === 'string' ? init.body : '',
  };
  const sent: Sent = { page, method: arrival.method, path: arrival.path, at: world.now() };
  network.sent.push(sent);
  const name = `${page?.name} ${sent.method} ${sent.path}`;

  return new Promise((resolve, reject) => {
    network.underWay.add(sent);
    const over = () => network.underWay.delete(sent);
    const fail = (ms: number, why: string) => {
      world.after(ms, page, () => {
        over();
        world.note(`${name}: ${why}`);
        reject(new TypeError('Failed to fetch'));
      });
    };
    const answerWith = (ms: number, response: () => Response, what: string) => {
      world.after(ms, page, () => {
        over();
        world.note(`${name}: ${what}`);
        resolve(response());
      });
    };
    init.signal?.addEventListener('abort', () => {
      over();
      reject(new DOMException('aborted', 'AbortError'));
    });
    const way = () => world.between(1, weather.delay);

    if (weather.isOffline) {
      fail(world.between(0, 5), 'no network');
      return;
    }
    if (world.isLucky(weather.lost)) {
      if (world.isLucky(0.5)) fail(way(), 'reset before it arrived');
      else world.note(`${name}: lost in silence`);
      return;
    }
    if (world.isLucky(weather.intercepted)) {
      const stranger = Math.floor(world.between(0, strangers.length));
      answerWith(
        way(),
        () => strangeAnswer(world, stranger),
        `answered by something in between (${strangers[stranger]})`,
      );
      return;
    }
    const isLate = world.isLucky(weather.late);
    const isUnanswered = world.isLucky(weather.unanswered);
    const isTimedOut = world.isLucky(weather.timedOut);
    if (world.isLucky(weather.repeated)) {
      world.after(world.between(weather.delay, 20_000), null, () => {
        world.note(`${name}: arrives once more`);
        const again = network.server.handle(arrival);
        if (again.kind === 'stream') again.follow(silentLine)();
      });
    }
    world.after(isLate ? world.between(16_000, 40_000) : way(), null, () => {
      const reply = network.server.handle(arrival);
      if (reply.kind === 'dead') {
        fail(way(), 'the desk is not there');
        return;
      }
      world.note(
        `${name}: arrives${isLate ? ' late' : ''}${reply.kind === 'answer' ? `, ${reply.status}` : ''}`,
      );
      if (isUnanswered) {
        if (reply.kind === 'stream') reply.follow(silentLine)();
        if (world.isLucky(0.5)) fail(way(), 'answer lost');
        return;
      }
      if (reply.kind === 'stream') {
        const line = openLine(
          world,
          page,
          () => network.weather,
          () => network.lines.delete(line),
        );
        network.lines.add(line);
        line.whenOver(reply.follow(line));
        init.signal?.addEventListener('abort', () => line.hangUp());
        answerWith(
          way(),
          () => new Response(line.bytes, { headers: { 'content-type': 'text/event-stream' } }),
          'a stream',
        );
        return;
      }
      answerWith(
        way(),
        () => (isTimedOut ? strangeAnswer(world, 1) : answered(reply)),
        isTimedOut ? 'timed out in between' : `answered ${reply.status}`,
      );
    });
  });
}

const silentLine: Line = {
  bytes: new ReadableStream(),
  page: null,
  send: () => {},
  hangUp: () => {},
  whenOver: () => {},
  trouble: () => {},
};

function answered({ status, body, retryAfter }: Extract<Reply, { kind: 'answer' }>): Response {
  return new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: {
      'content-type': status < 300 ? 'application/json' : 'application/problem+json',
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    },
  });
}

const strangers = [
  '502',
  '504',
  '503',
  '429 in seconds',
  '429 as a date',
  'a page to log in',
] as const;

function strangeAnswer(world: World, which: number): Response {
  switch (strangers[which]) {
    case '502':
      return new Response('<h1>Bad gateway</h1>', { status: 502 });
    case '504':
      return new Response('<h1>Gateway timeout</h1>', { status: 504 });
    case '503':
      return new Response('', { status: 503 });
    case '429 in seconds':
      return new Response('', { status: 429, headers: { 'retry-after': '3' } });
    case '429 as a date': {
      const until = new Date(world.now() + 4000).toUTCString();
      return new Response('', { status: 429, headers: { 'retry-after': until } });
    }
    default:
      return new Response('<form>Log in to our Wi-Fi</form>', {
        headers: { 'content-type': 'text/html' },
      });
  }
}
