/**
 * Stands between a page and the demo and breaks what passes, on command. It knows just enough HTTP to pick a request by
 * method and path; answers it writes to the socket itself, so that one can be cut, held or split at any byte. Each
 * connection carries one request, because a browser repeats by itself what a used connection has lost.
 */
import { request as askUpstream } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';

export type Which = { readonly method?: string; readonly path: RegExp };

/** What the demo answers. `bytes` comes as it is sent. */
export type Reply = {
  readonly status: number;
  /** Status line and headers, without what says how long it is. */
  readonly head: string;
  readonly bytes: AsyncIterable<Buffer>;
};

/** One request on its way. Nobody but the fault decides what becomes of it. */
export type Exchange = {
  readonly method: string;
  readonly path: string;
  /** Hands it to the demo, under this path. Rejects when that cannot be reached. */
  readonly forward: (path?: string) => Promise<Reply>;
  readonly page: Page;
};

/** The page's end of the line. */
export type Page = {
  readonly begin: (head: string) => void;
  /** Each call is a packet of its own, as far as the system allows; resolves when it has left. */
  readonly write: (bytes: Buffer) => Promise<void>;
  /** Cleanly, as a complete answer. */
  readonly end: () => void;
  /** In the middle: `RST` is an error at once, `FIN` an end without the last chunk. */
  readonly cut: (how: 'RST' | 'FIN') => void;
  readonly isGone: () => boolean;
};

export type Fault = (exchange: Exchange) => Promise<void>;

export type Seen = { readonly method: string; readonly path: string };

export type FaultProxy = {
  readonly url: string;
  /** Breaks requests that fit, the newest rule first; `times`: so many, default all. Returns how to stop it. */
  readonly on: (which: Which, fault: Fault, times?: number) => () => void;
  /** From here on everything passes. */
  readonly heal: () => void;
  /** Requests that fit, in the order they came; preflights are none. */
  readonly seen: (which: Which) => readonly Seen[];
  /** Cuts whatever is open. */
  readonly cutAll: (how: 'RST' | 'FIN') => void;
  readonly close: () => Promise<void>;
};

type Rule = { readonly which: Which; readonly fault: Fault; left: number };

/** `target`: the demo's own address, asked for anew with each request. */
export async function openProxy(target: () => string): Promise<FaultProxy> {
  let rules: Rule[] = [];
  const requests: Seen[] = [];
  const open = new Map<Socket, Page>();

  const server = createServer((socket) => {
    socket.setNoDelay(true);
    const page = pageOn(socket);
    open.set(socket, page);
    socket.on('close', () => open.delete(socket));
    // Whoever cuts hears of it as an error.
    socket.on('error', () => {});
    void serve(socket, page);
  });

  async function serve(socket: Socket, page: Page): Promise<void> {
    const asked = await readRequest(socket);
    if (asked === null) return;
    const { method, path } = asked;
    requests.push({ method, path });
    const rule = rules.findLast(({ which, left }) => left > 0 && fits(asked, which));
    if (rule) rule.left -= 1;
    const exchange = {
      method,
      path,
      page,
      forward: (to = path) => forwarded(target(), { ...asked, path: to }, socket),
    };
    await (rule?.fault ?? pass)(exchange).catch(() => page.cut('RST'));
  }

  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    on(which, fault, times = Number.POSITIVE_INFINITY) {
      const rule = { which, fault, left: times };
      rules.push(rule);
      return () => void (rules = rules.filter((one) => one !== rule));
    },
    heal: () => void (rules = []),
    seen: (which) => requests.filter((one) => fits(one, which)),
    cutAll: (how) => open.forEach((page) => page.cut(how)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        open.forEach((page) => page.cut('RST'));
      }),
  };
}

/** As it is, at the pace it comes. */
export const pass: Fault = async ({ forward, page }) => {
  const { head, bytes } = await forward();
  page.begin(head);
  for await (const piece of bytes) await page.write(piece);
  page.end();
};

/** A preflight is no request of the page's, unless somebody asks for it by name. */
function fits({ method, path }: Seen, which: Which): boolean {
  return which.path.test(path) && (which.method ?? (method === 'OPTIONS' ? '' : method)) === method;
}

function pageOn(socket: Socket): Page {
  const isGone = () => socket.destroyed || socket.writableEnded;
  const send = (bytes: Buffer | string) =>
    new Promise<void>((resolve) => {
      if (isGone()) resolve();
      else socket.write(bytes, () => resolve());
    });
  // An answer that has no body has no last chunk either.
  let last = '';
  return {
    isGone,
    begin(head) {
      if (/^transfer-encoding: chunked/im.test(head)) last = '0\r\n\r\n';
      void send(head);
    },
    write: (bytes) =>
      send(Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, crlf])),
    end: () => void (isGone() || socket.end(last)),
    cut: (how) => void (how === 'RST' ? socket.resetAndDestroy() : socket.end()),
  };
}
const crlf = Buffer.from('\r\n');

type Asked = Seen & {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
};

/** Null when the page has opened a connection and said nothing on it. */
async function readRequest(socket: Socket): Promise<Asked | null> {
  let got = Buffer.alloc(0);
  try {
    for await (const piece of socket.iterator({ destroyOnReturn: false })) {
      got = Buffer.concat([got, piece]);
      const asked = requestIn(got);
      if (asked) return asked;
    }
  } catch {
    // Cut before it was said.
  }
  return null;
}

function requestIn(got: Buffer): Asked | null {
  const end = got.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const [line = '', ...rest] = got.subarray(0, end).toString('latin1').split('\r\n');
  const [method = '', path = ''] = line.split(' ');
  const headers = rest.map((header) => {
    const colon = header.indexOf(':');
    return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()] as const;
  });
  const length = Number(headers.find(([name]) => name === 'content-length')?.[1] ?? 0);
  const body = got.subarray(end + 4);
  return body.length < length ? null : { method, path, headers, body };
}

/** What has to do with one connection only, and what the page is to read as it is. */
const ownHeaders = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

function forwarded(target: string, asked: Asked, socket: Socket): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { method, path, headers, body } = asked;
    const kept = headers.filter(([name]) => name !== 'accept-encoding' && name !== 'connection');
    const upstream = askUpstream(
      new URL(path, target),
      { method, headers: Object.fromEntries(kept), agent: false },
      (response) => {
        const status = response.statusCode ?? 502;
        const hasBody = status !== 204 && status !== 304;
        const lines = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
          ownHeaders.includes(name) ? [] : values.map((value) => `${name}: ${value}`),
        );
        if (hasBody) lines.push('transfer-encoding: chunked');
        const head = [
          `HTTP/1.1 ${status} ${response.statusMessage}`,
          ...lines,
          'connection: close',
        ];
        resolve({ status, head: `${head.join('\r\n')}\r\n\r\n`, bytes: response });
      },
    );
    upstream.on('error', reject);
    socket.on('close', () => upstream.destroy());
    upstream.end(body);
  });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
