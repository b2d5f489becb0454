/** From what the desk keeps to what travels. */
import type { WireConversation } from '../../../widget/desks/wire.ts';
import type { Conversation } from '../core/conversation.ts';
import type { Sql } from '../database/database.ts';
import type { Office } from '../office.ts';
import type { Entry } from '../store/log.ts';
import { readMessages } from '../store/log.ts';

export type CloudEvent = {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly sequence?: string;
  readonly data: unknown;
};

export async function renderConversation(
  office: Office,
  sql: Sql,
  conversation: Conversation,
): Promise<WireConversation> {
  const { agent, callback, approval } = conversation;
  const queue = conversation.state === 'queued' ? await office.standing(sql, conversation) : null;
  return {
    id: conversation.id,
    state: conversation.state,
    reference: `#${conversation.number}`,
    delivery: 'live',
    episode: conversation.episode,
    cursor: String(conversation.seq),
    lease: conversation.lease,
    agents: agent === null || conversation.state !== 'active' ? [] : [agent],
    ...(queue === null ? {} : { queue }),
    ...(callback === null ? {} : { callback }),
    ...(approval === null ? {} : { approval }),
  };
}

export async function renderSnapshot(
  office: Office,
  sql: Sql,
  conversation: Conversation,
): Promise<WireConversation> {
  return {
    ...(await renderConversation(office, sql, conversation)),
    messages: await readMessages(sql, conversation.id, { before: null, limit: 100 }),
  };
}

export function renderEntry(conversation: string, entry: Entry): CloudEvent {
  return {
    specversion: '1.0',
    id: entry.id,
    source: `/conversations/${conversation}`,
    type: entry.type,
    time: entry.at,
    datacontenttype: 'application/json',
    ...(entry.seq === null ? {} : { sequence: String(entry.seq) }),
    data: entry.data,
  };
}
