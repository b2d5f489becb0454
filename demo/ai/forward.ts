/** Passes the question on to a real model, with the shop's pages as its ground. The key stays here. */
import { answerFrom } from '../../widget/knowledge/answer.ts';
import type { Match } from '../../widget/knowledge/search.ts';
import { find } from '../../widget/knowledge/search.ts';
import type { Knowledge } from '../../widget/knowledge/search.ts';
import type { ChatRequest } from './request.ts';
import { humanTool, textOf } from './request.ts';
import type { Brief } from './shop.ts';
import type { ApiError, BatonKey, Head } from './wire.ts';
import { bareChunk, frame, streamHeaders, streamOf } from './wire.ts';

export type Upstream = {
  readonly url: string;
  readonly key: string | null;
  readonly model: string;
  readonly fetch: typeof fetch;
  /** How long a model may say nothing, in milliseconds. */
  readonly patience: number;
};

export type Trouble = { readonly status: 400 | 429 | 502 | 504; readonly error: ApiError };

export type Forwarded =
  | { readonly kind: 'answer'; readonly response: Response }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly retryAfter: string | null };

export function upstreamFrom(
  env: Readonly<Record<string, string | undefined>>,
  fetcher: typeof fetch,
  patience: number,
): Upstream | null {
  const model = env['OPENAI_MODEL'];
  const key = env['OPENAI_API_KEY'] || null;
  const base = env['OPENAI_BASE_URL'] || (key === null ? null : 'https://api.openai.com/v1');
  if (!model || base === null) return null;
  const url = `${base.replace(/\/$/, '')}/chat/completions`;
  return { url, key, model, fetch: fetcher, patience };
}

export async function forward(
  request: ChatRequest,
  upstream: Upstream,
  shop: { readonly knowledge: Knowledge; readonly brief: Brief },
  head: Head,
  left: AbortSignal,
): Promise<Forwarded> {
  const grounds = groundsFor(request, shop.knowledge);
  const silence = new Silence(upstream.patience, left);
  try {
    const response = await upstream.fetch(upstream.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(upstream.key === null ? {} : { authorization: `Bearer ${upstream.key}` }),
      },
      body: JSON.stringify(
        bodyFor(request, upstream.model, promptFor(shop.brief, grounds.matches)),
      ),
      signal: silence.signal,
    });
    if (!response.ok) return await refused(response, silence);
    if (request.stream && response.body !== null) {
      const frames = following(response.body, bareChunk(head, { baton: grounds.baton }), silence);
      return {
        kind: 'answer',
        response: new Response(streamOf(frames), { headers: streamHeaders }),
      };
    }
    const whole: unknown = await response.json();
    silence.end();
    return { kind: 'answer', response: Response.json({ ...Object(whole), baton: grounds.baton }) };
  } catch {
    silence.end();
    return trouble(
      silence.isTooLong ? 504 : 502,
      silence.isTooLong ? 'The model did not answer in time.' : 'The model cannot be reached.',
      silence.isTooLong ? 'upstream_timeout' : 'upstream_unreachable',
    );
  }
}

/** Only what was checked travels on, and the model is ours to choose. */
function bodyFor(request: ChatRequest, model: string, prompt: string) {
  const { messages, stream, stream_options, tools = [], tool_choice, temperature, top_p } = request;
  const hasOurs = tools.some((tool) => tool.function?.name === humanTool.function.name);
  return {
    model,
    messages: [{ role: 'system', content: prompt }, ...messages],
    stream: stream === true,
    ...(stream && stream_options ? { stream_options } : {}),
    tools: hasOurs ? tools : [...tools, humanTool],
    ...(tool_choice === undefined ? {} : { tool_choice }),
    ...(temperature == null ? {} : { temperature }),
    ...(top_p == null ? {} : { top_p }),
  };
}

type Grounds = { readonly matches: readonly Match[]; readonly baton: BatonKey };

/** No confidence here: how sure the search is of its pages says little about what a model makes of them. */
function groundsFor({ messages }: ChatRequest, knowledge: Knowledge): Grounds {
  const asked = messages.filter(({ role }) => role === 'user').map(textOf);
  const question = asked.at(-1) ?? '';
  const reply = answerFrom(knowledge, question, asked.at(-2));
  const found = reply.kind === 'answer' ? reply : null;
  return {
    matches: find(knowledge, [asked.at(-2) ?? '', question].join(' ')).slice(0, 4),
    baton: {
      intent: found?.intent ?? null,
      grounded: found !== null,
      sources: found?.sources ?? [],
    },
  };
}

function promptFor({ ai }: Brief, matches: readonly Match[]): string {
  const pages = matches.map(({ entry }) => `### ${entry.question}\n${entry.answer}`).join('\n\n');
  return [
    `You are ${ai.name}, the AI assistant in a shop's chat. Say so when asked; never pose as a person.`,
    `You may help with: ${ai.can.join('; ')}. You must not: ${ai.cannot.join('; ')}.`,
    'Answer in the language of the customer, in at most five sentences, only from the help pages below.',
    'If they do not answer the question, say that you do not know. Never invent an order, a date or a sum.',
    `Call ${humanTool.function.name} when the customer asks for a person, is upset, or needs something you must not do.`,
    'What a human colleague agreed with the customer, as told in a later system message, comes before these pages.',
    `Help pages:\n\n${pages}`,
  ].join('\n');
}

async function* following(
  body: ReadableStream<Uint8Array>,
  first: unknown,
  silence: Silence,
): AsyncGenerator<string | Uint8Array> {
  try {
    yield frame(first);
    for await (const bytes of body) {
      silence.heard();
      yield bytes;
    }
  } catch {
    // The stream has begun with 200, so the trouble can only be told inside of it.
    const error: ApiError = {
      message: silence.isTooLong ? 'The model fell silent.' : 'The model broke off.',
      type: 'api_error',
      param: null,
      code: silence.isTooLong ? 'upstream_timeout' : 'upstream_broken',
    };
    yield frame({ error });
  } finally {
    silence.end();
  }
}

async function refused(response: Response, silence: Silence): Promise<Forwarded> {
  await response.body?.cancel();
  silence.end();
  const { status } = response;
  if (status === 429) {
    const busy = trouble(429, 'The model is busy. Try again later.', 'rate_limit_exceeded');
    return { ...busy, retryAfter: response.headers.get('retry-after') };
  }
  // A key that is refused is the shop's trouble: the caller learns no more than that.
  return status === 400 || status === 422
    ? trouble(400, 'The model did not accept the request.', 'upstream_refused')
    : trouble(502, 'The model is not available.', 'upstream_unavailable');
}

function trouble(status: Trouble['status'], message: string, code: string) {
  const type =
    status === 400 ? 'invalid_request_error' : status === 429 ? 'rate_limit_error' : 'api_error';
  const error: ApiError = { message, type, param: null, code };
  return { kind: 'trouble' as const, trouble: { status, error }, retryAfter: null };
}

/** Aborts when the caller has left or nothing has been heard for too long. */
class Silence {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #patience: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isTooLong = false;

  constructor(patience: number, left: AbortSignal) {
    this.#patience = patience;
    this.signal = AbortSignal.any([this.#controller.signal, left]);
    this.heard();
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isTooLong = true;
      this.#controller.abort();
    }, this.#patience);
  }

  /** Also hangs up: an answer nobody follows must not go on costing money. */
  end(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }
}
