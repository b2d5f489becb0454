/** Ways to break one exchange. What is special to streams is in `streamFaults.ts`. */
import { type Fault, pass } from './proxy.ts';

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

/** The answer comes when this resolves; the demo had it long before. */
export function hold(until: Promise<void>): Fault {
  return async ({ forward, page }) => {
    const { head, bytes } = await forward();
    const body = await whole(bytes);
    await until;
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

/** The demo is asked for another path than the page has asked for. */
export function elsewhere(change: (path: string) => string): Fault {
  return async ({ path, forward, page }) =>
    await pass({ path, method: '', page, forward: () => forward(change(path)) });
}

async function whole(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Something that the test lets happen. */
export function moment(): { readonly reached: Promise<void>; readonly come: () => void } {
  let come = () => {};
  const reached = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { reached, come: () => come() };
}
