/**
 * - `POST /desk/incident`: `{ on: true, text, agent? }` closes the desk whatever its hours, `{ on: false, agent? }` opens it
 *   again. Kept in the database; consoles read it in the inbox, customers in `GET /availability`.
 */
import { Hono } from 'hono';
import { readBody } from '../hep/body.ts';
import type { Office } from '../office.ts';
import { beginIncident, endIncident } from '../store/incidents.ts';
import { incidentRequestSchema } from './wire.ts';

export function incidentRoutes({ database, bell, now }: Office): Hono {
  const app = new Hono();

  app.post('/incident', async (c) => {
    const request = await readBody(c, incidentRequestSchema);
    const at = now().toISOString();
    const by = request.agent?.name ?? null;
    if (request.on) await beginIncident(database, { text: request.text, since: at }, by);
    else await endIncident(database, at, by);
    bell.ring({ kind: 'roster' });
    return c.json({ ok: true });
  });

  return app;
}
