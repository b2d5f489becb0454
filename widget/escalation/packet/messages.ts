/** The transcript as it travels: what was said, what the AI said about it, and what happened in between. */
import type { Agent, AiLine, Line, SystemEvent } from '../../model/line.ts';
import type { WireEvent, WireMessage } from '../../model/packet.ts';
import { cut } from './cut.ts';

export function messagesOf(lines: readonly Line[]): readonly WireMessage[] {
  return lines.flatMap((line, at): readonly WireMessage[] => {
    const message = { id: line.id, seq: at + 1, created_at: line.at };
    switch (line.from) {
      case 'customer':
        return [{ ...message, author: { role: 'user' }, parts: [textPart(line.text)] }];
      case 'ai':
        return [
          { ...message, author: { role: 'bot' }, parts: saidPart(line.text), ai: aiOf(line) },
        ];
      case 'human':
        return [{ ...message, author: authorOf(line.agent), parts: [textPart(line.text)] }];
      case 'system':
        return [
          {
            ...message,
            author: { role: 'system' },
            parts: [{ type: 'notice', text: line.event.kind }],
            event: eventOf(line.event),
          },
        ];
    }
  });
}

/** A line of the AI may have no words: it asked for a person, or proposed something. */
function saidPart(text: string) {
  return text === '' ? [] : [textPart(text)];
}

/** What it left open is not worth its bytes. */
function aiOf({ signals, feedback, stage, approvedBy }: AiLine): NonNullable<WireMessage['ai']> {
  const said = Object.entries(signals).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return {
    ...Object.fromEntries(said),
    ...(feedback === null ? {} : { feedback }),
    ...(stage === 'interrupted' ? { interrupted: true } : {}),
    ...(approvedBy === null ? {} : { approved_by: approvedBy }),
  };
}

function eventOf(event: SystemEvent): WireEvent {
  // A signature is for the bot's server, and for nobody else to keep.
  if (event.kind === 'approval-decided') return { ...event, token: null };
  if (!('agent' in event)) return event;
  const agent = named(event.agent);
  return event.kind === 'agent-transferred'
    ? { ...event, agent, to: event.to && named(event.to) }
    : { kind: event.kind, agent };
}

function named({ id, name }: Agent) {
  return { id, name };
}

function authorOf(agent: Agent) {
  return { role: 'agent' as const, ...named(agent) };
}

function textPart(text: string) {
  return { type: 'text', text: cut(text, 8000) };
}
