/**
 * Headers that every answer carries, whoever gives it. What a route sets itself stays: pages have a policy of their own, and
 * the widget may be embedded from anywhere.
 */
import type { Context, MiddlewareHandler } from 'hono';

/** Each with why. `test/staff/headers.test.ts` asks every address for them. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // An answer of the API that a browser is made to show is no page, and nothing in it runs.
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  // What calls itself text stays text.
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know `frame-ancestors`.
  'X-Frame-Options': 'DENY',
  // Addresses have ids in them.
  'Referrer-Policy': 'no-referrer',
  // A page that opens one of ours gets no hold of it.
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Nobody else embeds what is answered here, but for what says so itself.
  'Cross-Origin-Resource-Policy': 'same-origin',
  // A frame of another origin shares no process with these pages.
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Two years: from the first visit on, browsers come by https only. */
const httpsOnly = 'max-age=63072000; includeSubDomains';

export function secured(isEncrypted: (c: Context) => boolean): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    if (isEncrypted(c)) c.res.headers.set('Strict-Transport-Security', httpsOnly);
  };
}
