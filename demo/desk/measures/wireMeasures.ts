/** What the desk tells of its figures. Times are in ms, shares from 0 to 1. */
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const maybe = v.nullable(v.number());

export const durationIds = [
  'person-first-response',
  'time-in-queue',
  'handle-time',
  'ai-first-response',
] as const;
export type DurationId = (typeof durationIds)[number];

export const shareIds = [
  'contained',
  'settled',
  'missed',
  'abandoned',
  'repeated',
  'late',
  'needless',
  'rated-person',
  'rated-ai',
  'rated-whole',
  'helpful',
] as const;
export type ShareId = (typeof shareIds)[number];

export const groupIds = ['trigger', 'intent'] as const;
export type GroupId = (typeof groupIds)[number];

/** `value` is null where `n` is 0. */
const point = { n: count, value: maybe };
const days = v.array(v.object({ now: v.object(point), before: v.object(point) }));
/** Whether the difference is chance: p of the test, made up for the number of figures. Null where there is too little to say. */
const p = maybe;

const durationSchema = v.object({
  kind: v.literal('duration'),
  id: v.picklist(durationIds),
  now: v.object({ ...point, p90: maybe }),
  before: v.object({ ...point, p90: maybe }),
  days,
  p,
});
export type DurationFigure = v.InferOutput<typeof durationSchema>;

const shareSchema = v.object({
  kind: v.literal('share'),
  id: v.picklist(shareIds),
  now: v.object({ ...point, hits: count }),
  before: v.object({ ...point, hits: count }),
  days,
  /** Where the difference to the period before lies with 95 %. */
  within: v.nullable(v.object({ low: v.number(), high: v.number() })),
  p,
});
export type ShareFigure = v.InferOutput<typeof shareSchema>;

export const figureSchema = v.variant('kind', [durationSchema, shareSchema]);
export type Figure = v.InferOutput<typeof figureSchema>;

/** So many handoffs, `of` so many conversations. */
const handedOver = { now: count, before: count, of: v.object({ now: count, before: count }) };

const groupSchema = v.object({
  id: v.picklist(groupIds),
  /** The most frequent first; an empty name is what nobody named. */
  rows: v.array(v.object({ name: v.string(), ...handedOver, p })),
  /** What is not among the rows, summed up. */
  others: v.nullable(v.object({ names: count, ...handedOver })),
});
export type Group = v.InferOutput<typeof groupSchema>;

export const measuresSchema = v.object({
  /** Of the days below. */
  timeZone: v.string(),
  dates: v.object({ now: v.array(v.string()), before: v.array(v.string()) }),
  conversations: v.object({
    now: count,
    before: count,
    /** Of them: those that the AI has had alone. */
    alone: v.object({ now: count, before: count }),
  }),
  figures: v.array(figureSchema),
  groups: v.array(groupSchema),
});
export type Measures = v.InferOutput<typeof measuresSchema>;
