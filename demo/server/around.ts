/** What stands around every answer of a server, whoever gives it: a number, a line in the log, headers. */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Log } from '../desk/log.ts';
import { routePattern } from '../desk/routePattern.ts';
import type { Settings } from '../desk/settings.ts';
import { isEncrypted } from '../desk/staff/cookie.ts';
import { secured } from './securityHeaders.ts';

/** What a route may say about who asked, for the log; see `demo/desk/log.ts`. */
type Asked = { readonly Variables: { requestId: string; principal?: string } };

export function around(settings: Pick<Settings, 'publicUrl'>, log: Log): Hono<Asked> {
  const app = new Hono<Asked>();
  app.use(async (c, next) => {
    const began = performance.now();
    // Never the client's own: it would write into the log what it likes.
    const id = randomUUID();
    c.set('requestId', id);
    await next();
    c.res.headers.set('Request-Id', id);
    log({
      event: 'request',
      id,
      method: c.req.method,
      route: routePattern(c),
      status: c.res.status,
      ms: Math.round(performance.now() - began),
      principal: c.get('principal') ?? 'nobody',
    });
  });
  app.use(secured((c) => isEncrypted(c, settings)));
  return app;
}
