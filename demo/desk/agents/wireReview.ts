/** What travels between the desk and the reviewer's page. */
import * as v from 'valibot';
import { triggerKinds } from '../../../widget/model/reason.ts';
import { recordEnds } from '../../../widget/model/wireRecord.ts';
import { signals } from '../signals/signal.ts';
import { answerVerdicts, handoffVerdicts } from '../core/fact.ts';

const text = v.string();
const maybe = v.nullable(text);

export const aboutSchema = v.variant('kind', [
  v.object({ kind: v.literal('handoff'), verdict: v.nullable(v.picklist(handoffVerdicts)) }),
  v.object({
    kind: v.literal('answer'),
    message: v.pipe(text, v.maxLength(128)),
    verdict: v.nullable(v.picklist(answerVerdicts)),
    correction: v.exactOptional(v.pipe(text, v.trim(), v.maxLength(8000))),
  }),
  v.object({
    kind: v.literal('trigger'),
    message: v.pipe(text, v.maxLength(128)),
    verdict: v.nullable(v.picklist(triggerKinds)),
  }),
  v.object({
    kind: v.literal('intent'),
    message: v.pipe(text, v.maxLength(128)),
    verdict: v.nullable(v.literal('wrong')),
    correction: v.exactOptional(v.pipe(text, v.trim(), v.minLength(1), v.maxLength(200))),
  }),
]);
export type About = v.InferOutput<typeof aboutSchema>;

/** What a reviewer has said of one thing, and has not taken back. */
export const markSchema = v.object({
  at: text,
  reviewer: v.object({ id: text, name: text }),
  about: aboutSchema,
});
export type ReviewMark = v.InferOutput<typeof markSchema>;

export const marksSchema = v.object({
  marks: v.array(markSchema),
  /** Of the desk's own knowing; that the customer asked again, the transcript tells. */
  signals: v.array(v.picklist(signals)),
  /** What the customer wrote about answers; `message` null where it is not known about which. */
  thoughts: v.array(v.object({ message: maybe, isGood: v.boolean(), comment: text })),
  /** How it came to an end, of what the AI has had alone; else null. */
  end: v.nullable(v.picklist(recordEnds)),
});
export type Marks = v.InferOutput<typeof marksSchema>;

export const markRequestSchema = v.object({
  /** Made once per mark, so that sending it twice marks once. */
  id: v.pipe(text, v.regex(/^[A-Za-z0-9_-]{10,64}$/)),
  about: aboutSchema,
});

/** Why a conversation is to be reviewed; `escalated` is true of each but those that the AI has had alone. */
export const causes = ['escalated', 'low-rating', 'unhelpful', 'approval', ...signals] as const;

export const reviewItemSchema = v.object({
  id: text,
  reference: text,
  state: v.picklist(['accepted', 'queued', 'active', 'callback_scheduled', 'returned', 'closed']),
  customer: text,
  subject: text,
  /** Null: nobody was called. */
  trigger: maybe,
  quote: maybe,
  /** Of what the AI has had alone; else null. */
  end: v.nullable(v.picklist(recordEnds)),
  /** What the customer wrote about an answer last. */
  comment: maybe,
  openedAt: text,
  causes: v.array(v.picklist(causes)),
  marks: v.array(markSchema),
});
export type ReviewItem = v.InferOutput<typeof reviewItemSchema>;

export const reviewListSchema = v.object({
  /** RFC 3339: nothing older is in the list. */
  from: text,
  items: v.array(reviewItemSchema),
});
export type ReviewList = v.InferOutput<typeof reviewListSchema>;
