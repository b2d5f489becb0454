/** Answers what a desk asks before it takes anything: consent, work, a token. Fetched when one asks. */
import type { Cargo } from '../conversation/cargo.ts';
import type { Consent } from '../conversation/memory.ts';
import { check } from '../model/check.ts';
import type { Config } from '../model/config.ts';
import type { Mistake } from '../model/mistake.ts';
import type { Answer } from './call.ts';
import type { Request } from './request.ts';
import { solve } from './work.ts';
import { challengeSchema } from './wireChallenge.ts';

type Refused = Extract<Answer, { readonly kind: 'refused' }>;

type Around = {
  readonly challenge?: Config['challenge'] | undefined;
  /** Asks the customer; null where they do not agree. */
  readonly agree?: (() => Promise<Consent | null>) | undefined;
  readonly onMistakes: (mistakes: readonly Mistake[]) => void;
  readonly signal: AbortSignal;
  readonly cargo: Cargo;
};

/** A desk may ask for consent, and then for work; for neither twice. */
const mostAsked = 2;

/** The answer to the request with all that was asked for; the refusal where that cannot be had, which the site owner hears of. */
export async function meet(
  refused: Refused,
  request: Request,
  ask: (what: Request) => Promise<Answer>,
  given: Around,
): Promise<Answer> {
  const around = given.cargo.kind === 'record' ? { ...given, ...unasked } : given;
  let answer: Answer = refused;
  let next: Request | null = request;
  for (let asked = 0; asked < mostAsked && isAsking(answer); asked += 1) {
    next = await fulfilled(answer, next, around);
    if (next === null) return answer;
    answer = await ask(next);
  }
  return answer;
}

/** For a record nobody is asked anything: what cannot be answered without the customer is not sent. */
const unasked = { agree: undefined, challenge: undefined, onMistakes: () => {} } as const;

function isAsking(answer: Answer): answer is Refused {
  return answer.kind === 'refused' && (answer.problem ?? '').endsWith('required');
}

async function fulfilled(
  { problem, challenge }: Refused,
  request: Request,
  around: Around,
): Promise<Request | null> {
  if (problem === 'consent-required') {
    const consent = await around.agree?.();
    return consent ? { ...request, body: withConsent(request.body, consent) } : null;
  }
  const answer = await answerTo(challenge, around);
  if (answer === null) return null;
  return { ...request, headers: { ...request.headers, 'challenge-answer': answer } };
}

/** `body`: a packet, or what has one. */
function withConsent(body: unknown, consent: Consent): unknown {
  if (typeof body !== 'object' || body === null) return body;
  if ('packet' in body) return { ...body, packet: withConsent(body.packet, consent) };
  if (!('conversation' in body) || typeof body.conversation !== 'object') return body;
  return { ...body, conversation: { ...body.conversation, consent } };
}

/** `asked` as it came. */
async function answerTo(
  asked: unknown,
  { challenge, onMistakes, signal }: Around,
): Promise<string | null> {
  const read = check(challengeSchema, asked, 'desk.challenge');
  if (!read.ok) {
    onMistakes(read.mistakes);
    return null;
  }
  try {
    const answer =
      read.value.kind === 'work' ? await solve(read.value, signal) : await challenge?.();
    // What a header cannot carry is no token.
    if (typeof answer === 'string' && /^[\x21-\x7e][\x20-\x7e]*$/.test(answer)) return answer;
  } catch (error) {
    console.debug('Baton', error);
  }
  if (!signal.aborted) onMistakes([wanted[read.value.kind]]);
  return null;
}

const wanted = {
  site: { path: 'config.challenge', expected: 'a function that yields a token' },
  work: { path: 'desk.challenge', expected: 'a page by https, where `crypto.subtle` is' },
} as const;
