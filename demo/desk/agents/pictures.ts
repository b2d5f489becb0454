/**
 * - `PUT /desk/agents/{id}/picture`: the agent's picture; its bytes are the body: PNG, JPEG or WebP, 300 kB at most. Answers
 *   `{ picture }`, which the agent names from then on, so that customers' browsers know one picture from the next.
 */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { typeOf } from '../files.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import { keepPicture } from '../store/pictures.ts';

const limits = { bytes: 300_000, types: ['image/png', 'image/jpeg', 'image/webp'] };

export function pictureRoutes({ database }: Office): Hono {
  const app = new Hono();

  app.put('/agents/:id/picture', bodyLimit({ maxSize: limits.bytes }), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const mediaType = await typeOf(bytes, limits);
    if (mediaType === null) {
      return refuse('file-type', { detail: 'It must be a PNG, JPEG or WebP picture.' });
    }
    await keepPicture(database, c.req.param('id'), { mediaType, bytes });
    return c.json({ picture: createHash('sha256').update(bytes).digest('hex').slice(0, 12) });
  });

  return app;
}
