/** What comes from a chat completions endpoint, checked: chunks, whole answers, tool calls. */
import * as v from 'valibot';
import type { BotSignals } from '../model/line.ts';

const toolCall = v.object({
  index: v.optional(v.number(), 0),
  function: v.optional(v.object({ name: v.nullish(v.string()), arguments: v.nullish(v.string()) })),
});

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Baton's own extension: what the endpoint can say about its answer. Other clients skip the key. */
const signalsSchema = v.object({
  confidence: v.exactOptional(fraction),
  likelihood: v.exactOptional(fraction),
  intent: v.exactOptional(v.nullable(v.string())),
  grounded: v.exactOptional(v.nullable(v.boolean())),
  sources: v.exactOptional(
    v.array(
      v.object({
        title: v.string(),
        url: v.optional(v.nullable(v.string()), null),
        quote: v.exactOptional(v.string()),
      }),
    ),
  ),
  handoff: v.exactOptional(v.string()),
});

const choice = v.object({
  delta: v.nullish(
    v.object({ content: v.nullish(v.string()), tool_calls: v.nullish(v.array(toolCall)) }),
  ),
  message: v.nullish(
    v.object({ content: v.nullish(v.string()), tool_calls: v.nullish(v.array(toolCall)) }),
  ),
  finish_reason: v.nullish(v.string()),
  logprobs: v.nullish(v.object({ content: v.nullish(v.array(v.object({ logprob: v.number() }))) })),
});

const body = v.object({
  choices: v.optional(v.array(choice), []),
  error: v.nullish(v.unknown()),
  baton: v.nullish(signalsSchema),
});

/** Joined by index: the name comes once, the arguments come in pieces. */
export type ToolCalls = readonly { readonly name: string; readonly arguments: string }[];

export type Piece = {
  readonly text: string;
  readonly signals: Partial<BotSignals> | null;
  readonly toolCalls: readonly v.InferOutput<typeof toolCall>[];
  /** Natural logarithms of how probable each token was, where the endpoint tells. */
  readonly logprobs: readonly number[];
  readonly isLast: boolean;
  readonly error: unknown;
};

/** Null for what is no chunk: one bad frame must not cost the whole answer. */
export function readChunk(data: string): Piece | null {
  const json = parse(data);
  const read = v.safeParse(body, json);
  if (!read.success) return null;

  const [first] = read.output.choices;
  return {
    text: first?.delta?.content ?? '',
    signals: read.output.baton ?? null,
    toolCalls: first?.delta?.tool_calls ?? [],
    logprobs: logprobsOf(first),
    isLast: typeof first?.finish_reason === 'string',
    error: read.output.error ?? null,
  };
}

/** An answer that came in one piece, or null when it is none. */
export function completionOf(
  json: unknown,
): (Pick<Piece, 'text' | 'signals' | 'logprobs'> & { toolCalls: ToolCalls }) | null {
  const read = v.safeParse(body, json);
  const [first] = read.success ? read.output.choices : [];
  const message = first?.message;
  if (!read.success || !message) return null;

  const text = message.content ?? '';
  const toolCalls = toolCallsWith(
    [],
    (message.tool_calls ?? []).map((call, index) => ({ ...call, index })),
  );
  if (text === '' && toolCalls.length === 0) return null;
  return { text, signals: read.output.baton ?? null, logprobs: logprobsOf(first), toolCalls };
}

function logprobsOf(first: v.InferOutput<typeof choice> | undefined): readonly number[] {
  return (first?.logprobs?.content ?? []).map(({ logprob }) => logprob);
}

/** The geometric mean of what the tokens were worth to the model: 0…1, null where it does not tell. */
export function likelihoodOf(logprobs: readonly number[]): number | null {
  const sum = logprobs.reduce((total, logprob) => total + Math.min(0, logprob), 0);
  return logprobs.length === 0 ? null : Math.exp(sum / logprobs.length);
}

export function toolCallsWith(calls: ToolCalls, pieces: Piece['toolCalls']): ToolCalls {
  return pieces.reduce<ToolCalls>((all, { index, function: piece }) => {
    const before = all[index] ?? { name: '', arguments: '' };
    const joined = {
      name: before.name + (piece?.name ?? ''),
      arguments: before.arguments + (piece?.arguments ?? ''),
    };
    return index < all.length ? all.with(index, joined) : [...all, joined];
  }, calls);
}

/** Other names for the same wish, as common endpoints have them. */
const handoffNames = new Set([
  'talk_to_human',
  'transfer_to_human',
  'escalate_to_human',
  'handoff',
]);

export function signalsOf(calls: ToolCalls): Partial<BotSignals> | null {
  const [call] = calls;
  if (!call) return null;

  const given = v.safeParse(v.record(v.string(), v.unknown()), parse(call.arguments));
  const values = given.success ? given.output : {};
  if (handoffNames.has(call.name)) {
    const { reason } = values;
    return { handoff: typeof reason === 'string' && reason !== '' ? reason : call.name };
  }
  const summary = Object.entries(values).map(([key, value]) => `${key}: ${String(value)}`);
  return { action: { name: call.name, summary: summary.join(', ') } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
