/**
 * - `GET /hep/v1/knowledge.json`: the published answers, in the form of a site's own FAQ, for whatever answers customers. Any site may
 *   read it. With an `ETag`, and to be asked for anew each time.
 */
import { Hono } from 'hono';
import { fingerprint } from '../hep/body.ts';
import type { Office } from '../office.ts';
import { listAnswers } from './store.ts';

export function knowledgeServed({ database }: Office): Hono {
  const app = new Hono();

  app.get('/knowledge.json', async (c) => {
    const published = (await listAnswers(database)).filter(({ state }) => state === 'published');
    const entries = published.map(({ id, question, answer, intent }) => ({
      id,
      question,
      answer,
      ...(intent === null ? {} : { intent }),
    }));
    const etag = `"${fingerprint(entries).slice(0, 16)}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', 'no-cache');
    return c.req.header('If-None-Match') === etag ? c.body(null, 304) : c.json({ entries });
  });

  return app;
}
