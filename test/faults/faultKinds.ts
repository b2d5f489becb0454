/** Ways to break one exchange. */
import type { Fault } from './proxy.ts';

/** Nobody listens there, as far as the page can tell. */
export const refuse: Fault = async ({ page }) => page.cut('RST');

/** The demo has taken it, and the page never learns. */
export const lose: Fault = async ({ forward, page }) => {
  const { bytes } = await forward();
  await whole(bytes);
  page.cut('RST');
};

/** Accepted, and never a word. */
export const ignore: Fault = () => new Promise(() => {});

/** The answer comes when `moment` does; the demo had it long before. */
export function hold(moment: Promise<void>): Fault {
  return async ({ forward, page }) => {
    const { head, bytes } = await forward();
    const body = await whole(bytes);
    await moment;
    page.begin(head);
    await page.write(body);
    page.end();
  };
}

type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Somebody answers in the demo's place. Pages may read it, unless `isReadable` is false. */
export function answer({ status, headers = {}, body = '' }: Answer, isReadable = true): Fault {
  const all = {
    ...(isReadable ? readable : {}),
    'content-type': 'text/plain',
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return async ({ page }) => {
    page.begin(`HTTP/1.1 ${status} Answer\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
    page.cut('FIN');
  };
}
const readable = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After, Date',
};

/** `problem`: the last part of its type (RFC 9457). */
export function problem(status: number, name: string): Fault {
  return answer({
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ type: `urn:hep:problem:${name}`, title: name, status }),
  });
}

/** A network that wants a password first. */
export const captivePortal = answer({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Wi-Fi</title><h1>Welcome! Please sign in.</h1>',
});

/** Passes so many bytes of the body, and then this. `stall`: nothing more, and no end. */
export function after(count: number, then: 'RST' | 'FIN' | 'end' | 'stall'): Fault {
  return async ({ forward, page }) => {
    const { head, bytes } = await forward();
    page.begin(head);
    let left = count;
    for await (const piece of bytes) {
      await page.write(piece.subarray(0, left));
      left -= piece.length;
      if (left <= 0) break;
    }
    if (then === 'end') page.end();
    else if (then === 'stall') await new Promise(() => {});
    else page.cut(then);
  };
}

/** Each byte is a packet of its own. */
export const bytewise: Fault = async ({ forward, page }) => {
  const { head, bytes } = await forward();
  page.begin(head);
  for await (const piece of bytes) {
    for (const byte of piece) await page.write(Buffer.from([byte]));
  }
  page.end();
};

/** Keeps all of it back until `moment`, as a proxy does that collects, and then passes it at once. */
export function buffer(moment: Promise<void>): Fault {
  return async ({ forward, page }) => {
    const { head, bytes } = await forward();
    let kept = Buffer.alloc(0);
    let isKept = true;
    const release = async () => {
      await moment;
      isKept = false;
      page.begin(head);
      await page.write(kept);
    };
    const released = release();
    for await (const piece of bytes) {
      if (isKept) kept = Buffer.concat([kept, piece]);
      else await page.write(piece);
    }
    await released;
    page.end();
  };
}

/** Changes the events of a stream, each as it stands there with the empty line behind it. */
export function events(change: (event: string) => readonly string[]): Fault {
  return async ({ forward, page }) => {
    const { head, bytes } = await forward();
    page.begin(head);
    let rest = '';
    for await (const piece of bytes) {
      const all = (rest + piece.toString()).split('\n\n');
      rest = all.pop() ?? '';
      const changed = all.flatMap((event) => change(`${event}\n\n`)).join('');
      if (changed !== '') await page.write(Buffer.from(changed));
    }
    page.end();
  };
}

/** Says something of its own in the place of the demo, byte by byte as given, and then this. */
export function stream(pieces: readonly (string | Buffer)[], then: 'end' | 'FIN' | 'RST'): Fault {
  return async ({ page }) => {
    page.begin(
      'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\naccess-control-allow-origin: *\r\n' +
        'transfer-encoding: chunked\r\nconnection: close\r\n\r\n',
    );
    for (const piece of pieces) await page.write(Buffer.from(piece));
    if (then === 'end') page.end();
    else page.cut(then);
  };
}

async function whole(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}
