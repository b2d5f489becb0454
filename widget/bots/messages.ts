/** The transcript as an AI is given it: its own words, the customer's, and what people agreed meanwhile. */
import type { Question } from '../conversation/ports.ts';
import type { Line } from '../model/line.ts';

export type ChatMessage = {
  readonly role: 'user' | 'assistant' | 'system';
  readonly content: string;
};

/** Models forget what came first anyway, and sites pay for every word. */
const mostLines = 40;

export function messagesFor(
  { lines }: Question,
  redact: (text: string) => string,
): readonly ChatMessage[] {
  return lines.slice(-mostLines).flatMap((line): readonly ChatMessage[] => {
    const message = messageOf(line);
    return message ? [{ ...message, content: redact(message.content) }] : [];
  });
}

function messageOf(line: Line): ChatMessage | null {
  switch (line.from) {
    case 'customer':
      return { role: 'user', content: line.text };
    case 'ai':
      return line.text === '' ? null : { role: 'assistant', content: line.text };
    case 'human':
      return {
        role: 'system',
        content: `Your human colleague ${line.agent.name} wrote to the customer: ${line.text}`,
      };
    case 'system':
      return line.event.kind === 'returned'
        ? { role: 'system', content: handedBack(line.event.note) }
        : null;
  }
}

function handedBack(note: string | null): string {
  const back = 'Your human colleague has handed the conversation back to you.';
  return note === null || note === ''
    ? back
    : `${back} Keep to what was agreed with the customer: ${note}`;
}
