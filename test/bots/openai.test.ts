import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openaiBot } from '../../widget/bots/openai.ts';
import { openDecisions } from '../../widget/conversation/outstanding.ts';
import type { Line } from '../../widget/model/line.ts';
import type { BotHappening } from '../../widget/conversation/happening.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { ai, customer, event, human } from '../fakes/transcript.ts';

type Answer = (response: ServerResponse, attempt: number, request: IncomingMessage) => void;

const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

async function endpoint(answer: Answer) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      answer(response, bodies.length, request);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  // The server listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, bodies };
}

async function ask(url: string, lines: readonly Line[] = [customer('hello')], timeoutSeconds = 5) {
  const bot = openaiBot(
    { url, timeoutSeconds },
    (text) => text,
    { onMistakes: () => {} },
    () => Promise.resolve(),
  );
  const news: BotHappening[] = [];
  await new Promise<void>((resolve) => {
    const question = {
      conversation: 'c',
      lines,
      customer: null,
      scope: defaultScope,
      decisions: openDecisions(lines),
    };
    bot.answer(question, (happening) => {
      news.push(happening);
      if (happening.type === 'bot.finished' || happening.type === 'bot.failed') resolve();
    });
  });
  const text = news.map((piece) => (piece.type === 'bot.wrote' ? piece.text : '')).join('');
  return { news, text, end: news.at(-1) };
}

const stream = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

describe('an OpenAI-compatible endpoint', () => {
  it('gives the same answer wherever its bytes are cut, characters and line ends included', async () => {
    const bytes = Buffer.from(
      ': keep-alive\r\n\r\n' +
        chunk({ role: 'assistant', content: '' }) +
        chunk({ content: 'Déjà ' }).replaceAll('\n', '\r\n') +
        chunk({ content: '👩🏽‍🌾 日本' }).replace('data: ', 'data:') +
        chunk({}, 'stop') +
        'data: [DONE]\n\n',
    );
    const { url } = await endpoint((response, attempt) => {
      stream(response);
      response.write(bytes.subarray(0, attempt));
      setImmediate(() => response.end(bytes.subarray(attempt)));
    });

    for (let cut = 1; cut < bytes.length; cut += 1) {
      const { text, end } = await ask(url);
      expect({ cut, text, end }).toEqual({
        cut,
        text: 'Déjà 👩🏽‍🌾 日本',
        end: { type: 'bot.finished' },
      });
    }
  });

  it('gives the same answer byte by byte', async () => {
    const bytes = Buffer.from(`${chunk({ content: 'naïve 🐑' })}data: [DONE]\r\n\r\n`);
    const { url } = await endpoint((response) => {
      stream(response);
      for (const byte of bytes) response.write(Buffer.from([byte]));
      response.end();
    });
    expect((await ask(url)).text).toBe('naïve 🐑');
  });

  it('asks for a person by a tool call, whose arguments come in pieces', async () => {
    const call = (piece: object) => chunk({ tool_calls: [{ index: 0, ...piece }] });
    const { url } = await endpoint((response) => {
      stream(response);
      response.end(
        call({
          id: 'call_1',
          type: 'function',
          function: { name: 'talk_to_human', arguments: '' },
        }) +
          call({ function: { arguments: '{"reason":"wants an ' } }) +
          call({ function: { arguments: 'exception"}' } }) +
          chunk({}, 'tool_calls') +
          'data: [DONE]\n\n',
      );
    });
    expect((await ask(url)).news).toEqual([
      { type: 'bot.signalled', signals: { handoff: 'wants an exception' } },
      { type: 'bot.finished' },
    ]);
  });

  it('tells how sure it is and, once, which model it was, where the endpoint says so', async () => {
    const signals = {
      confidence: 0.8,
      intent: 'returns',
      grounded: true,
      sources: [{ title: 'Returns' }],
    };
    const { url } = await endpoint((response) => {
      stream(response);
      response.end(
        `data: ${JSON.stringify({ choices: [], baton: signals })}\n\n${(chunk({ content: 'Yes' }) + chunk({ content: '.' }, 'stop')).replaceAll('{"choices"', '{"model":"m-2026","choices"')}`,
      );
    });
    const { news } = await ask(url);
    expect(news.filter(({ type }) => type === 'bot.signalled')).toEqual([
      {
        type: 'bot.signalled',
        signals: { ...signals, sources: [{ title: 'Returns', url: null }] },
      },
      { type: 'bot.signalled', signals: { model: 'm-2026' } },
    ]);
  });

  it('skips a frame it cannot read, and goes on', async () => {
    const { url } = await endpoint((response) => {
      stream(response);
      response.end(`data: {"choices": [\n\ndata: 7\n\n${chunk({ content: 'ok' }, 'stop')}`);
    });
    expect((await ask(url)).text).toBe('ok');
  });

  it('takes a whole answer from an endpoint that does not stream', async () => {
    const { url } = await endpoint((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ message: { content: 'whole' } }] }));
    });
    expect(await ask(url)).toMatchObject({ text: 'whole', end: { type: 'bot.finished' } });
  });

  it.for([
    [
      'a stream that is cut in the middle',
      'network',
      (r: ServerResponse) => stream(r).end(chunk({ content: 'Ha' })),
    ],
    [
      'an error inside the stream',
      'unusable',
      (r: ServerResponse) => stream(r).end('data: {"error":{"message":"x"}}\n\n'),
    ],
    [
      'a stream with nothing in it',
      'unusable',
      (r: ServerResponse) => stream(r).end('data: [DONE]\n\n'),
    ],
    [
      'a login page',
      'unusable',
      (r: ServerResponse) => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    ],
    ['a wrong key', 'refused', (r: ServerResponse) => r.writeHead(401).end('{}')],
    ['a limit that is reached', 'rate-limited', (r: ServerResponse) => r.writeHead(429).end('{}')],
    ['a broken server', 'refused', (r: ServerResponse) => r.writeHead(503).end('{}')],
  ] as const)('is told as failed for %s', async ([, cause, answer]) => {
    const { url } = await endpoint((response) => answer(response));
    expect((await ask(url)).end).toEqual({ type: 'bot.failed', cause });
  });

  it('is told as failed when it falls silent, and its request is ended', async () => {
    let isEnded = false;
    const { url } = await endpoint((response) => {
      response.on('close', () => (isEnded = true));
      stream(response).write(chunk({ content: 'Wait' }));
    });
    const { text, end } = await ask(url, [customer('hello')], 0.2);

    expect({ text, end }).toEqual({ text: 'Wait', end: { type: 'bot.failed', cause: 'timeout' } });
    await expect.poll(() => isEnded).toBe(true);
  });

  it('is asked again when it was busy, but never after the first word', async () => {
    const busy = await endpoint((response, attempt) => {
      if (attempt < 3) response.writeHead(503).end();
      else stream(response).end(chunk({ content: 'third time' }, 'stop'));
    });
    expect((await ask(busy.url)).text).toBe('third time');

    const cut = await endpoint((response) => stream(response).end(chunk({ content: 'Half' })));
    await ask(cut.url);
    expect(cut.bodies).toHaveLength(1);
  });

  it('is given what people agreed, and never their words as its own', async () => {
    const { url, bodies } = await endpoint((response) =>
      stream(response).end(chunk({ content: 'ok' }, 'stop')),
    );
    const lines = [
      customer('refund me'),
      ai('No.'),
      human('Of course we do.'),
      event({ kind: 'returned', note: 'Refund of $89 agreed.' }),
      customer('so?'),
    ];
    await ask(url, lines);

    expect(JSON.parse(bodies[0] ?? '').messages).toEqual([
      { role: 'user', content: 'refund me' },
      { role: 'assistant', content: 'No.' },
      {
        role: 'system',
        content: 'Your human colleague Alex wrote to the customer: Of course we do.',
      },
      {
        role: 'system',
        content:
          'Your human colleague has handed the conversation back to you. ' +
          'Keep to what was agreed with the customer: Refund of $89 agreed.',
      },
      { role: 'user', content: 'so?' },
    ]);
  });
});
