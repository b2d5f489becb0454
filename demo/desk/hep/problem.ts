/** Refusals as RFC 9457. They are thrown, so that no route can forget to stop. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Challenge } from '../../../widget/challenge/wire.ts';
import type { DeskState, Person, Problem } from '../../../widget/desks/wire.ts';
import type { Refusal } from '../core/command.ts';
import { isUnstorable, Unavailable } from '../database/database.ts';
import { traceOf } from '../log.ts';
import { routePattern } from '../routePattern.ts';

const problems = {
  'invalid-request': [422, 'The request is not what this address expects'],
  'malformed-request': [400, 'The request could not be read'],
  unauthenticated: [401, 'A valid conversation token is needed'],
  'token-expired': [401, 'The conversation token has expired'],
  'signed-out': [401, 'Sign in first'],
  'sign-in-failed': [401, 'That is not a name and its password'],
  forbidden: [403, 'Your account may not do this'],
  insecure: [403, 'A password is not taken over an open line'],
  'link-spent': [410, 'This link has been used, or its time is over'],
  'login-taken': [409, 'Somebody signs in by this name already'],
  'too-many-tries': [429, 'Too many tries'],
  'cross-site': [403, 'Only the console of this desk may ask this'],
  'origin-not-allowed': [403, 'This desk does not serve pages of this origin'],
  'consent-required': [428, 'The customer has to agree to what the site asks for first'],
  'challenge-required': [403, 'Show first that this is no machine that begins conversations'],
  'not-found': [404, 'There is nothing here'],
  gone: [410, 'The conversation has been erased'],
  'state-conflict': [409, 'The conversation is not in a state that allows this'],
  'own-proposal': [403, 'A second person decides on a change of the rules'],
  'rules-conflict': [409, 'The rules are not in a state that allows this'],
  'evidence-missing': [409, 'The AI may do more only where reviews have shown that it can'],
  'slot-taken': [409, 'That time has just been taken'],
  'idempotency-key-missing': [400, 'An Idempotency-Key header is needed'],
  'idempotency-key-reused': [422, 'This Idempotency-Key was used for another request'],
  'client-id-reused': [409, 'This message id was used for another message'],
  'file-type': [415, 'Files of this kind are not taken'],
  'too-large': [413, 'The request is too large'],
  'rate-limited': [429, 'Too many messages'],
  'no-agents': [503, 'Nobody is here to decide this'],
  'upstream-failed': [502, 'Another server that is needed for this has failed'],
  unavailable: [503, 'The desk cannot reach its data just now'],
  internal: [500, 'The desk failed'],
} as const satisfies Readonly<Record<string, readonly [ContentfulStatusCode, string]>>;

export type ProblemName = keyof typeof problems;

export type ProblemDetails = {
  readonly detail?: string;
  readonly errors?: NonNullable<Problem['errors']>;
  readonly state?: DeskState;
  /** Who has the conversation that was asked for. */
  readonly agent?: Person;
  readonly retryAfter?: number;
  /** What is to be answered before the same request is sent again. */
  readonly challenge?: Challenge;
};

export function refuse(name: ProblemName, details: ProblemDetails = {}): never {
  const [status] = problems[name];
  throw new HTTPException(status, { cause: { name, details } satisfies Thrown });
}

export function refuseCommand(why: Refusal): never {
  switch (why.kind) {
    case 'over':
      return refuse('state-conflict', {
        state: why.state,
        detail: `The conversation is ${why.state}.`,
      });
    case 'taken':
      return refuse('state-conflict', {
        agent: why.by,
        detail: `${why.by.name} has this conversation.`,
      });
    case 'asked':
      return refuse('state-conflict', {
        detail: 'This waits for a decision, not for somebody to take it over.',
      });
    case 'decided': {
      const { by, outcome } = why.decision.approval;
      return refuse('state-conflict', {
        agent: by,
        detail: `${by.name} has already ${outcome} this.`,
      });
    }
    case 'withdrawn':
      return refuse('state-conflict', {
        detail: 'The customer has gone on: there is nothing to decide any more.',
      });
    case 'expired':
      return refuse('state-conflict', {
        detail: 'The time to decide is over: the customer is on the way to a person.',
      });
    case 'no-call':
      return refuse('state-conflict', { detail: 'Nobody waits for a call here any more.' });
    case 'stale':
      return refuse('state-conflict', {
        agent: why.by,
        detail: `This was meant for an earlier turn: the conversation has changed hands since, and ${why.by.name} has it.`,
      });
    case 'unclaimed':
      return refuse('state-conflict', { detail: 'Nobody has claimed this conversation.' });
  }
}

export function answerProblem(error: unknown, c: Context): Response {
  const thrown = error instanceof HTTPException ? error.cause : null;
  if (isThrown(thrown)) return render(c, thrown.name, thrown.details);
  if (error instanceof HTTPException && error.status === 413) return render(c, 'too-large', {});
  if (isUnstorable(error)) {
    return render(c, 'malformed-request', { detail: 'Text cannot have the character U+0000.' });
  }
  if (error instanceof Unavailable) {
    console.error(`${c.req.method} ${routePattern(c)} found no database: ${error.message}`);
    return render(c, 'unavailable', { retryAfter: 2 });
  }
  console.error(`${c.req.method} ${routePattern(c)} failed.`, traceOf(error));
  return render(c, 'internal', {});
}

function render(c: Context, name: ProblemName, { retryAfter, ...details }: ProblemDetails) {
  const [status, title] = problems[name];
  const body = {
    type: `urn:hep:problem:${name === 'malformed-request' ? 'invalid-request' : name}`,
    title,
    status,
    retryable: status === 429 || status >= 500,
    instance: c.req.path,
    ...details,
  } satisfies Problem & { readonly instance: string };
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
}

type Thrown = { readonly name: ProblemName; readonly details: ProblemDetails };

function isThrown(cause: unknown): cause is Thrown {
  return typeof cause === 'object' && cause !== null && 'name' in cause && 'details' in cause;
}
