/** What the desk tells of its training data before anybody takes it. */
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const trainingSchema = v.object({
  /** Conversations with marked answers, and those of them whose customer has agreed. */
  conversations: v.object({ marked: count, agreed: count }),
  /** Answers that count, and those on which reviewers do not agree. */
  answers: v.object({ usable: count, disputed: count }),
  records: v.object({
    chat: count,
    preference: count,
    'preference-trl': count,
    evaluation: count,
  }),
});
export type Training = v.InferOutput<typeof trainingSchema>;
