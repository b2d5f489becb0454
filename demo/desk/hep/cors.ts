/**
 * Who may call from a browser. Tokens are bearer tokens and cookies are never used, so credentials stay
 * off; the origin is still checked on the server, because some requests are sent without a preflight.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { answerProblem, refuse } from './problem.ts';

const exposed =
  'Retry-After, Date, RateLimit, RateLimit-Policy, ETag, Location, Idempotency-Replayed, Request-Id';
const openToAll = /\/(?:discovery|availability|jwks\.json|scope\.json)$/;

/** `allowed` null echoes any origin. */
export function cors(allowed: readonly string[] | null): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    const isOpen = openToAll.test(c.req.path);
    const isAllowed =
      origin === undefined ||
      allowed === null ||
      allowed.includes(origin) ||
      origin === new URL(c.req.url).origin;

    if (c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method')) {
      c.res = new Response(null, { status: 204 });
      c.res.headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
      c.res.headers.set(
        'Access-Control-Allow-Headers',
        'Authorization, Content-Type, Idempotency-Key, Challenge-Answer, Last-Event-ID, traceparent',
      );
      c.res.headers.set('Access-Control-Max-Age', '7200');
    } else if (isAllowed || isOpen) {
      await next();
    } else {
      c.res = forbidden(c);
    }

    c.res.headers.append('Vary', 'Origin');
    if (isOpen) c.res.headers.set('Access-Control-Allow-Origin', '*');
    else if (origin !== undefined && isAllowed) {
      c.res.headers.set('Access-Control-Allow-Origin', origin);
    }
    c.res.headers.set('Access-Control-Expose-Headers', exposed);
    // A page with a cross-origin embedder policy may read the answers as well.
    c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  };
}

function forbidden(c: Context): Response {
  try {
    return refuse('origin-not-allowed', {
      detail: 'DESK_ORIGINS lists the sites this desk serves.',
    });
  } catch (error) {
    return answerProblem(error, c);
  }
}
