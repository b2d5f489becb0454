/** A packet becomes a conversation: its own, or the next episode of a story the desk already knows. */
import type { HandoffPacket } from '../../widget/model/packet.ts';
import type { Conversation } from './core/conversation.ts';
import type { Stamp } from './core/decide.ts';
import { inOrder } from './core/queue.ts';
import type { Sql } from './database/database.ts';
import { verifiedUser } from './identity.ts';
import { findPrevious, insertConversation, listWaiting } from './store/conversations.ts';
import { append } from './store/log.ts';

type Reception = { readonly stamp: Stamp; readonly id: string; readonly secret: string | null };

export async function takeIn(
  sql: Sql,
  packet: HandoffPacket,
  { stamp, id, secret }: Reception,
): Promise<Conversation> {
  const origin = {
    clientId: packet.conversation.client_id,
    anonymousId: packet.user.anonymous_id ?? null,
    verifiedUser: verifiedUser(packet.user, secret),
  };
  const named = packet.conversation.previous;
  const previous = named === undefined ? null : await findPrevious(sql, named, origin);
  const inserted = await insertConversation(
    sql,
    {
      id,
      number: 0,
      thread: previous?.thread ?? id,
      previous: previous?.id ?? null,
      episode: (previous?.episode ?? 0) + 1,
      state: 'queued',
      priority: packet.handoff.priority,
      agent: null,
      callback: null,
      slot: null,
      openedAt: stamp.at,
      queuedAt: stamp.at,
      claimedAt: null,
      endedAt: null,
      entries: 0,
      seq: 0,
      toldPlace: null,
    },
    origin,
  );
  // The answer to the packet tells this place, so the first change after it is the first event.
  const place = inOrder(await listWaiting(sql)).findIndex((one) => one.id === id) + 1;
  const verified = origin.verifiedUser !== null;
  return await append(
    sql,
    { ...inserted, toldPlace: place },
    [{ type: 'desk.opened', data: { packet, verified } }],
    stamp,
  );
}
