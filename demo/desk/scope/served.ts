/**
 * - `GET /hep/v1/scope.json`: the rules in force, for the widget's setting `scope`. Any site may read it. With an `ETag`, and to
 *   be asked for anew each time: what was published holds from the next conversation on.
 */
import { Hono } from 'hono';
import { fingerprint } from '../hep/body.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import { findInForce } from './store.ts';

export function servedRoutes({ database }: Office): Hono {
  const app = new Hono();

  app.get('/scope.json', async (c) => {
    const found = await findInForce(database);
    if (found === null) return refuse('not-found', { detail: 'This desk has no rules yet.' });
    const etag = `"${fingerprint(found.document).slice(0, 16)}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', 'no-cache');
    const known = (c.req.header('If-None-Match') ?? '').split(',').map((tag) => tag.trim());
    return known.some((tag) => tag.replace(/^W\//, '') === etag)
      ? c.body(null, 304)
      : c.json(found.document);
  });

  return app;
}
