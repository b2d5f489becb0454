/** What comes from a chat completions endpoint, checked: chunks, whole answers, tool calls. */
import * as v from 'valibot';
import { type ActionInput, moneyIn, type ProposedAction, summaryOf } from '../model/action.ts';
import type { BotSignals } from '../model/line.ts';

const toolCall = v.object({
  index: v.optional(v.number(), 0),
  id: v.nullish(v.string()),
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

const said = v.nullish(
  v.object({ content: v.nullish(v.string()), tool_calls: v.nullish(v.array(toolCall)) }),
);

const choice = v.object({
  delta: said,
  message: said,
  finish_reason: v.nullish(v.string()),
  logprobs: v.nullish(v.object({ content: v.nullish(v.array(v.object({ logprob: v.number() }))) })),
});

const body = v.object({
  choices: v.optional(v.array(choice), []),
  error: v.nullish(v.unknown()),
  model: v.nullish(v.string()),
  baton: v.nullish(signalsSchema),
});

/** Joined by index: id and name come once, the arguments come in pieces. */
export type ToolCalls = readonly ToolCall[];

type ToolCall = { readonly id: string; readonly name: string; readonly arguments: string };

export type Piece = {
  readonly text: string;
  readonly signals: Partial<BotSignals> | null;
  readonly toolCalls: readonly v.InferOutput<typeof toolCall>[];
  /** Natural logarithms of how probable each token was, where the endpoint tells. */
  readonly logprobs: readonly number[];
  readonly isLast: boolean;
  readonly error: unknown;
  /** Empty where the endpoint does not say. */
  readonly model: string;
};

/** Null for what is no chunk: one bad frame must not cost the whole answer. */
export function readChunk(data: string): Piece | null {
  return pieceIn(parse(data), 'delta');
}

/** An answer that came in one piece. */
export function completionOf(json: unknown): Piece | null {
  const whole = pieceIn(json, 'message');
  // There, calls stand in order, and have no number.
  return (
    whole && { ...whole, toolCalls: whole.toolCalls.map((call, index) => ({ ...call, index })) }
  );
}

function pieceIn(json: unknown, key: 'delta' | 'message'): Piece | null {
  const read = v.safeParse(body, json);
  if (!read.success) return null;
  const { choices, baton, error, model } = read.output;
  const [first] = choices;
  return {
    text: first?.[key]?.content ?? '',
    signals: baton ?? null,
    toolCalls: first?.[key]?.tool_calls ?? [],
    logprobs: (first?.logprobs?.content ?? []).map(({ logprob }) => logprob),
    isLast: typeof first?.finish_reason === 'string',
    error: error ?? null,
    model: (model ?? '').slice(0, 120),
  };
}

/** The geometric mean of what the tokens were worth to the model: 0…1, null where it does not tell. */
export function likelihoodOf(logprobs: readonly number[]): number | null {
  const sum = logprobs.reduce((total, logprob) => total + Math.min(0, logprob), 0);
  return logprobs.length === 0 ? null : Math.exp(sum / logprobs.length);
}

export function toolCallsWith(calls: ToolCalls, pieces: Piece['toolCalls']): ToolCalls {
  return pieces.reduce<ToolCalls>((all, { index, id, function: piece }) => {
    const before = all[index] ?? { id: '', name: '', arguments: '' };
    const joined = {
      id: id || before.id,
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
  const handoff = calls.find(({ name }) => handoffNames.has(name));
  if (handoff) {
    const { reason } = inputOf(handoff);
    return { handoff: typeof reason === 'string' && reason !== '' ? reason : handoff.name };
  }
  return calls.length === 0 ? null : { actions: calls.map(actionOf) };
}

function actionOf(call: ToolCall): ProposedAction {
  const input = inputOf(call);
  const { id, name } = call;
  return { id, name, summary: summaryOf(input), input, amount: moneyIn(input) };
}

const values = v.record(v.string(), v.unknown());
const plain = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

/** What is nested is kept as its JSON: people are to see all that they allow. */
function inputOf(call: ToolCall): ActionInput {
  const given = v.safeParse(values, parse(call.arguments));
  const entries = Object.entries(given.success ? given.output : {});
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const read = v.safeParse(plain, value);
      return [key, read.success ? read.output : JSON.stringify(value)];
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
