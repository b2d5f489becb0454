/** The cookie of a session: for this host and its pages only, out of reach of scripts, never sent from another site. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Settings } from '../settings.ts';

type Kept = Pick<Settings, 'publicUrl'>;

/** Behind a proxy `DESK_URL` says that customers and staff come by https. */
export function isEncrypted(c: Context, { publicUrl }: Kept): boolean {
  return new URL(publicUrl ?? c.req.url).protocol === 'https:';
}

/** `__Host-` needs https, which a desk on one's own machine does not have. */
export function nameOf(c: Context, kept: Kept): string {
  return isEncrypted(c, kept) ? '__Host-desk' : 'desk';
}

/** No `Max-Age`: it ends with the browser, and at the desk by its own limits. */
export function giveSession(c: Context, kept: Kept, token: string): void {
  setCookie(c, nameOf(c, kept), token, {
    path: '/',
    httpOnly: true,
    secure: isEncrypted(c, kept),
    sameSite: 'Strict',
  });
}

export function sessionIn(c: Context, kept: Kept): string | null {
  return getCookie(c, nameOf(c, kept)) ?? null;
}

export function dropSession(c: Context, kept: Kept): void {
  deleteCookie(c, nameOf(c, kept), { path: '/', secure: isEncrypted(c, kept) });
}
