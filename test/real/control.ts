/** Plants faults in what the desk holds: a check that finds none of them would find nothing else. */
import { isDeepStrictEqual } from 'node:util';
import type { Detail } from '../../demo/desk/agents/wire.ts';
import { compare } from './compare.ts';
import type { Talk } from './talk.ts';

type Message = Detail['messages'][number];

const faults: Readonly<Record<string, (messages: readonly Message[]) => Message[]>> = {
  'a line is lost': (messages) => messages.slice(1),
  'a line is there twice': (messages) => messages.slice(0, 1).concat(messages),
  'two lines change places': (messages) => messages.toReversed(),
  'a letter is lost': (messages) => messages.map(shortened),
};

/** The faults that went unnoticed, by name. */
export function unnoticed(
  talk: Talk,
  answers: readonly string[],
  detail: Detail,
): readonly string[] {
  const { messages } = detail.packet.transcript;
  return Object.entries(faults).flatMap(([name, fault]) => {
    const transcript = { ...detail.packet.transcript, messages: fault(messages) };
    const spoilt = { ...detail, packet: { ...detail.packet, transcript } };
    const isSameToRead = isDeepStrictEqual(spoken(messages), spoken(transcript.messages));
    return isSameToRead || compare(talk, answers, spoilt).misses.length > 0 ? [] : [name];
  });
}

export const faultCount = Object.keys(faults).length;

/** A fault may hit nothing but a notice, where few lines were said. */
function spoken(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ author }) => author.role === 'user' || author.role === 'bot');
}

function shortened(message: Message): Message {
  return { ...message, parts: message.parts.map((part) => ({ ...part, text: cut(part.text) })) };
}

function cut(text = ''): string {
  return text.slice(0, -1);
}
