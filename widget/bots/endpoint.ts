/** A request to the endpoint of an AI. Where it asks first who comes, that is answered, and its pass goes with all that follows. */
import type { Challenged } from '../challenge/answer.ts';
import type { BotSettings } from '../model/config.ts';
import { within } from '../stream/within.ts';

const defaultTimeoutSeconds = 20;

/** A captcha may want to be looked at. */
const answerMs = 60_000;

/** By address. The summary and the answers are of one endpoint. */
const passes = new Map<string, string>();

export const silenceMsOf = ({ timeoutSeconds }: BotSettings): number =>
  (timeoutSeconds ?? defaultTimeoutSeconds) * 1000;

/** Rejects when nothing is heard for too long, or nothing can be. */
export async function askEndpoint(
  settings: BotSettings,
  question: object,
  challenged: Challenged,
  signal: AbortSignal,
): Promise<Response> {
  const { url, headers, model } = settings;
  const body = JSON.stringify({ ...(model === undefined ? {} : { model }), ...question });
  const send = async (answer: Readonly<Record<string, string>>) => {
    const pass = passes.get(url);
    const response = await within(
      silenceMsOf(settings),
      fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...headers,
          ...(pass && { 'challenge-pass': pass }),
          ...answer,
        },
        body,
        signal,
      }),
    );
    const given = response.headers.get('challenge-pass');
    if (given) passes.set(url, given);
    return response;
  };

  const response = await send({});
  if (response.status !== 403) return response;
  const { answerToResponse } = await import('../challenge/answer.ts');
  const answer = await within(answerMs, answerToResponse(response, 'bot', challenged, signal));
  return answer === null ? response : await send({ 'challenge-answer': answer });
}
