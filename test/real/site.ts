/** A site of the test's own: one plain page for each dialogue, and an AI that answers out of it. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import type { Dialogue } from './dialogues.ts';
import type { Plan } from './plan.ts';

export type Site = {
  /** Adds a dialogue, and returns where its page is. */
  readonly open: (dialogue: Dialogue, plan: Plan) => string;
  /** What the AI was asked to say in a dialogue, in the order it was asked. */
  readonly answers: (id: string) => readonly string[];
  readonly close: () => Promise<void>;
};

type Story = {
  readonly dialogue: Dialogue;
  readonly plan: Plan;
  readonly answers: string[];
};

/** As fast as a quick model, so that people type into answers now and then. */
const pieceMs = 6;
const piece = /\S*\s*\S*\s*/g;

/** Said where the data has no answer. */
const filler = 'Thank you, please go on.';

const questionSchema = v.object({
  messages: v.array(v.object({ role: v.string() })),
});

export async function openSite(baton: string): Promise<Site> {
  const stories = new Map<string, Story>();
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(asError(error)));
  });
  const port = await listen(server);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind = '', id = ''] = (request.url ?? '').split('/');
    const story = stories.get(id);
    if (story === undefined) response.writeHead(404).end();
    else if (kind === 'page') sendPage(response, id, baton);
    else await answer(request, response, story);
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    { dialogue, plan, answers }: Story,
  ): Promise<void> {
    const { messages } = v.parse(questionSchema, JSON.parse(await bodyOf(request)));
    const turn = messages.filter(({ role }) => role === 'user').length;
    const text = dialogue.exchanges[turn - 1]?.answer ?? filler;
    answers.push(text);

    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    if (plan.kind === 'unsure' && plan.turn === turn) {
      response.write(`data: ${JSON.stringify({ choices: [], baton: { confidence: 0.3 } })}\n\n`);
    }
    for (const content of text.match(piece) ?? []) {
      if (response.destroyed) return;
      if (content !== '') send(response, { delta: { content }, finish_reason: null });
      await pause(pieceMs);
    }
    send(response, { delta: {}, finish_reason: 'stop' });
    response.end('data: [DONE]\n\n');
  }

  return {
    open(dialogue, plan) {
      stories.set(dialogue.id, { dialogue, plan, answers: [] });
      return `http://127.0.0.1:${port}/page/${dialogue.id}`;
    },
    answers: (id) => stories.get(id)?.answers ?? [],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sendPage(response: ServerResponse, id: string, baton: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>A shop</title>
  <link rel="icon" href="data:," />
  <h1>A shop</h1>
  <script async src="${baton}/dist/baton.js" data-bot="/ai/${id}" data-desk="${baton}/hep/v1"></script>
</html>
`);
}

function send(response: ServerResponse, choice: object): void {
  response.write(`data: ${JSON.stringify({ choices: [{ index: 0, ...choice }] })}\n\n`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += String(part);
  return text;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
