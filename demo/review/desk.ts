/** What the reviewer reads: the desk's lists, and the rules in force. Every answer is checked first. */
import * as v from 'valibot';
import type { Scope } from '../../widget/model/scope.ts';
import { readScope } from '../../widget/model/scopeSchema.ts';
import {
  headSchema,
  type Inbox,
  inboxSchema,
  type Item,
  type TrailHead,
} from '../desk/agents/wire.ts';

export type Listed =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly items: readonly Item[] };

export type Rules =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'loaded'; readonly scope: Scope };

const scopeUrl = '/shop/scope.json';

export async function loadList(): Promise<Listed> {
  try {
    const response = await fetch('/desk/inbox');
    if (!response.ok) return { kind: 'failed' };
    return { kind: 'loaded', items: newestFirst(v.parse(inboxSchema, await response.json())) };
  } catch {
    return { kind: 'failed' };
  }
}

/** Null where the desk cannot be reached, which the list says already. */
export async function loadHead(): Promise<TrailHead | null> {
  try {
    const response = await fetch('/desk/audit/head');
    return response.ok ? v.parse(headSchema, await response.json()) : null;
  } catch {
    return null;
  }
}

/** The desk sorts by who goes first; a booked callback stands in one list of its own. */
export function newestFirst({ waiting, active, callbacks }: Inbox): readonly Item[] {
  const all = new Map([...waiting, ...active, ...callbacks].map((item) => [item.id, item]));
  return [...all.values()].toSorted((a, b) => Date.parse(b.since) - Date.parse(a.since));
}

export async function loadRules(): Promise<Rules> {
  try {
    const response = await fetch(scopeUrl);
    if (!response.ok) return { kind: 'failed', why: `${scopeUrl} answers ${response.status}.` };
    const read = readScope(await response.json());
    if (read.ok) return { kind: 'loaded', scope: read.value };
    const first = read.mistakes.map(({ path, expected }) => `${path}: expected ${expected}`)[0];
    return { kind: 'failed', why: first ?? 'The scope document cannot be read.' };
  } catch {
    return { kind: 'failed', why: `${scopeUrl} cannot be reached or is no JSON.` };
  }
}
