/**
 * The demo's AI: an OpenAI-compatible endpoint. With OPENAI_MODEL and a key or an address it passes on to that
 * model; without, it answers from the shop's help pages. README.md says what Baton reads beside the standard.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { indexKnowledge, type Knowledge } from '../../widget/knowledge/search.ts';
import { createBucket } from '../desk/bucket.ts';
import { answerProblem } from '../desk/hep/problem.ts';
import { addressOf } from '../desk/staff/address.ts';
import { createCeiling, limitsFrom } from './ceiling.ts';
import { forward, upstreamFrom } from './forward.ts';
import type { Answer } from './grounded.ts';
import { groundedAnswer } from './grounded.ts';
import { type Door, needPass } from './passes.ts';
import type { Refunds } from './refunds.ts';
import type { ChatRequest } from './request.ts';
import { checkRequest, humanTool, mayCallHuman, textOf } from './request.ts';
import type { Brief } from './shop.ts';
import { shopBrief, shopPages } from './shop.ts';
import type { ApiError, Head, ToolCall, Usage } from './wire.ts';
import { bareChunk, chunk, completion, done, frame, streamHeaders, streamOf } from './wire.ts';

export type AiOptions = {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly fetch?: typeof fetch;
  /** Asked for each question: people may have taught it something since the last. Default: the shop's help pages. */
  readonly knowledge?: () => Promise<Knowledge>;
  readonly brief?: Brief;
  /** Orders that it may refund; without them it only talks. */
  readonly refunds?: Refunds;
  /** What is asked of whoever sends the first message. Default: nothing. */
  readonly door?: Door | null;
  /** Sites whose pages may ask. Default: every site, which is right for a demo only. */
  readonly origins?: readonly string[] | null;
  /** How many proxies in front add to `X-Forwarded-For`. */
  readonly proxies?: number;
  /** Milliseconds between two pieces of a streamed answer. */
  readonly pace?: number;
  /** Milliseconds a model may say nothing. */
  readonly patience?: number;
  /** Requests in a burst, and how many come back per second. */
  readonly rate?: { readonly burst: number; readonly perSecond: number };
};

export function createAi(options: AiOptions = {}): Hono {
  const { env = process.env, pace = 15, rate = { burst: 30, perSecond: 0.5 } } = options;
  const { door = null, proxies = 0, origins = null } = options;
  const pages = indexKnowledge(shopPages());
  const known = options.knowledge ?? (async () => pages);
  const brief = options.brief ?? shopBrief();
  const upstream = upstreamFrom(env, options.fetch ?? fetch, options.patience ?? 30_000);
  const bucket = createBucket(rate.burst, rate.perSecond, Date.now);
  const ceiling = createCeiling(limitsFrom(env), () => new Date());
  const app = new Hono();
  app.onError(answerProblem);

  app.use(
    cors({
      origin: origins === null ? '*' : [...origins],
      exposeHeaders: ['Retry-After', 'Challenge-Pass'],
      maxAge: 600,
    }),
  );

  app.post(
    '/chat/completions',
    async (c, next) => {
      const wait = bucket.take(addressOf(c, proxies));
      if (wait === 0) return await next();
      c.header('Retry-After', String(wait));
      return c.json({ error: tooMany }, 429);
    },
    door === null ? goOn : needPass(door),
    bodyLimit({ maxSize: 64 * 1024, onError: (c) => c.json({ error: tooLarge }, 413) }),
    async (c) => {
      const checked = checkRequest(await c.req.text());
      if (checked.kind === 'bad') {
        return c.json({ error: mistake(checked.message, checked.path) }, 400);
      }
      const { request } = checked;
      const head = headFor(upstream?.model ?? 'help-pages');
      const { messages, tool_choice: choice } = request;
      const knowledge = await known();
      // Where money is concerned this server answers for itself, whatever model speaks otherwise.
      const settled = await options.refunds?.settle(messages);
      const mayPropose = choice !== 'none';
      const own =
        settled ?? (mayPropose ? await options.refunds?.consider(messages) : null) ?? null;
      if (own !== null || upstream === null) {
        const answer = own ?? groundedAnswer(messages, knowledge, brief);
        return respond(request, answer, head, pace, c.req.raw.signal);
      }

      const spent = ceiling.take(messages, addressOf(c, proxies));
      if (spent !== null) return respond(request, spent, head, pace, c.req.raw.signal);
      const shop = { knowledge, brief };
      const forwarded = await forward(request, upstream, shop, head, c.req.raw.signal);
      if (forwarded.kind === 'answer') return forwarded.response;
      if (forwarded.retryAfter !== null) c.header('Retry-After', forwarded.retryAfter);
      return c.json({ error: forwarded.trouble.error }, forwarded.trouble.status);
    },
  );
  app.all('/chat/completions', (c) => c.json({ error: mistake('Use POST.', null) }, 405));
  return app;
}

function respond(
  request: ChatRequest,
  answer: Answer,
  head: Head,
  pace: number,
  left: AbortSignal,
): Response {
  const toolCalls = callsFor(request, answer);
  const usage = usageOf(request, answer.text);
  if (request.stream !== true) {
    return Response.json(completion(head, { text: answer.text, toolCalls, usage }, answer.baton));
  }
  const tail = request.stream_options?.include_usage ? usage : null;
  const frames = telling(answer, toolCalls, tail, head, pace, left);
  return new Response(streamOf(frames), { headers: streamHeaders });
}

async function* telling(
  { text, baton }: Answer,
  toolCalls: readonly ToolCall[],
  usage: Usage | null,
  head: Head,
  pace: number,
  left: AbortSignal,
): AsyncGenerator<string> {
  yield frame(chunk(head, { role: 'assistant', content: '' }, null, baton));
  for (const content of piecesOf(text)) {
    if (pace > 0) await pause(pace);
    if (left.aborted) return;
    yield frame(chunk(head, { content }));
  }
  if (toolCalls.length > 0) {
    const tool_calls = toolCalls.map((call, index) => ({ index, ...call }));
    yield frame(chunk(head, { tool_calls }));
  }
  yield frame(chunk(head, {}, toolCalls.length > 0 ? 'tool_calls' : 'stop'));
  if (usage !== null) yield frame(bareChunk(head, { usage }));
  yield done;
}

/** A few words at a time, as models write. */
function piecesOf(text: string): readonly string[] {
  const words = text.match(/\S+\s*/g) ?? [];
  return Array.from({ length: Math.ceil(words.length / 2) }, (_, at) =>
    words.slice(at * 2, at * 2 + 2).join(''),
  );
}

function callsFor(request: ChatRequest, { handoff, actions }: Answer): readonly ToolCall[] {
  const { name } = humanTool.function;
  const isHandoff = handoff !== null && mayCallHuman(request);
  const wanted = isHandoff ? [...actions, { name, input: { reason: handoff } }] : actions;
  return wanted.map((one) => ({
    id: `call_${randomUUID()}`,
    type: 'function',
    function: { name: one.name, arguments: JSON.stringify(one.input) },
  }));
}

/** Four characters to a token is the usual estimate; nobody is billed by it. */
function usageOf({ messages }: ChatRequest, text: string): Usage {
  const prompt = Math.ceil(messages.map(textOf).join(' ').length / 4);
  const answer = Math.ceil(text.length / 4);
  return { prompt_tokens: prompt, completion_tokens: answer, total_tokens: prompt + answer };
}

function headFor(model: string): Head {
  return { id: `chatcmpl-${randomUUID()}`, created: Math.floor(Date.now() / 1000), model };
}

const goOn: MiddlewareHandler = (_, next) => next();

function mistake(message: string, param: string | null): ApiError {
  return { message, type: 'invalid_request_error', param, code: null };
}

const tooMany: ApiError = {
  message: 'Too many messages at once. Try again in a moment.',
  type: 'rate_limit_error',
  param: null,
  code: 'rate_limit_exceeded',
};

const tooLarge: ApiError = {
  message: 'The body is larger than 64 KiB.',
  type: 'invalid_request_error',
  param: null,
  code: 'request_too_large',
};
