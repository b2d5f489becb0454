/** A request to the endpoint of an AI. Where it asks first who comes, that is answered, and its pass goes with all that follows. */
import type { Challenged } from '../challenge/solving.ts';
import type { BotSettings } from '../model/config.ts';
import { within } from '../stream/within.ts';

const defaultTimeoutSeconds = 20;

/** By address: the summary and the answers are of one endpoint. Gone with the page. */
const passes = new Map<string, Readonly<Record<string, string>>>();

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
  // What is undefined is left out.
  const body = JSON.stringify({ model, ...question });
  const send = (more = passes.get(url)) =>
    within(
      silenceMsOf(settings),
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers, ...more },
        body,
        signal,
      }),
    );
  const response = await send();
  if (response.status !== 403) return response;
  const { admitted } = await import('../challenge/solving.ts');
  return await admitted(response, {
    challenged,
    send,
    keep: (pass) => passes.set(url, pass),
    signal,
  });
}
