/** Examples as lines of JSONL, in the formats that tools for fine-tuning and evaluation read. Pure. */
import { createHash } from 'node:crypto';
import type { Example, Turn } from './example.ts';

export const formats = ['chat', 'preference', 'preference-trl', 'evaluation'] as const;
export type Format = (typeof formats)[number];

/** Lines for a format; none where the example has nothing to say in it. */
export function recordsOf(example: Example, format: Format): readonly object[] {
  const isHeldOut = heldOut(example.thread);
  return isHeldOut === (format === 'evaluation') ? writers[format](example) : [];
}

/** One story in five: what a model is measured on, it must not have learnt from, nor from the same customer. */
export function heldOut(thread: string): boolean {
  return createHash('sha256').update(thread).digest().readUInt32BE() % 5 === 0;
}

const writers: Readonly<Record<Format, (example: Example) => readonly object[]>> = {
  /** https://platform.openai.com/docs/guides/supervised-fine-tuning: `weight` 0 is context, and not learnt. */
  chat: (example) =>
    right(example).map((content) => ({
      messages: [
        ...example.before.map((turn) =>
          turn.role === 'assistant' ? { ...turn, weight: 0 } : turn,
        ),
        { ...assistant(content), weight: 1 },
      ],
    })),
  /** https://platform.openai.com/docs/guides/direct-preference-optimization */
  preference: (example) =>
    pairs(example).map(({ chosen, rejected }) => ({
      input: { messages: example.before },
      preferred_output: [assistant(chosen)],
      non_preferred_output: [assistant(rejected)],
    })),
  /** https://huggingface.co/docs/trl/dataset_formats#preference, conversational with an explicit prompt. */
  'preference-trl': (example) =>
    pairs(example).map(({ chosen, rejected }) => ({
      prompt: example.before,
      chosen: [assistant(chosen)],
      rejected: [assistant(rejected)],
    })),
  /** https://github.com/openai/evals/blob/main/docs/build-eval.md: `input` and `ideal`; what is beside them is carried along. */
  evaluation: (example) =>
    right(example).map((ideal) => ({
      input: example.before,
      ideal,
      metadata: {
        id: `${example.conversation}/${example.message}`,
        intent: example.intent,
        verdict: example.verdict,
        given: example.answer,
      },
    })),
};

function right({ verdict, answer, correction }: Example): readonly string[] {
  if (verdict === 'correct') return [answer];
  return correction === null ? [] : [correction];
}

function pairs({ verdict, answer, correction }: Example) {
  return verdict === 'correct' || correction === null
    ? []
    : [{ chosen: correction, rejected: answer }];
}

function assistant(content: string): Turn {
  return { role: 'assistant', content };
}
