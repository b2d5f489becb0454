/**
 * - `GET /desk/measures?days`: figures of the last days (7 unless said, 92 at most) where the desk is, today among them, each beside
 *   the same of the days before and whether the difference is more than chance. What they mean: `../../review/measures/definitions.ts`.
 */
import { Hono } from 'hono';
import * as v from 'valibot';
import { readQuery } from '../hep/body.ts';
import { measure } from '../measures/measure.ts';
import { before, lastDays } from '../measures/period.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { readEpisodes } from '../store/measuring.ts';

const daysSchema = v.object({
  days: v.exactOptional(
    v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(1), v.maxValue(92)),
    '7',
  ),
});

export function measureRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();

  app.get('/measures', async (c) => {
    const { tz } = office.settings.hours;
    const now = office.now().getTime();
    const current = lastDays(tz, now, readQuery(c, daysSchema).days);
    const earlier = before(tz, current);
    const span = { from: earlier.from, to: current.to, now };
    const episodes = await readEpisodes(office.database, span);
    return c.json(measure(tz, [current, earlier], episodes));
  });

  return app;
}
