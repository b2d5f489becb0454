/**
 * The answer to a challenge, by work or by the site's own function; and past an endpoint of an AI that asks for one. Fetched
 * when one is asked for, in one piece: no part of the widget needs another.
 */
import * as v from 'valibot';
import { check } from '../model/check.ts';
import type { Config } from '../model/config.ts';
import type { Mistake } from '../model/mistake.ts';
import { within } from '../stream/within.ts';
import { challengeSchema } from './wire.ts';
import { solve } from './work.ts';

export type Challenged = {
  readonly challenge?: Config['challenge'] | undefined;
  /** That there is no answer is the site owner's to hear of. */
  readonly onMistakes: (mistakes: readonly Mistake[]) => void;
};

type Asker = 'desk' | 'bot';

/** `asked` as it came; null where there is no answer. */
export async function answerTo(
  asked: unknown,
  asker: Asker,
  { challenge, onMistakes }: Challenged,
  signal: AbortSignal,
): Promise<string | null> {
  const read = check(challengeSchema, asked, `${asker}.challenge`);
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
  if (!signal.aborted) onMistakes([wanted(asker)[read.value.kind]]);
  return null;
}

const wanted = (asker: Asker) => ({
  site: { path: 'config.challenge', expected: 'a function that yields a token' },
  work: { path: `${asker}.challenge`, expected: 'a page by https, where `crypto.subtle` is' },
});

const problemSchema = v.object({
  type: v.literal('urn:hep:problem:challenge-required'),
  challenge: v.unknown(),
});

/** A captcha may want to be looked at. */
const patienceMs = 60_000;

type Carried = Readonly<Record<string, string>>;

export type Around = {
  readonly challenged: Challenged;
  /** The same request once more, with these headers besides. */
  readonly send: (headers: Carried) => Promise<Response>;
  /** What the next requests are to carry. */
  readonly keep: (pass: Carried) => unknown;
  readonly signal: AbortSignal;
};

/** `refused` itself where it asks for nothing, and where there is no answer. */
export async function admitted(
  refused: Response,
  { challenged, send, keep, signal }: Around,
): Promise<Response> {
  const body: unknown = await refused.json().catch(() => null);
  if (!v.is(problemSchema, body)) return refused;
  const answering = answerTo(body.challenge, 'bot', challenged, signal);
  const answer = await within(patienceMs, answering);
  if (answer === null) return refused;
  const response = await send({ 'challenge-answer': answer });
  const pass = response.headers.get('challenge-pass');
  if (pass) keep({ 'challenge-pass': pass });
  return response;
}
