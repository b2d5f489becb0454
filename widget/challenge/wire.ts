/**
 * What a desk, or the endpoint of an AI, may ask of whoever begins and has proved nothing: the problem `challenge-required`, 403,
 * with a `challenge`. The same request is sent again, with the same `Idempotency-Key` where it has one, and the answer in the
 * header `Challenge-Answer`. An answer is good once: an AI gives a pass for it in the header `Challenge-Pass`, which later
 * requests carry in the same header. It is kept in memory, for as long as the page lives.
 */
import * as v from 'valibot';

export type Challenge =
  | {
      /**
       * A number n from 0 on for which PBKDF2-HMAC-SHA-256 (password: `seed`, salt: n in decimal, `iterations`, 32 bytes)
       * begins with `bits` zero bits. The answer is `<seed> <n>`.
       */
      readonly kind: 'work';
      readonly seed: string;
      readonly iterations: number;
      readonly bits: number;
      /** RFC 3339 */
      readonly expires_at: string;
    }
  /** Whatever the site's own function `challenge` yields, such as the token of a captcha. */
  | { readonly kind: 'site' };

/** More than this nobody may ask of a customer's telephone. */
export const mostWork = { iterations: 100_000, bits: 12 } as const;

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

export const challengeSchema = v.variant('kind', [
  v.object({
    kind: v.literal('work'),
    seed: v.pipe(v.string(), v.regex(/^[\w.-]{16,256}$/)),
    iterations: count(mostWork.iterations),
    bits: count(mostWork.bits),
    expires_at: v.string(),
  }),
  v.object({ kind: v.literal('site') }),
]) satisfies v.GenericSchema<unknown, Challenge>;
