/**
 * - `POST /desk/incident`: `{ on: true, text }` closes the desk whatever its hours, `{ on: false }` opens it
 *   again. Kept in the database; consoles read it in the inbox, customers in `GET /availability`.
 */
import { Hono } from 'hono';
import { readBody } from '../hep/body.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { beginIncident, endIncident } from '../store/incidents.ts';
import { incidentRequestSchema } from './wire.ts';

export function incidentRoutes({ database, bell, now }: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();

  app.post('/incident', async (c) => {
    const request = await readBody(c, incidentRequestSchema);
    const at = now().toISOString();
    const by = c.get('me').name;
    if (request.on) await beginIncident(database, { text: request.text, since: at }, by);
    else await endIncident(database, at, by);
    bell.ring({ kind: 'roster' });
    return c.json({ ok: true });
  });

  return app;
}
