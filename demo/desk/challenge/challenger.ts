/** What is asked of whoever begins, with a person or the AI, and has proved nothing. */
import type { Challenge } from '../../../widget/challenge/wire.ts';

/** The port: a challenge of one's own is two functions. */
export type Challenger = {
  /** `key`: the `Idempotency-Key` of what is to be begun, or who asks the AI. */
  readonly ask: (key: string) => Challenge;
  /** `address`: where the request comes from. Throws `Unverifiable` where nobody can tell. */
  readonly accepts: (key: string, answer: string, address: string) => Promise<boolean>;
};

/** Whoever verifies the site's tokens did not answer. */
export class Unverifiable extends Error {}

export type ChallengeSettings =
  /** See `widget/challenge/wire.ts`. */
  | { readonly kind: 'work'; readonly iterations: number; readonly bits: number }
  /** `verifyUrl`: what reCAPTCHA, hCaptcha and Turnstile all call `siteverify`. */
  | { readonly kind: 'site'; readonly verifyUrl: string; readonly secret: string };
