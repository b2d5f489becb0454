/** Answers what a desk asks of a customer it does not know. Fetched when one asks. */
import { check } from '../model/check.ts';
import type { Config } from '../model/config.ts';
import type { Mistake } from '../model/mistake.ts';
import { solve } from './work.ts';
import { challengeSchema } from './wireChallenge.ts';

type Around = {
  readonly challenge?: Config['challenge'] | undefined;
  readonly onMistakes: (mistakes: readonly Mistake[]) => void;
};

/** `asked` as it came. The headers of the second attempt; null where there is no answer, which the site owner hears of. */
export async function meet(
  asked: unknown,
  { challenge, onMistakes }: Around,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>> | null> {
  const read = check(challengeSchema, asked, 'desk.challenge');
  if (!read.ok) {
    onMistakes(read.mistakes);
    return null;
  }
  try {
    const answer =
      read.value.kind === 'work' ? await solve(read.value, signal) : await challenge?.();
    // What a header cannot carry is no token.
    if (typeof answer === 'string' && /^[\x21-\x7e][\x20-\x7e]*$/.test(answer)) {
      return { 'challenge-answer': answer };
    }
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
