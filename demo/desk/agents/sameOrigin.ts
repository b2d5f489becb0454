/**
 * No other site speaks for the browser of somebody who is signed in. Cross-site requests are refused by what the browser says of
 * them (`Sec-Fetch-Site`, `Origin`), beside the cookie's `SameSite=Strict`; what changes something must say where it comes
 * from; and a name that merely points at this machine (DNS rebinding) is not this machine.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from '../hep/problem.ts';

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
/** The provider of single sign-on sends people back to it; `state` says whether that is so. */
const fromElsewhere = /\/sso\/callback$/;

/** `hosts` null lets any name in, for a server that is meant to be reached from elsewhere. */
export function sameOrigin(hosts: readonly string[] | null): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('Host') ?? new URL(c.req.url).host;
    if (hosts !== null && !loopback.test(host) && !hosts.includes(host)) {
      refuse('cross-site', { detail: 'DESK_HOSTS lists the names under which staff may come.' });
    }
    const isArrival = c.req.method === 'GET' && fromElsewhere.test(c.req.path);
    if (!isArrival) checkSource(c, host);
    // A form can post to another site without asking first, but not as JSON.
    const isJson = (c.req.header('Content-Type') ?? '').startsWith('application/json');
    if (c.req.method === 'POST' && !isJson) refuse('cross-site', { detail: 'Send JSON.' });
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
    c.res.headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  };
}

function checkSource(c: Context, host: string): void {
  const origin = c.req.header('Origin');
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') refuse('cross-site');
  if (origin !== undefined && hostOf(origin) !== host) refuse('cross-site');
  const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!isReading && origin === undefined && site !== 'same-origin') {
    refuse('cross-site', { detail: 'Say where this comes from: Origin or Sec-Fetch-Site.' });
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
