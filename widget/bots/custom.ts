/** A bot of the host's own: a function that returns an answer, or a generator that yields it. */
import type { BotHappening } from '../conversation/happening.ts';
import type { Bot } from '../conversation/ports.ts';
import type { AnswerFunction, CustomAnswer } from '../model/config.ts';

export function customBot(answer: AnswerFunction, redact: (text: string) => string): Bot {
  return {
    answer({ lines, customer }, tell) {
      const stop = new AbortController();
      const said = lines.findLast((line) => line.from === 'customer');
      const text = said ? redact(said.text) : '';
      const ask = () => answer({ text, lines, customer, signal: stop.signal });
      void relay(ask, (news) => !stop.signal.aborted && tell(news));
      return () => stop.abort();
    },
  };
}

/** Whatever the host's code throws is the failure of an AI, never an error in the page. */
async function relay(
  ask: () => ReturnType<AnswerFunction>,
  tell: (news: BotHappening) => void,
): Promise<void> {
  let isEmpty = true;
  try {
    for await (const piece of piecesOf(await ask())) {
      const { text = '', ...signals } = typeof piece === 'string' ? { text: piece } : piece;
      if (Object.keys(signals).length > 0) {
        isEmpty &&= signals.handoff == null && signals.action == null;
        tell({ type: 'bot.signalled', signals });
      }
      if (text !== '') {
        isEmpty = false;
        tell({ type: 'bot.wrote', text });
      }
    }
    tell(isEmpty ? { type: 'bot.failed', cause: 'unusable' } : { type: 'bot.finished' });
  } catch {
    tell({ type: 'bot.failed', cause: 'unusable' });
  }
}

async function* piecesOf(
  answer: string | CustomAnswer | AsyncIterable<string | CustomAnswer>,
): AsyncGenerator<string | CustomAnswer> {
  if (typeof answer === 'object' && Symbol.asyncIterator in answer) yield* answer;
  else yield answer;
}
