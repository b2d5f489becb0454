/** - `GET /agents/{id}/picture`: who the customer talks to. For everybody, like the name that stands beside it. */
import { Hono } from 'hono';
import type { Office } from '../office.ts';
import { findPicture } from '../store/pictures.ts';
import { refuse } from './problem.ts';

export function portraitRoutes({ database }: Office): Hono {
  const app = new Hono();

  app.get('/agents/:id/picture', async (c) => {
    const picture = await findPicture(database, c.req.param('id'));
    if (picture === null) return refuse('not-found');
    return c.body(picture.bytes, 200, {
      'Content-Type': picture.mediaType,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      // A new picture has a new address.
      'Cache-Control': 'public, max-age=86400',
    });
  });

  return app;
}
