import { existsSync, readFileSync } from 'node:fs';
import type OpenAI from 'openai';
import { BadRequestError, RateLimitError } from 'openai';
import { afterEach, describe, expect, it } from 'vitest';
import type { AiOptions } from '../../demo/ai/ai.ts';
import { createAi } from '../../demo/ai/ai.ts';
import type { Running } from './running.ts';
import { run } from './running.ts';

let running: Running | null = null;
afterEach(async () => {
  await running?.stop();
  running = null;
});

async function begin(options: AiOptions = {}): Promise<Running> {
  running = await run(createAi({ env: {}, pace: 0, ...options }));
  return running;
}

function ask(content: string, ...before: OpenAI.ChatCompletionMessageParam[]) {
  return { model: 'any', messages: [...before, { role: 'user' as const, content }] };
}

async function stream(
  client: OpenAI,
  content: string,
  ...before: OpenAI.ChatCompletionMessageParam[]
) {
  const chunks: OpenAI.ChatCompletionChunk[] = [];
  const answer = await client.chat.completions.create({
    ...ask(content, ...before),
    stream: true,
    stream_options: { include_usage: true },
  });
  for await (const chunk of answer) chunks.push(chunk);
  return {
    chunks,
    text: chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join(''),
    finish: chunks.findLast(({ choices }) => choices.length > 0)?.choices[0]?.finish_reason,
    calls: chunks.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []),
  };
}

describe('the demo AI without a model behind it', () => {
  it('streams an answer from the help pages to the official client', async () => {
    const { client } = await begin();
    const { chunks, text, finish } = await stream(client, 'How do I return something?');

    expect(text).toContain('**30 days**');
    expect(finish).toBe('stop');
    expect(chunks.length).toBeGreaterThan(5);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    expect(chunks.at(-1)).toMatchObject({
      choices: [],
      usage: { total_tokens: expect.any(Number) },
    });
  });

  it('says how sure it is, and from which page, before the first word', async () => {
    const { client } = await begin();
    const { chunks } = await stream(client, 'How do I return something?');

    expect(chunks[0]).toMatchObject({
      choices: [{ delta: { role: 'assistant', content: '' } }],
      baton: {
        confidence: expect.closeTo(0.98, 1),
        intent: 'returns',
        grounded: true,
        sources: [{ title: 'How do I return something?', url: '/shop/help.html#returns' }],
      },
    });
  });

  it('answers in one piece when asked to', async () => {
    const { client } = await begin();
    const whole = await client.chat.completions.create(ask('when is the store open'));

    expect(whole.choices[0]?.message.content).toContain('Hudson');
    expect(whole).toMatchObject({ baton: { intent: 'store-hours' }, object: 'chat.completion' });
  });

  it('calls for a person when the customer asks for one', async () => {
    const { client } = await begin();
    const { calls, finish } = await stream(client, 'can I talk to a real person please');

    expect(finish).toBe('tool_calls');
    expect(calls).toMatchObject([
      { index: 0, type: 'function', function: { name: 'talk_to_human' } },
    ]);
    expect(JSON.parse(calls[0]?.function?.arguments ?? '')).toEqual({
      reason: 'The customer asks for a person.',
    });
  });

  it('calls for a person when the scope says that only a person decides', async () => {
    const { client } = await begin();
    const whole = await client.chat.completions.create(ask('please close my account'));
    expect(whole.choices[0]).toMatchObject({
      finish_reason: 'tool_calls',
      message: { tool_calls: [{ function: { name: 'talk_to_human' } }] },
    });
  });

  it('calls no tool for a caller who wants none', async () => {
    const { client } = await begin();
    const { choices } = await client.chat.completions.create({
      ...ask('get me a human'),
      tool_choice: 'none',
    });
    expect(choices[0]?.finish_reason).toBe('stop');
  });

  it('says that it does not know, with no sources and little confidence', async () => {
    const { client } = await begin();
    const { text, chunks } = await stream(client, 'how tall is the eiffel tower');
    expect(text).toContain('I do not know');
    expect(chunks[0]).toMatchObject({ baton: { grounded: false, intent: null, sources: [] } });
  });

  it.for([
    ['system', 'What did Alex agree with me?'],
    ['system', 'so what happens with my refund now, what did you promise'],
    ['developer', 'what was agreed?'],
  ] as const)('repeats what a person agreed (%s: %s)', async ([role, question]) => {
    const { client } = await begin();
    const { text } = await stream(
      client,
      question,
      { role: 'system', content: 'Your human colleague Alex wrote to the customer: Hi Maya!' },
      {
        role,
        content:
          'Your human colleague has handed the conversation back to you. Keep to what was agreed with the customer: a full refund of $89 by Friday.',
      },
    );
    expect(text).toBe('My colleague Alex agreed with you: a full refund of $89 by Friday.');
  });

  it('puts what was agreed before what the help pages say in general', async () => {
    const { client } = await begin();
    const { text } = await stream(client, 'when do I get my refund?', {
      role: 'system',
      content: 'Alex agreed with the customer: full refund of $89, on the card by Friday.',
    });
    expect(text).toMatch(/^My colleague Alex agreed with you: full refund of \$89/);
    expect(text).toContain('In general: ');
  });

  it('tells what a person said when nothing was noted down as agreed', async () => {
    const { client } = await begin();
    const { text } = await stream(client, 'what did your colleague say?', {
      role: 'system',
      content: 'Your human colleague Alex wrote to the customer: It leaves the depot tomorrow.',
    });
    expect(text).toBe('My colleague Alex told you: It leaves the depot tomorrow.');
  });

  it('stops writing when the client leaves', async () => {
    const { client } = await begin({ pace: 20 });
    const answer = await client.chat.completions.create({ ...ask('returns'), stream: true });
    let heard = 0;
    for await (const chunk of answer) {
      heard += chunk.choices.length;
      if (heard === 3) answer.controller.abort();
    }
    expect(heard).toBeLessThan(6);
  });
});

describe('the demo AI at its border', () => {
  it.for([
    [{ messages: [] }, 'messages'],
    [{ messages: [{ role: 'wizard', content: 'x' }] }, 'messages[0].role'],
    [{ messages: [{ role: 'user', content: 7 }] }, 'messages[0].content'],
    [{ messages: [{ role: 'user', content: 'x' }], stream: 'yes' }, 'stream'],
  ] as const)('names the mistake in %j by its path', async ([body, path]) => {
    const { client } = await begin();
    const failure: unknown = await client
      .post('/chat/completions', { body })
      .catch((error) => error);
    expect(failure).toBeInstanceOf(BadRequestError);
    expect(failure).toMatchObject({ status: 400, param: path, type: 'invalid_request_error' });
  });

  it('answers broken JSON, a wrong method and a huge body as the API does', async () => {
    const { url } = await begin();
    const to = `${url}/chat/completions`;
    const broken = await fetch(to, { method: 'POST', body: '{' });
    const huge = await fetch(to, { method: 'POST', body: 'x'.repeat(70_000) });

    expect([broken.status, (await fetch(to)).status, huge.status]).toEqual([400, 405, 413]);
    expect(await broken.json()).toEqual({
      error: {
        message: 'The body is not valid JSON.',
        type: 'invalid_request_error',
        param: null,
        code: null,
      },
    });
  });

  it('slows a caller down who asks too often, and says for how long', async () => {
    const { client } = await begin({ rate: { burst: 2, perSecond: 0.1 } });
    await client.chat.completions.create(ask('hi'));
    await client.chat.completions.create(ask('hi'));
    const failure: unknown = await client.chat.completions
      .create(ask('hi'))
      .catch((error) => error);

    expect(failure).toBeInstanceOf(RateLimitError);
    if (failure instanceof RateLimitError) {
      expect(failure.headers?.get('retry-after')).toBe('10');
    }
  });

  it('may be asked from any page', async () => {
    const { url } = await begin();
    const preflight = await fetch(`${url}/chat/completions`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-stainless-lang',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-stainless-lang');
  });
});

const vendorFile = process.env['OPENAI_SPEC'] ?? '';

describe.skipIf(!existsSync(vendorFile))('measured against the vendor’s own description', () => {
  it('sends no chunk without a field that it requires', async () => {
    const { components } = JSON.parse(readFileSync(vendorFile, 'utf8'));
    const { required } = components.schemas.CreateChatCompletionStreamResponse;
    const { client } = await begin();
    const { chunks } = await stream(client, 'How do I return something?');
    for (const chunk of chunks)
      expect(Object.keys(chunk)).toEqual(expect.arrayContaining(required));
  });
});
