/** Chat Completions as they look on the wire, with Baton's own key beside the standard ones. */
import type { Source } from '../../widget/model/line.ts';

/** What this endpoint can say about its answer. Clients that do not know the key skip it. */
export type BatonKey = {
  readonly confidence?: number;
  readonly intent?: string | null;
  readonly grounded?: boolean | null;
  readonly sources?: readonly Source[];
};

export type Usage = {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
};

type Delta = {
  readonly role?: 'assistant';
  readonly content?: string;
  readonly tool_calls?: readonly (ToolCall & { readonly index: number })[];
};

export type ToolCall = {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
};

export type Head = { readonly id: string; readonly created: number; readonly model: string };

export type Finish = 'stop' | 'tool_calls';

export function chunk(head: Head, delta: Delta, finish: Finish | null = null, baton?: BatonKey) {
  return {
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    ...(baton === undefined ? {} : { baton }),
  };
}

/** A chunk that carries no piece of the answer: legal, as the last one with `usage` shows. */
export function bareChunk(head: Head, more: { usage: Usage } | { baton: BatonKey }) {
  return { ...head, object: 'chat.completion.chunk', choices: [], ...more };
}

export function completion(
  head: Head,
  answer: { readonly text: string; readonly toolCalls: readonly ToolCall[]; readonly usage: Usage },
  baton: BatonKey,
) {
  const { text, toolCalls, usage } = answer;
  const called = toolCalls.length > 0;
  return {
    ...head,
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: text,
          refusal: null,
          ...(called ? { tool_calls: toolCalls } : {}),
        },
        logprobs: null,
        finish_reason: called ? 'tool_calls' : 'stop',
      },
    ],
    usage,
    baton,
  };
}

export type ApiError = {
  readonly message: string;
  readonly type: 'invalid_request_error' | 'rate_limit_error' | 'api_error';
  readonly param: string | null;
  readonly code: string | null;
};

export function frame(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

export const done = 'data: [DONE]\n\n';

export const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // nginx would keep the pieces until the answer is whole.
  'x-accel-buffering': 'no',
};

/** When the caller leaves, the generator is told to return, and whatever it holds open closes. */
export function streamOf(frames: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done: isDone } = await frames.next();
      if (isDone) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    async cancel() {
      await frames.return(undefined);
    },
  });
}
