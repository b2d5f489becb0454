/**
 * - `GET /desk/sample?back&share&always`: which conversations of a week (0 the running one, unless said; 53 at most) are to be
 *   reviewed, and why. `share` (0…1) and `always` (causes, separated by commas) are what the scope document says under
 *   `review`; the page sends them, since it has the document. The seed is the week's Monday, so anybody draws the same again.
 */
import { Hono } from 'hono';
import * as v from 'valibot';
import { standing } from '../core/marks.ts';
import { readQuery } from '../hep/body.ts';
import { week } from '../measures/period.ts';
import type { Office } from '../office.ts';
import { type Candidate, sample } from '../sampling/sample.ts';
import type { Sampled, SampleOfWeek } from '../sampling/wireSample.ts';
import type { Staffed } from '../staff/doors.ts';
import { readMarked } from '../store/reviewing.ts';
import { readRephrased, readSignals } from '../store/signals.ts';
import type { Signal } from '../signals/signal.ts';
import { listSamplable, type Samplable } from '../store/sampling.ts';
import { personSchema } from '../store/callSchema.ts';
import { aboutSchema } from './wireReview.ts';

const querySchema = v.object({
  back: v.exactOptional(v.pipe(v.string(), v.digits(), v.transform(Number), v.maxValue(53)), '0'),
  share: v.pipe(v.string(), v.decimal(), v.transform(Number), v.minValue(0), v.maxValue(1)),
  always: v.pipe(
    v.string(),
    v.maxLength(1000),
    v.transform((names) => names.split(',')),
  ),
});
const markedSchema = v.object({ reviewer: personSchema, about: aboutSchema });
type Marked = v.InferOutput<typeof markedSchema>;

export function sampleRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();

  app.get('/sample', async (c) => {
    const { back, share, always } = readQuery(c, querySchema);
    const { tz } = office.settings.hours;
    const period = week(tz, office.now().getTime(), back);
    const [seed = ''] = period.dates;
    const whole = await listSamplable(office.database, period);
    const ids = whole.map(({ id }) => id);
    const given = await readSignals(office.database, ids);
    // Costs a look into every packet.
    const isAsked = always.some((cause) => cause === 'rephrased');
    const rephrased = isAsked ? await readRephrased(office.database, ids) : new Set<string>();
    const candidates = whole.map((one) =>
      candidateOf(one, [
        ...(given.get(one.id) ?? []),
        ...(rephrased.has(one.id) ? (['rephrased'] as const) : []),
      ]),
    );
    const { chosen, ...drawn } = sample(candidates, { seed, share, always });
    const marked = await markedBy(
      c.get('me').id,
      chosen.map(({ id }) => id),
    );
    const known = new Map(whole.map((one) => [one.id, one]));
    const items = chosen.flatMap((one): readonly Sampled[] => {
      const found = known.get(one.id);
      if (found === undefined) return [];
      const { number, opened_at: openedAt, customer, subject, intent, is_alone: isAlone } = found;
      const what = { reference: `#${number}`, openedAt, customer, subject, intent, isAlone };
      const isMarked = marked.has(one.id);
      return one.why === 'always'
        ? [{ ...one, ...what, isMarked, causes: [...one.causes] }]
        : [{ ...one, ...what, isMarked }];
    });
    const answer: SampleOfWeek = {
      ...drawn,
      seed,
      dates: [...period.dates],
      timeZone: tz,
      items,
      strata: [...drawn.strata],
    };
    return c.json(answer);
  });

  /** Ids of those whose handoff this reviewer has marked. */
  async function markedBy(me: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const own = new Map<string, Marked[]>();
    for (const { conversation, data } of await readMarked(office.database, ids)) {
      const mark = v.parse(markedSchema, data);
      if (mark.reviewer.id !== me || mark.about.kind !== 'handoff') continue;
      own.set(conversation, [...(own.get(conversation) ?? []), mark]);
    }
    return new Set([...own].flatMap(([id, marks]) => (standing(marks).length > 0 ? [id] : [])));
  }

  return app;
}

function candidateOf(
  { id, intent, confidence, ...found }: Samplable,
  given: readonly Signal[],
): Candidate {
  const causes = [
    ...(found.is_alone ? [] : ['escalated']),
    ...(found.is_low ? ['low-rating'] : []),
    ...(found.is_unhelpful ? ['unhelpful'] : []),
    ...(found.has_approval ? ['approval'] : []),
    ...given,
  ];
  return { id, intent, confidence, causes };
}
