/** Answers what a desk asks before it takes anything: consent, work, a token. Fetched when one asks. */
import type { Challenged } from '../challenge/solving.ts';
import type { Cargo } from '../conversation/cargo.ts';
import type { Consent } from '../conversation/memory.ts';
import type { Answer } from './call.ts';
import type { Request } from './request.ts';

type Refused = Extract<Answer, { readonly kind: 'refused' }>;

type Around = Challenged & {
  /** Asks the customer; null where they do not agree. */
  readonly agree?: (() => Promise<Consent | null>) | undefined;
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
  // Apart, because what an AI asks is answered by the same part.
  const { answerTo } = await import('../challenge/solving.ts');
  const answer = await answerTo(challenge, 'desk', around, around.signal);
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
