/** What a host page is told when the conversation has moved on: the difference between two moments. */
import type { ProposedAction } from '../model/action.ts';
import type { News } from '../model/event.ts';
import { type AiLine, lastEvent, type Line, type SystemEvent } from '../model/line.ts';
import type { Memory } from './memory.ts';
import type { View } from './view.ts';

export type Moment = { readonly memory: Memory; readonly view: View };

export function newsBetween(before: Moment, after: Moment): readonly News[] {
  if (before.memory.conversation !== after.memory.conversation) {
    return modeNews(before.view, after.view, 'restarted');
  }
  const added = after.memory.lines.slice(before.memory.lines.length);
  return [
    ...finishedAnswers(before.memory.lines, after.memory.lines),
    ...added.flatMap(lineNews),
    ...deskNews(before, after),
    ...modeNews(before.view, after.view, reasonIn(added)),
    ...otherNews(before, after),
  ];
}

function lineNews(line: Line): readonly News[] {
  switch (line.from) {
    case 'customer':
      return [{ type: 'message:sent', text: line.text }];
    case 'human':
      return [{ type: 'message:received', from: 'human', text: line.text }];
    case 'ai':
      return [];
    case 'system':
      return eventNews(line.event);
  }
}

function eventNews(event: SystemEvent): readonly News[] {
  switch (event.kind) {
    case 'offer-made':
      return [{ type: 'escalation:offered', reasons: event.reasons }];
    case 'offer-declined':
      return [{ type: 'escalation:declined' }];
    case 'approval-requested':
      return [{ type: 'approval:requested', ...told(event.action) }];
    case 'approval-decided': {
      const { action, outcome, by, reason } = event;
      // Where nobody was asked, nothing has been decided.
      return outcome === 'not-needed'
        ? []
        : [{ type: 'approval:decided', ...told(action), outcome, by, reason }];
    }
    case 'handoff-requested':
      return [{ type: 'escalation:accepted', reasons: event.reasons }];
    case 'agent-joined':
      return [{ type: 'agent:joined', agent: event.agent }];
    case 'agent-left':
      return [{ type: 'agent:left', agent: event.agent }];
    case 'agent-transferred':
      return [
        { type: 'agent:left', agent: event.agent },
        ...(event.to ? [{ type: 'agent:joined', agent: event.to } as const] : []),
      ];
    case 'returned':
      return [{ type: 'bot:resumed', note: event.note }];
    case 'callback-booked':
      return [{ type: 'callback:confirmed', start: event.start }];
    case 'callback-cancelled':
      return [{ type: 'callback:cancelled' }];
    case 'callback-told':
      return [{ type: 'callback:told', about: event.about, start: event.start }];
    case 'offer-ignored':
    case 'bot-failed':
    case 'waiting-stopped':
    case 'passed-on':
    case 'notice':
    case 'note-ai':
    case 'note-language':
    case 'reopened':
    case 'copy-asked':
    case 'ended':
      return [];
  }
}

function told({ id, name, input }: ProposedAction) {
  return { id, action: name, input };
}

/** An answer of the AI is received once it is whole; feedback on it may come at any time. */
function finishedAnswers(before: readonly Line[], after: readonly Line[]): readonly News[] {
  if (before === after) return [];
  const news: News[] = [];
  after.forEach((line, at) => {
    const earlier = before[at];
    if (line === earlier || line.from !== 'ai') return;
    const was = earlier?.from === 'ai' ? earlier : null;
    if (isNewlyWhole(line, was)) news.push(received(line));
    news.push(...feedback(line, was));
  });
  return news;
}

function isNewlyWhole(line: AiLine, was: AiLine | null): boolean {
  return line.stage !== 'streaming' && line.text !== '' && was?.stage !== line.stage;
}

function received({ text, approvedBy }: AiLine): News {
  return { type: 'message:received', from: approvedBy ? 'ai-approved' : 'ai', text };
}

function feedback({ id, feedback: verdict }: AiLine, was: AiLine | null): readonly News[] {
  if (verdict === null || verdict === was?.feedback) return [];
  return [{ type: 'feedback:given', line: id, verdict }];
}

function deskNews({ memory: was }: Moment, { memory: is }: Moment): readonly News[] {
  const news: News[] = [];
  if (is.ticket?.stage === 'open' && is.ticket.id !== was.ticket?.id) {
    news.push({ type: 'handoff:delivered', ticket: is.ticket.reference ?? is.ticket.id });
  }
  if (is.queue && is.queue !== was.queue) {
    const { position, wait } = is.queue;
    news.push({ type: 'queue:updated', position, waitSeconds: wait?.toSeconds ?? null });
  }
  const isTyping = is.agentIs === 'typing';
  if (isTyping !== (was.agentIs === 'typing')) {
    news.push({ type: 'agent:typing', isTyping });
  }
  if (is.wish && is.wish !== was.wish) news.push({ type: 'callback:requested' });
  for (const about of ['bot', 'human'] as const) {
    const score = is.ratings[about];
    if (score !== undefined && score !== was.ratings[about]) {
      news.push({ type: 'rating:given', about, score });
    }
  }
  return news;
}

function modeNews(was: View, is: View, reason: string): readonly News[] {
  return was.mode === is.mode
    ? []
    : [{ type: 'state:changed', from: was.mode, to: is.mode, reason }];
}

function otherNews({ view: was }: Moment, { view: is }: Moment): readonly News[] {
  const news: News[] = [];
  if (is.card.kind === 'pending' && was.card.kind !== 'pending')
    news.push({ type: 'handoff:pending' });
  if (is.unread !== was.unread) news.push({ type: 'unread', count: is.unread });
  if (is.isOpen !== was.isOpen) news.push({ type: is.isOpen ? 'open' : 'close' });
  if (is.connection !== was.connection) {
    news.push({ type: 'connection:changed', connection: is.connection });
  }
  return news;
}

/** The name of what happened last: "handoff-requested", "agent-joined". */
function reasonIn(added: readonly Line[]): string {
  return lastEvent(added)?.kind ?? 'customer';
}
