/** What the reviewer reads: the desk's lists, and the rules in force. Every answer is checked first. */
import * as v from 'valibot';
import type { Scope } from '../../widget/model/scope.ts';
import { readScope } from '../../widget/model/scopeSchema.ts';
import { headSchema, type TrailHead } from '../desk/agents/wire.ts';
import {
  type About,
  marksSchema,
  type Marks,
  type ReviewItem,
  reviewListSchema,
} from '../desk/agents/wireReview.ts';

export type Listed =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly items: readonly ReviewItem[] };

export type Rules =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'loaded'; readonly scope: Scope };

const scopeUrl = '/hep/v1/scope.json';

export async function loadList(days: number): Promise<Listed> {
  try {
    const response = await fetch(`/desk/review?days=${days}`);
    if (!response.ok) return { kind: 'failed' };
    return { kind: 'loaded', ...v.parse(reviewListSchema, await response.json()) };
  } catch {
    return { kind: 'failed' };
  }
}

/** Null where they cannot be read. */
export async function loadMarks(conversation: string): Promise<Marks | null> {
  try {
    const response = await fetch(`/desk/conversations/${conversation}/marks`);
    return response.ok ? v.parse(marksSchema, await response.json()) : null;
  } catch {
    return null;
  }
}

/** Null when the desk has it, else why not. */
export async function sendMark(
  conversation: string,
  id: string,
  about: About,
): Promise<string | null> {
  const failed = 'The mark was not kept: the desk cannot be reached. Try again.';
  try {
    const response = await fetch(`/desk/conversations/${conversation}/mark`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id, about }),
    });
    return response.ok ? null : failed;
  } catch {
    return failed;
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
