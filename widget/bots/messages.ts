/** The transcript as an AI is given it: its own words, the customer's, and what people agreed and decided meanwhile. */
import type { Question } from '../conversation/ports.ts';
import type { Decision, ProposedAction } from '../model/action.ts';
import { eventOf, type AiLine, type Line } from '../model/line.ts';

export type ChatMessage =
  | { readonly role: 'user' | 'system'; readonly content: string }
  | {
      readonly role: 'assistant';
      readonly content: string | null;
      readonly tool_calls?: readonly ToolCall[];
    }
  | { readonly role: 'tool'; readonly tool_call_id: string; readonly content: string };

type ToolCall = {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
};

/** Models forget what came first anyway, and sites pay for every word. */
const mostLines = 40;

export function messagesFor(
  { lines }: Question,
  redact: (text: string) => string,
): readonly ChatMessage[] {
  const recent = lines.slice(-mostLines);
  return recent.flatMap((line, at): readonly ChatMessage[] => {
    switch (line.from) {
      case 'customer':
        return [{ role: 'user', content: redact(line.text) }];
      case 'ai':
        return answerOf(line, decisionsIn(beforeNextAnswer(recent.slice(at + 1))), redact);
      case 'human': {
        const { agent, text } = line;
        const content = `Your human colleague ${agent.name} wrote to the customer: ${redact(text)}`;
        return [{ role: 'system', content }];
      }
      case 'system':
        return eventMessages(line, recent.slice(0, at), redact);
    }
  });
}

/** A call and what became of it stand together; one that nobody has decided is left out: endpoints want both. */
function answerOf(
  { text, signals }: AiLine,
  decisions: readonly Decision[],
  redact: (text: string) => string,
): readonly ChatMessage[] {
  const decided = signals.actions.flatMap((action) => {
    const decision = decisions.find((one) => one.action.id === action.id);
    return decision ? [{ action, decision }] : [];
  });
  if (decided.length > 0) return called(text === '' ? null : redact(text), decided);
  return text === '' ? [] : [{ role: 'assistant', content: redact(text) }];
}

function eventMessages(
  line: Line,
  before: readonly Line[],
  redact: (text: string) => string,
): readonly ChatMessage[] {
  const event = eventOf(line);
  if (event?.kind === 'returned') {
    return [{ role: 'system', content: redact(handedBack(event.note)) }];
  }
  if (event?.kind !== 'approval-decided') return [];
  const isProposed = before.some(
    (one) => one.from === 'ai' && one.signals.actions.some(({ id }) => id === event.action.id),
  );
  // What a person thought of has been called for by nobody yet.
  return isProposed ? [] : called(null, [{ action: event.action, decision: event }]);
}

type Decided = { readonly action: ProposedAction; readonly decision: Decision };

function called(content: string | null, decided: readonly Decided[]): readonly ChatMessage[] {
  const tool_calls = decided.map(({ action: { id, name, input } }): ToolCall => ({
    id,
    type: 'function',
    function: { name, arguments: JSON.stringify(input) },
  }));
  return [
    { role: 'assistant', content, tool_calls },
    ...decided.map(({ action, decision }): ChatMessage => {
      const { outcome, by, reason, token } = decision;
      const { input } = decision.action;
      const result = JSON.stringify({ outcome, by, reason, input, token });
      return { role: 'tool', tool_call_id: action.id, content: result };
    }),
  ];
}

function beforeNextAnswer(lines: readonly Line[]): readonly Line[] {
  const next = lines.findIndex(({ from }) => from === 'ai');
  return next === -1 ? lines : lines.slice(0, next);
}

function decisionsIn(lines: readonly Line[]): readonly Decision[] {
  return lines.flatMap((line) => {
    const event = eventOf(line);
    return event?.kind === 'approval-decided' ? [event] : [];
  });
}

function handedBack(note: string | null): string {
  const back = 'Your human colleague has handed the conversation back to you.';
  return note === null || note === ''
    ? back
    : `${back} Keep to what was agreed with the customer: ${note}`;
}
