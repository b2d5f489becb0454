/** What the AI has had alone, named after situations. */
import { messagesOf } from '../../widget/escalation/packet/messages.ts';
import type { Line } from '../../widget/model/line.ts';
import type { WireRecord } from '../../widget/model/wireRecord.ts';
import { ai, customer } from '../fakes/transcript.ts';
import type { openDesk } from './customer.ts';

/** Ada asks about opening hours, is told, and leaves. */
export const aboutHours: readonly Line[] = [
  customer('When are you open on Saturday?'),
  { ...ai('From ten to six.', { intent: 'hours', confidence: 0.9 }), id: 'answer-1' },
];

export function record(change: Partial<WireRecord> = {}, lines = aboutHours): WireRecord {
  return {
    hep: '1',
    number: 1,
    conversation: {
      client_id: 'conversation-of-ada',
      started_at: '2026-11-23T09:58:00.000Z',
      last_at: '2026-11-23T09:59:00.000Z',
      channel: 'web',
    },
    end: 'left',
    language: 'en',
    user: { anonymous_id: 'browser-of-ada-00' },
    transcript: { messages: messagesOf(lines), truncated: false, omitted: 0, redactions: [] },
    feedback: [],
    scope_version: '2026-11-01.3',
    metrics: { first_response_ms: 800, turns: 1, duration_ms: 60_000 },
    ...change,
  };
}

export const calling = (client_id: string): WireRecord['conversation'] => ({
  ...record().conversation,
  client_id,
});

/** With a thumb on the answer, and what Ada wrote about it. */
export function unhelpful(
  comment: string,
  change: Partial<WireRecord> = {},
  lines = aboutHours,
): WireRecord {
  const judged = lines.map((line) =>
    line.from === 'ai' ? { ...line, feedback: 'unhelpful' as const } : line,
  );
  return record({ feedback: [{ message: 'answer-1', comment }], ...change }, judged);
}

export const tell = (
  desk: Pick<Awaited<ReturnType<typeof openDesk>>, 'send'>,
  told: WireRecord,
  headers: Readonly<Record<string, string>> = {},
) => desk.send('PUT', `/hep/v1/records/${told.conversation.client_id}`, { body: told, headers });
