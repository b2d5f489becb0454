/** From what the desk keeps to what travels. */
import type { Context } from 'hono';
import * as v from 'valibot';
import { callbackSchema } from '../../../widget/desks/wireSent.ts';
import type { WireConversation } from '../../../widget/desks/wire.ts';
import type { Conversation } from '../core/conversation.ts';
import type { Sql } from '../database/database.ts';
import type { Office } from '../office.ts';
import type { Entry } from '../store/log.ts';
import { readMessages } from '../store/log.ts';
import { withLink } from './link.ts';

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

export function renderConversation(conversation: Conversation): WireConversation {
  const { agent, callback, approval } = conversation;
  // What the stream has told, and nothing newer: a number that has grown comes with its reason.
  const queue = conversation.state === 'queued' ? conversation.told : null;
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
  c: Context,
  sql: Sql,
  conversation: Conversation,
): Promise<WireConversation> {
  const { id, callback } = conversation;
  return {
    ...renderConversation(conversation),
    ...(callback === null ? {} : { callback: await withLink(office, c, id, callback) }),
    messages: await readMessages(sql, id, { before: null, limit: 100 }),
  };
}

/** Whoever may read of a callback may also change it: the event has the address for that. */
export async function renderEntry(
  office: Office,
  c: Context,
  conversation: string,
  entry: Entry,
): Promise<CloudEvent> {
  const told = v.safeParse(callbackDataSchema, entry.data);
  const data = told.success
    ? { ...told.output, callback: await withLink(office, c, conversation, told.output.callback) }
    : entry.data;
  return {
    specversion: '1.0',
    id: entry.id,
    source: `/conversations/${conversation}`,
    type: entry.type,
    time: entry.at,
    datacontenttype: 'application/json',
    ...(entry.seq === null ? {} : { sequence: String(entry.seq) }),
    data,
  };
}

const callbackDataSchema = v.looseObject({ callback: callbackSchema });
