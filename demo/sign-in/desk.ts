/** The pages' side of signing in: who is signed in, and the ways to be. Every answer is checked before it is believed. */
import * as v from 'valibot';
import { problemSchema } from '../desk/agents/wire.ts';
import {
  type Looked,
  lookedSchema,
  type Me,
  meSchema,
  ownSessionsSchema,
  waysSchema,
  whoseSchema,
} from '../desk/staff/wire.ts';

export type Whose =
  | { readonly kind: 'in'; readonly me: Me }
  | { readonly kind: 'out' }
  | { readonly kind: 'unreachable' };

export type Refused = {
  readonly kind: 'refused';
  readonly why: string;
  /** Seconds until it may be tried again; 0: at once. */
  readonly wait: number;
};
export type Asked<Answer> = { readonly kind: 'done'; readonly answer: Answer } | Refused;

export const unreachable = 'The desk cannot be reached. Check the connection and try again.';

export async function loadMe(): Promise<Whose> {
  try {
    const response = await fetch('/desk/me');
    if (!response.ok) return { kind: 'unreachable' };
    const { me } = v.parse(whoseSchema, await response.json());
    return me === null ? { kind: 'out' } : { kind: 'in', me };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** The name of single sign-on, or null: also where it cannot be asked, because a password may still do. */
export async function loadSso(): Promise<string | null> {
  const asked = await ask('GET', 'ways', undefined, waysSchema);
  return asked.kind === 'done' ? asked.answer.sso : null;
}

export function signIn(login: string, password: string): Promise<Asked<Me>> {
  return ask('POST', 'sign-in', { login, password }, meSchema);
}

export function lookAt(link: string): Promise<Asked<Looked>> {
  return ask('POST', 'links/look', { link }, lookedSchema);
}

export type Chosen = { readonly name: string; readonly login: string; readonly password: string };

export function accept(link: string, chosen: Chosen): Promise<Asked<Me>> {
  return ask('POST', 'links/accept', { link, ...chosen }, meSchema);
}

export function changeMe(change: { readonly name?: string; readonly team?: string }) {
  return ask('PATCH', 'me', change, meSchema);
}

export function changePassword(current: string, password: string): Promise<Asked<Me>> {
  return ask('POST', 'me/password', { current, password }, meSchema);
}

export function loadSessions() {
  return ask('GET', 'me/sessions', undefined, ownSessionsSchema);
}

export function endSession(id: string) {
  return ask('POST', `me/sessions/${id}/sign-out`, {}, doneSchema);
}

const doneSchema = v.object({});

/** Whoever signs out knows why they are signed out; an open console hears of it, too. */
let isLeaving = false;

/** Leaves the page in any case: who wants to go must not be kept. */
export async function signOut(where: 'here' | 'everywhere' = 'here'): Promise<void> {
  isLeaving = true;
  await ask('POST', where === 'here' ? 'sign-out' : 'sign-out-everywhere', {}, doneSchema);
  location.assign('/sign-in/#out');
}

/** To come back to this page. */
export function goSignIn(): void {
  if (isLeaving) return;
  location.assign(`/sign-in/?to=${encodeURIComponent(location.pathname)}`);
}

export async function ask<Schema extends v.GenericSchema>(
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body: object | undefined,
  schema: Schema,
): Promise<Asked<v.InferOutput<Schema>>> {
  try {
    const response = await fetch(`/desk/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { kind: 'done', answer: v.parse(schema, answer) };
    const problem = v.safeParse(problemSchema, answer);
    const why = problem.success
      ? (problem.output.detail ?? `${problem.output.title}.`)
      : 'The desk could not do that. Try again.';
    return { kind: 'refused', why, wait: Number(response.headers.get('Retry-After') ?? 0) };
  } catch {
    return { kind: 'refused', why: unreachable, wait: 0 };
  }
}
