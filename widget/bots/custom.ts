/** A bot of the host's own: a function that returns an answer, or a generator that yields it. */
import type { BotHappening } from '../conversation/happening.ts';
import type { Bot } from '../conversation/ports.ts';
import { moneyIn, type ProposedAction, summaryOf } from '../model/action.ts';
import type { AnswerFunction, CustomAction, CustomAnswer } from '../model/config.ts';

export function customBot(answer: AnswerFunction, redact: (text: string) => string): Bot {
  return {
    answer({ lines, customer, decisions }, tell) {
      const stop = new AbortController();
      const said = lines.findLast((line) => line.from === 'customer');
      const text = said ? redact(said.text) : '';
      const decision = decisions.at(-1) ?? null;
      const ask = () => answer({ text, lines, customer, decision, decisions, signal: stop.signal });
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
      const { text = '', actions, ...said } = typeof piece === 'string' ? { text: piece } : piece;
      const signals = actions ? { ...said, actions: actions.map(completed) } : said;
      if (Object.keys(signals).length > 0) {
        isEmpty &&= signals.handoff == null && !actions?.length;
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

function completed({ input = {}, ...given }: CustomAction): ProposedAction {
  return { id: '', input, summary: summaryOf(input), amount: moneyIn(input), ...given };
}

async function* piecesOf(
  answer: string | CustomAnswer | AsyncIterable<string | CustomAnswer>,
): AsyncGenerator<string | CustomAnswer> {
  if (typeof answer === 'object' && Symbol.asyncIterator in answer) yield* answer;
  else yield answer;
}
