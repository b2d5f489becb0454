import { Hono } from 'hono';
import { APIError, RateLimitError } from 'openai';
import { afterEach, describe, expect, it } from 'vitest';
import { createAi } from '../../demo/ai/ai.ts';
import type { Running } from './running.ts';
import { run } from './running.ts';

const open: Running[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ stop }) => stop()));
});

type Seen = { readonly authorization: string | null; readonly body: Record<string, unknown> };

/** A model that speaks the protocol, and the endpoint in front of it. */
async function begin(reply: (seen: Seen, signal: AbortSignal) => Response, patience = 2000) {
  const seen: Seen[] = [];
  const model = await run(
    new Hono().post('/v1/chat/completions', async (c) => {
      const one = {
        authorization: c.req.header('authorization') ?? null,
        body: await c.req.json(),
      };
      seen.push(one);
      return reply(one, c.req.raw.signal);
    }),
  );
  const env = {
    OPENAI_BASE_URL: `${model.url}/v1/`,
    OPENAI_API_KEY: 'sk-secret',
    OPENAI_MODEL: 'small-model',
  };
  const front = await run(createAi({ env, patience }));
  open.push(model, front);
  return { seen, client: front.client };
}

const head = {
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'small-model',
};

function says(...frames: readonly unknown[]): Response {
  const lines = frames.map((data) =>
    data === '[DONE]' ? 'data: [DONE]\n\n' : `data: ${JSON.stringify(data)}\n\n`,
  );
  return new Response(lines.join(''), { headers: { 'content-type': 'text/event-stream' } });
}

const hello = {
  ...head,
  choices: [{ index: 0, delta: { content: 'Hello' }, finish_reason: null }],
};
const end = { ...head, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };
const question = {
  model: 'the-biggest-one',
  messages: [{ role: 'user' as const, content: 'How do I return something?' }],
};

describe('the demo AI with a model behind it', () => {
  it('passes the stream on, with its sources first', async () => {
    const { client } = await begin(() => says(hello, end, '[DONE]'));
    const chunks: unknown[] = [];
    for await (const chunk of await client.chat.completions.create({ ...question, stream: true })) {
      chunks.push(chunk);
    }
    expect(chunks).toEqual([
      expect.objectContaining({
        choices: [],
        baton: {
          intent: 'returns',
          grounded: true,
          sources: [{ title: 'How do I return something?', url: '/shop/help.html#returns' }],
        },
      }),
      hello,
      end,
    ]);
  });

  it('keeps the key, the model and the price in its own hands', async () => {
    const { client, seen } = await begin(() => says(end, '[DONE]'));
    await client.chat.completions.create({
      ...question,
      stream: true,
      n: 20,
      max_completion_tokens: 1_000_000,
      user: 'somebody',
    });
    const [{ authorization, body } = { authorization: null, body: {} }] = seen;

    expect(authorization).toBe('Bearer sk-secret');
    expect(Object.keys(body).toSorted()).toEqual(['messages', 'model', 'stream', 'tools']);
    expect(body['model']).toBe('small-model');
  });

  it('grounds the model in the help pages and gives it the tool to call a person', async () => {
    const { client, seen } = await begin(() => says(end, '[DONE]'));
    await client.chat.completions.create({ ...question, stream: true });
    const text = JSON.stringify(seen[0]?.body);

    expect(text).toContain('You have **30 days** from delivery');
    expect(text).toContain('change a payment');
    expect(seen[0]?.body['tools']).toMatchObject([{ function: { name: 'talk_to_human' } }]);
  });

  it('adds the tool only once', async () => {
    const { client, seen } = await begin(() => says(end, '[DONE]'));
    const tool = { type: 'function' as const, function: { name: 'talk_to_human', parameters: {} } };
    await client.chat.completions.create({ ...question, tools: [tool], stream: true });
    expect(seen[0]?.body['tools']).toEqual([tool]);
  });

  it('adds what it knows to an answer in one piece', async () => {
    const message = { role: 'assistant', content: 'Within 30 days.', refusal: null };
    const { client } = await begin(() =>
      Response.json({ ...head, choices: [{ index: 0, message, finish_reason: 'stop' }] }),
    );
    const whole = await client.chat.completions.create(question);
    expect(whole.choices[0]?.message.content).toBe('Within 30 days.');
    expect(whole).toMatchObject({ baton: { grounded: true } });
  });

  it.for([
    [401, 502],
    [404, 502],
    [500, 502],
    [400, 400],
    [429, 429],
  ] as const)(
    'turns a %i of the model into a %i that gives nothing away',
    async ([theirs, ours]) => {
      const secret = {
        error: { message: 'bad key sk-secret', type: 't', param: null, code: null },
      };
      const { client } = await begin(() =>
        Response.json(secret, { status: theirs, headers: { 'retry-after': '7' } }),
      );
      const failure: unknown = await client.chat.completions
        .create(question)
        .catch((error) => error);

      expect(failure).toMatchObject({ status: ours });
      expect(failure instanceof Error && failure.message).not.toContain('sk-secret');
      if (failure instanceof RateLimitError) {
        expect(failure.headers?.get('retry-after')).toBe('7');
      }
    },
  );

  it('gives up on a model that says nothing', async () => {
    const { client } = await begin(() => new Response(new ReadableStream({})), 50);
    const failure: unknown = await client.chat.completions.create(question).catch((error) => error);
    expect(failure).toMatchObject({ status: 504, code: 'upstream_timeout' });
  });

  it('says inside the stream that the model fell silent', async () => {
    const half = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(hello)}\n\n`));
      },
    });
    const { client } = await begin(() => new Response(half), 100);
    const answer = await client.chat.completions.create({ ...question, stream: true });
    const heard: string[] = [];
    const failure: unknown = await (async () => {
      for await (const chunk of answer) heard.push(chunk.choices[0]?.delta.content ?? '');
      return null;
    })().catch((error) => error);

    expect(heard.join('')).toBe('Hello');
    expect(failure).toBeInstanceOf(APIError);
  });

  it('hangs up on the model when the client leaves', async () => {
    let hangUp = () => {};
    const hungUp = new Promise<void>((resolve) => {
      hangUp = resolve;
    });
    const { client } = await begin((_seen, signal) => {
      signal.addEventListener('abort', hangUp);
      return new Response(
        new ReadableStream<Uint8Array>({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(hello)}\n\n`));
          },
          cancel: hangUp,
        }),
      );
    });
    const answer = await client.chat.completions.create({ ...question, stream: true });
    for await (const chunk of answer) if (chunk.choices.length > 0) answer.controller.abort();
    await hungUp;
  });

  it('says so when no model can be reached', async () => {
    const front = await run(
      createAi({
        env: { OPENAI_BASE_URL: 'http://127.0.0.1:9', OPENAI_MODEL: 'x' },
        fetch: () => Promise.reject(new TypeError('no route')),
      }),
    );
    open.push(front);
    const failure: unknown = await front.client.chat.completions
      .create(question)
      .catch((error) => error);
    expect(failure).toMatchObject({ status: 502, code: 'upstream_unreachable' });
  });
});
