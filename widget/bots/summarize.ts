/** Asks a chat completions endpoint to sum a conversation up. One attempt: a summary is welcome, not needed. */
import type { Question } from '../conversation/ports.ts';
import type { BotSettings } from '../model/config.ts';
import type { completionOf } from './completion.ts';
import type { messagesFor } from './messages.ts';

/** How to speak to such an endpoint: handed in, because the bot that is there already knows. */
export type Speech = {
  readonly messagesFor: typeof messagesFor;
  readonly completionOf: typeof completionOf;
};

const task =
  'A human colleague takes over now. Sum the conversation up for them in at most 100 words: what the customer wants, ' +
  'what was tried and what came of it, what is open. Use nothing that was not said. Do not address the customer.';

/** Null when the endpoint has none, whatever the reason. */
export async function askForSummary(
  settings: BotSettings,
  { messagesFor: written, completionOf: read }: Speech,
  question: Question,
  redact: (text: string) => string,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const response = await fetch(settings.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...settings.headers },
      body: JSON.stringify({
        ...(settings.model === undefined ? {} : { model: settings.model }),
        messages: [...written(question, redact), { role: 'system', content: task }],
        stream: false,
      }),
      signal,
    });
    const text = response.ok ? read(await response.json())?.text.trim() : undefined;
    return text || null;
  } catch {
    return null;
  }
}
