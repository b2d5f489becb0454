/**
 * Agents have no accounts yet, so all that stands between them and the web is that no other site can
 * speak for their browser: cross-site requests are refused, and a name that merely points at this
 * machine (DNS rebinding) is not this machine.
 */
import type { MiddlewareHandler } from 'hono';
import { refuse } from '../hep/problem.ts';

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** `hosts` null lets any name in, for a server that is meant to be reached from elsewhere. */
export function sameOrigin(hosts: readonly string[] | null): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('Host') ?? new URL(c.req.url).host;
    const origin = c.req.header('Origin');
    const site = c.req.header('Sec-Fetch-Site') ?? 'none';
    if (site !== 'same-origin' && site !== 'none') refuse('cross-site');
    if (origin !== undefined && hostOf(origin) !== host) refuse('cross-site');
    if (hosts !== null && !loopback.test(host) && !hosts.includes(host)) {
      refuse('cross-site', { detail: 'DESK_HOSTS lists the names under which agents may come.' });
    }
    // A form can post to another site without asking first, but not as JSON.
    const isJson = (c.req.header('Content-Type') ?? '').startsWith('application/json');
    if (c.req.method === 'POST' && !isJson) refuse('cross-site', { detail: 'Send JSON.' });
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
    c.res.headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
