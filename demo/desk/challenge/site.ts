/**
 * Tokens of a captcha that the site has chosen, verified as reCAPTCHA, hCaptcha and Turnstile all do it: a form with `secret`,
 * `response` and `remoteip`, answered by `{ "success": true }`. That a token is good once, for minutes, is theirs to hold.
 */
import * as v from 'valibot';
import { type Challenger, type ChallengeSettings, Unverifiable } from './challenger.ts';

type Site = Extract<ChallengeSettings, { readonly kind: 'site' }>;

const verdictSchema = v.object({ success: v.boolean() });
const patienceMs = 5000;

export function siteChallenger({ verifyUrl, secret }: Site): Challenger {
  return {
    ask: () => ({ kind: 'site' }),
    async accepts(_, response, address) {
      const from = address === '' ? {} : { remoteip: address };
      try {
        const verdict = await fetch(verifyUrl, {
          method: 'POST',
          body: new URLSearchParams({ secret, response, ...from }),
          redirect: 'error',
          signal: AbortSignal.timeout(patienceMs),
        });
        return v.parse(verdictSchema, await verdict.json()).success;
      } catch (cause) {
        throw new Unverifiable('No verdict on a token.', { cause });
      }
    },
  };
}
