/** Serves the pages that are measured, brotli as a CDN would, and an AI that streams one long answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { answer, pieceMs, pieces } from './answer.ts';
import type { Subject } from './subject.ts';

export type BenchServer = {
  readonly url: string;
  /** By path: how large a file is under gzip. Brotli is what the browser is sent, and counts itself. */
  readonly gzip: ReadonlyMap<string, number>;
  /** When the last piece of the last answer was written, in ms since 1970. */
  readonly lastPieceAt: () => number;
  readonly close: () => Promise<void>;
};

type File = { readonly body: Buffer; readonly type: string };

export async function openServer(root: string): Promise<BenchServer> {
  const files = new Map<string, File>();
  const gzip = new Map<string, number>();
  let lastPieceAt = 0;
  for (const [name, folder] of [
    ['floor', '.bench/floor'],
    ['stack', '.bench/stack'],
    ['baton', 'dist'],
  ] as const) {
    const built = readdirSync(join(root, folder)).filter((file) => file.endsWith('.js'));
    for (const file of built) add(`/${name}/${file}`, readFileSync(join(root, folder, file)));
  }
  for (const subject of ['bare', 'floor', 'stack', 'baton'] as const) {
    for (const bot of ['silent', 'stream'] as const) {
      const page = Buffer.from(pageFor(subject, `/ai/${bot}`));
      add(`/${subject}/${bot}.html`, page, 'text/html; charset=utf-8');
    }
  }

  function add(path: string, raw: Buffer, type = 'text/javascript; charset=utf-8'): void {
    const body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    files.set(path, { body, type });
    gzip.set(path, gzipSync(raw, { level: 9 }).length);
  }

  async function stream(response: ServerResponse): Promise<void> {
    const began = performance.now();
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    for (const [at, content] of pieces(answer()).entries()) {
      // Held to the clock, so that a late timer does not make the whole answer slower.
      await pause(Math.max(0, began + (at + 1) * pieceMs - performance.now()));
      send(response, { delta: { content }, finish_reason: null });
    }
    lastPieceAt = performance.timeOrigin + performance.now();
    send(response, { delta: {}, finish_reason: 'stop' });
    response.end('data: [DONE]\n\n');
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/ai/stream') void stream(response);
    // Left open: an AI that thinks for longer than the measurement takes.
    else if (path !== '/ai/silent') sendFile(response, files.get(path));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    gzip,
    lastPieceAt: () => lastPieceAt,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sendFile(response: ServerResponse, file: File | undefined): void {
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': file.type,
    'content-encoding': 'br',
    'content-length': file.body.length,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  });
  response.end(file.body);
}

function send(response: ServerResponse, choice: object): void {
  response.write(`data: ${JSON.stringify({ choices: [{ index: 0, ...choice }] })}\n\n`);
}

const tags: Readonly<Record<Subject, (bot: string) => string>> = {
  bare: () => '',
  floor: (bot) => `<script type="module" async src="/floor/floor.js" data-bot="${bot}"></script>`,
  stack: (bot) => `<script type="module" async src="/stack/stack.js" data-bot="${bot}"></script>`,
  baton: (bot) => `<script async src="/baton/baton.js" data-bot="${bot}"></script>`,
};

function pageFor(subject: Subject, bot: string): string {
  const text = 'A page of a shop, with some words on it. '.repeat(8);
  const paragraphs = Array.from({ length: 40 }, () => `<p>${text}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A shop</title>
<link rel="icon" href="data:,">
${tags[subject](bot)}
<h1>A shop</h1>
${paragraphs}
</html>
`;
}
