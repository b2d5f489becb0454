/** The answer to a challenge, by work or by the site's own function. Fetched when one is asked for. */
import * as v from 'valibot';
import { check } from '../model/check.ts';
import type { Config } from '../model/config.ts';
import type { Mistake } from '../model/mistake.ts';
import { challengeSchema } from './wire.ts';
import { solve } from './work.ts';

export type Challenged = {
  readonly challenge?: Config['challenge'] | undefined;
  /** That there is no answer is the site owner's to hear of. */
  readonly onMistakes: (mistakes: readonly Mistake[]) => void;
};

type Asker = 'desk' | 'bot';

const problemSchema = v.object({ type: v.literal('urn:hep:problem:challenge-required') });

/** Null where `refused` asks for nothing, and where there is no answer. Reads its body. */
export async function answerToResponse(
  refused: Response,
  asker: Asker,
  challenged: Challenged,
  signal: AbortSignal,
): Promise<string | null> {
  const body: unknown = await refused.json().catch(() => null);
  if (!v.is(problemSchema, body)) return null;
  const { challenge } = Object(body);
  return await answerTo(challenge, asker, challenged, signal);
}

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
