/** What the address of this page says. */
import { staffPages } from '../desk/staff/wire.ts';

/** Why somebody is here who did not mean to be. */
const notices = {
  out: 'You are signed out.',
  'sso-late': 'That took too long. Please sign in again.',
  'sso-failed': 'Single sign-on did not work. Please try again.',
  'sso-nobody': 'You have no role at this desk. Ask whoever runs it.',
} as const;

export type Place =
  /** Secret of a one-time link. */
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'door'; readonly notice: string; readonly to: string };

/** `search` and `hash` as `location` has them. */
export function placeIn(search: string, hash: string): Place {
  const word = hash.replace(/^#/, '');
  if (/^[\w-]{40,}$/.test(word)) return { kind: 'link', link: word };
  const wanted = new URLSearchParams(search).get('to');
  const notice = Object.entries(notices).find(([name]) => name === word)?.[1] ?? '';
  return { kind: 'door', notice, to: staffPages.find((one) => one === wanted) ?? '' };
}

/** Where somebody with these roles begins. */
export function homeOf(roles: readonly string[], wanted: string): string {
  if (wanted !== '') return wanted;
  if (roles.includes('agent')) return '/console/';
  return roles.includes('reviewer') ? '/review/' : '/staff/';
}
