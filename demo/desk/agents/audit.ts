/**
 * - `GET /desk/audit/head`: number and hash of the newest entry. Kept elsewhere, it shows later that nothing was cut off.
 * - `GET /desk/audit?from&to`: the trail as JSONL, entry by entry; `from` and `to` are numbers of entries.
 */
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import * as v from 'valibot';
import { readQuery } from '../hep/body.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { readHead, readTrail } from '../store/audit.ts';

const number = v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/), v.transform(Number));
const spanSchema = v.object({ from: v.exactOptional(number), to: v.exactOptional(number) });

export function auditRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();

  app.get('/audit/head', async (c) => c.json(await readHead(office.database)));

  app.get('/audit', async (c) => {
    const { from = 1, to = Infinity } = readQuery(c, spanSchema);
    c.header('Content-Type', 'application/jsonl; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="audit.jsonl"');
    return stream(c, async (out) => {
      for await (const lines of readTrail(office.database, from, to)) {
        if (out.aborted) return;
        await out.write(lines.map((line) => `${line}\n`).join(''));
      }
    });
  });

  return app;
}
