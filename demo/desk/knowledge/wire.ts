/** What travels between the desk and the pages that correct what the AI knows. */
import * as v from 'valibot';

const text = v.string();
const written = (most: number) => v.pipe(text, v.trim(), v.minLength(1), v.maxLength(most));

export const answerProposalSchema = v.object({
  /** Made once per proposal, so that sending it twice proposes once. */
  id: v.pipe(text, v.regex(/^[A-Za-z0-9_-]{10,64}$/)),
  /** As anybody would ask it, without a word of who did. */
  question: written(500),
  /** Markdown. */
  answer: written(8000),
  intent: v.nullable(written(80)),
  /** The question of the entry whose answer it replaces; null: it is a new one. */
  corrects: v.nullable(written(500)),
  /** Where it was seen. */
  conversation: v.nullable(v.pipe(text, v.maxLength(128))),
});
export type AnswerProposal = v.InferOutput<typeof answerProposalSchema>;

const bySchema = v.object({ name: text, id: text, at: text });

export const learntSchema = v.object({
  ...answerProposalSchema.entries,
  state: v.picklist(['proposed', 'published', 'withdrawn']),
  proposed: bySchema,
  decided: v.nullable(bySchema),
});
export type Learnt = v.InferOutput<typeof learntSchema>;

/** Newest first. */
export const learntListSchema = v.object({ answers: v.array(learntSchema) });
