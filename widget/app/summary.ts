/** A summary by the site's own AI for the person who takes over, held against what was said. */
import { askForSummary } from '../bots/summarize.ts';
import type { Challenged } from '../challenge/solving.ts';
import type { Summarize } from '../conversation/ports.ts';
import { heldAgainst } from '../escalation/packet/heldAgainst.ts';
import type { BotSettings } from '../model/config.ts';

export async function summaryBy(
  settings: BotSettings,
  redact: (text: string) => string,
  challenged: Challenged,
): Promise<Summarize> {
  const { askEndpoint, messagesFor, completionOf } = await import('./talk.ts');
  const speech = { askEndpoint, messagesFor, completionOf };
  return (question, tell) => {
    const stop = new AbortController();
    void ask();
    async function ask(): Promise<void> {
      const text = await askForSummary(settings, speech, question, redact, challenged, stop.signal);
      if (text === null || stop.signal.aborted) return;
      tell({ type: 'bot.summarized', ...heldAgainst(text, question.lines, question.customer) });
    }
    return () => stop.abort();
  };
}
