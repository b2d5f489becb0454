/** Asks a chat completions endpoint to sum a conversation up. One attempt: a summary is welcome, not needed. */
import type { Challenged } from '../challenge/solving.ts';
import type { Question } from '../conversation/ports.ts';
import type { BotSettings } from '../model/config.ts';
import type { completionOf } from './completion.ts';
import type { askEndpoint } from './endpoint.ts';
import type { messagesFor } from './messages.ts';

/** How to speak to such an endpoint: handed in, because the bot that is there already knows. */
export type Speech = {
  readonly messagesFor: typeof messagesFor;
  readonly completionOf: typeof completionOf;
  readonly askEndpoint: typeof askEndpoint;
};

const task =
  'A human colleague takes over now. Sum the conversation up for them in at most 100 words: what the customer wants, ' +
  'what was tried and what came of it, what is open. Use nothing that was not said. Do not address the customer.';

/** Null when the endpoint has none, whatever the reason. */
export async function askForSummary(
  settings: BotSettings,
  { messagesFor: written, completionOf: read, askEndpoint: post }: Speech,
  question: Question,
  redact: (text: string) => string,
  challenged: Challenged,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const messages = [...written(question, redact), { role: 'system', content: task }];
    const response = await post(settings, { messages, stream: false }, challenged, signal);
    const text = response.ok ? read(await response.json())?.text.trim() : undefined;
    return text || null;
  } catch {
    return null;
  }
}
