/** Ways to break a stream of events. */
import type { Fault, Page } from './proxy.ts';

/** Each byte is a packet of its own. */
export const bytewise: Fault = async ({ forward, page }) => {
  const { head, bytes } = await forward();
  page.begin(head);
  for await (const piece of bytes) {
    for (const byte of piece) await page.write(Buffer.from([byte]));
  }
  page.end();
};

/** Collects an answer and passes it when it is complete, or when this resolves, as some proxies do. */
export function buffer(until: Promise<void>): Fault {
  return async ({ forward, page }) => {
    const { head, bytes } = await forward();
    let kept: Buffer | null = Buffer.alloc(0);
    const release = async () => {
      if (kept === null) return;
      const burst = kept;
      kept = null;
      page.begin(head);
      await page.write(burst);
    };
    void until.then(release);
    for await (const piece of bytes) {
      if (kept === null) await page.write(piece);
      else kept = Buffer.concat([kept, piece]);
    }
    await release();
    page.end();
  };
}

/** Passes what comes for as long as it is open; shut, the line is there and nothing moves on it. */
export function valve(): { readonly fault: Fault; readonly shut: () => void } {
  let isOpen = true;
  return {
    shut: () => void (isOpen = false),
    fault: async ({ forward, page }) => {
      const { head, bytes } = await forward();
      page.begin(head);
      for await (const piece of bytes) if (isOpen) await page.write(piece);
    },
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
    if (rest !== '') await page.write(Buffer.from(rest));
    page.end();
  };
}

/** A stream that the test writes, piece by piece, and ends. */
export function script(): {
  readonly fault: Fault;
  readonly write: (piece: string | Buffer) => Promise<void>;
  readonly end: (how: 'end' | 'FIN' | 'RST') => Promise<void>;
} {
  let open: (page: Page) => void = () => {};
  const opened = new Promise<Page>((resolve) => {
    open = resolve;
  });
  return {
    fault: async ({ page }) => {
      page.begin(streamHead);
      open(page);
    },
    write: async (piece) => await (await opened).write(Buffer.from(piece)),
    end: async (how) => {
      const page = await opened;
      if (how === 'end') page.end();
      else page.cut(how);
    },
  };
}

/** Says something of its own in the place of the demo, byte by byte as given, and then this. */
export function stream(pieces: readonly (string | Buffer)[], then: 'end' | 'FIN' | 'RST'): Fault {
  return async ({ page }) => {
    page.begin(streamHead);
    for (const piece of pieces) await page.write(Buffer.from(piece));
    if (then === 'end') page.end();
    else page.cut(then);
  };
}

const streamHead =
  'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\naccess-control-allow-origin: *\r\n' +
  'transfer-encoding: chunked\r\nconnection: close\r\n\r\n';
