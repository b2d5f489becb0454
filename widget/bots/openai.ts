/**
 * Speaks to an OpenAI-compatible chat completions endpoint of the site's own, streaming.
 * Wire: https://platform.openai.com/docs/api-reference/chat/streaming. The key stays on that server.
 */
import type { Challenged } from '../challenge/solving.ts';
import type { Bot, Question, Stop } from '../conversation/ports.ts';
import type { BotHappening } from '../conversation/happening.ts';
import type { BotSettings } from '../model/config.ts';
import type { BotFailure } from '../model/line.ts';
import { eventsOf } from '../stream/eventStream.ts';
import { pause } from '../stream/pause.ts';
import { SilenceError } from '../stream/within.ts';
import {
  completionOf,
  likelihoodOf,
  type Piece,
  readChunk,
  signalsOf,
  type ToolCalls,
  toolCallsWith,
} from './completion.ts';
import { askEndpoint, silenceMsOf } from './endpoint.ts';
import { messagesFor } from './messages.ts';

type Tell = (news: BotHappening) => void;

/** Attempts before the first byte of an answer; after it a repeat would say things twice. */
const attempts = 3;

export function openaiBot(
  bot: string | BotSettings,
  redact: (text: string) => string,
  challenged: Challenged,
  wait: typeof pause = pause,
): Bot {
  const settings = typeof bot === 'string' ? { url: bot } : bot;

  async function ask(question: Question, tell: Tell, signal: AbortSignal): Promise<void> {
    const asked = {
      messages: messagesFor(question, redact),
      stream: true,
      tools: [handoffTool],
      logprobs: settings.logprobs || undefined,
    };

    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await askEndpoint(settings, asked, challenged, signal);
        if (response.ok) return await follow(response, silenceMsOf(settings), tell);
        throw new Refusal(response);
      } catch (trouble) {
        if (signal.aborted) return;
        if (attempt === attempts || !isWorthRetrying(trouble)) {
          tell({ type: 'bot.failed', cause: causeOf(trouble) });
          return;
        }
        await wait(pauseAfter(trouble, attempt), signal);
        if (signal.aborted) return;
      }
    }
  }

  return {
    answer(question, tell): Stop {
      const stop = new AbortController();
      void ask(question, (news) => !stop.signal.aborted && tell(news), stop.signal);
      return () => stop.abort();
    },
  };
}

/** Follows an answer to its end. What goes wrong before the first piece is thrown, and may be retried. */
async function follow(response: Response, silenceMs: number, tell: Tell): Promise<void> {
  const type = response.headers.get('content-type') ?? '';
  let hasBegun = false;
  let isWhole = false;
  let calls: ToolCalls = [];
  const logprobs: number[] = [];

  function take(piece: Piece): void {
    if (piece.error !== null) throw new Unusable();
    if (piece.signals !== null) tell({ type: 'bot.signalled', signals: piece.signals });
    // What comes after the end belongs to no answer.
    if (piece.text !== '' && !isWhole) {
      if (!hasBegun && piece.model) {
        tell({ type: 'bot.signalled', signals: { model: piece.model } });
      }
      hasBegun = true;
      tell({ type: 'bot.wrote', text: piece.text });
    }
    calls = toolCallsWith(calls, piece.toolCalls);
    logprobs.push(...piece.logprobs);
    // Some servers leave `[DONE]` out; a finish reason says the same.
    if (piece.isLast) isWhole = true;
  }

  if (type.includes('application/json')) {
    const whole = completionOf(await response.json());
    if (whole) take(whole);
    isWhole = true;
  } else if (type.includes('text/event-stream')) {
    try {
      for await (const data of eventsOf(response, () => silenceMs)) {
        if (data === '[DONE]') {
          isWhole = true;
          break;
        }
        const chunk = readChunk(data);
        if (chunk) take(chunk);
      }
    } catch (trouble) {
      if (!isWhole) {
        if (!hasBegun) throw trouble;
        tell({ type: 'bot.failed', cause: causeOf(trouble) });
        return;
      }
    }
  }

  if (!isWhole || (!hasBegun && calls.length === 0)) {
    if (!hasBegun) throw new Unusable();
    tell({ type: 'bot.failed', cause: 'network' });
    return;
  }
  finish(calls, logprobs, tell);
}

function finish(calls: ToolCalls, logprobs: readonly number[], tell: Tell): void {
  const likelihood = likelihoodOf(logprobs);
  const signals = { ...signalsOf(calls), ...(likelihood === null ? {} : { likelihood }) };
  if (Object.keys(signals).length > 0) tell({ type: 'bot.signalled', signals });
  tell({ type: 'bot.finished' });
}

/** The endpoint answered, and said no. */
class Refusal extends Error {
  readonly response: Response;

  constructor(response: Response) {
    super();
    this.response = response;
  }
}

/** The endpoint answered something that is no answer. */
class Unusable extends Error {}

function causeOf(trouble: unknown): BotFailure {
  if (trouble instanceof SilenceError) return 'timeout';
  if (trouble instanceof Unusable) return 'unusable';
  if (!(trouble instanceof Refusal)) return 'network';
  return trouble.response.status === 429 ? 'rate-limited' : 'refused';
}

function isWorthRetrying(trouble: unknown): boolean {
  if (trouble instanceof SilenceError || trouble instanceof Unusable) return false;
  return (
    !(trouble instanceof Refusal) ||
    [408, 425, 429, 502, 503, 504].includes(trouble.response.status)
  );
}

function pauseAfter(trouble: unknown, attempt: number): number {
  const refused = trouble instanceof Refusal ? trouble.response : null;
  const asked = Number(refused?.headers.get('retry-after')) * 1000;
  return Math.min(5000, Math.max(asked || 0, Math.random() * 500 * 2 ** attempt));
}

const handoffTool = {
  type: 'function',
  function: {
    name: 'talk_to_human',
    description:
      'Hand the conversation to a person: when one is asked for, or when you may not or cannot help.',
    parameters: {
      type: 'object',
      properties: {
        reason: { type: 'string', description: 'Why a person is needed, in one sentence.' },
      },
      required: ['reason'],
    },
  },
};
