/**
 * A packet becomes a conversation: its own, or the next episode of a story the desk already knows. It is queued,
 * unless nobody is to take over and somebody is only asked to allow something.
 */
import type { WireAction } from '../../widget/desks/wireApproval.ts';
import { withdrawn } from './core/approval.ts';
import type { Conversation } from './core/conversation.ts';
import type { Stamp } from './core/decide.ts';
import { decide } from './core/decide.ts';
import type { Floor } from './core/estimate.ts';
import type { Fact } from './core/fact.ts';
import type { TierMinutes } from './core/queue.ts';
import { headStart } from './core/queue.ts';
import { standing } from './core/review.ts';
import type { Sql } from './database/database.ts';
import type { Identified } from './identity.ts';
import { beginAs, recordOf } from './records/store.ts';
import { findPrevious, holdConversation } from './store/conversations.ts';
import { append } from './store/log.ts';
import { listWaiting } from './store/queue.ts';

type Reception = {
  readonly stamp: Stamp;
  readonly id: string;
  readonly tiers: TierMinutes;
  readonly floor: (sql: Sql) => Promise<Floor>;
};

export type Asked = { readonly action: WireAction; readonly expiresAt: string };

export async function takeIn(
  sql: Sql,
  { packet, verifiedUser }: Identified,
  { stamp, id, tiers, floor }: Reception,
  asked: Asked | null = null,
): Promise<Conversation> {
  const origin = {
    clientId: packet.conversation.client_id,
    anonymousId: packet.user.anonymous_id ?? null,
    verifiedUser,
  };
  const { priority, routing } = packet.handoff;
  const named = packet.conversation.previous;
  const previous = named === undefined ? null : await findPrevious(sql, named, origin);
  if (previous !== null && asked === null) await leaveBehind(sql, previous.id, stamp);
  const record = asked === null ? await recordOf(sql, origin.clientId) : null;
  const inserted = await beginAs(
    sql,
    record,
    {
      id,
      number: 0,
      thread: previous?.thread ?? record?.thread ?? id,
      previous: previous?.id ?? null,
      // A question is no visit: whoever comes after one comes for the first time.
      episode: (previous?.episode ?? 1) + (previous?.queuedAt == null ? 0 : 1),
      state: asked === null ? 'queued' : 'accepted',
      isAlone: false,
      priority,
      headStart: headStart(priority, routing.tier ?? null, tiers),
      agent: null,
      callback: null,
      call: null,
      slot: null,
      seat: null,
      approval: null,
      lease: 1,
      offer: null,
      team: null,
      openedAt: stamp.at,
      queuedAt: asked === null ? stamp.at : null,
      claimedAt: null,
      answeredAt: null,
      left: null,
      endedAt: null,
      entries: 0,
      seq: 0,
      told: null,
    },
    origin,
  );
  const opened = { packet, verified: origin.verifiedUser !== null };
  if (asked !== null) {
    const { action, expiresAt } = asked;
    const approval = { id: stamp.id('apr'), action, state: 'open', expires_at: expiresAt } as const;
    return await append(
      sql,
      inserted,
      [
        { type: 'desk.opened', data: opened },
        { type: 'desk.approval.asked', data: { approval } },
      ],
      stamp,
    );
  }
  // The answer to the packet tells this place, so the first change after it is the first event.
  const told = standing(inserted.id, await listWaiting(sql), await floor(sql), stamp.at);
  return await append(sql, { ...inserted, told }, [{ type: 'desk.opened', data: opened }], stamp);
}

/**
 * Whoever takes the whole conversation over decides on all of it, and nobody waits twice: a customer who has lost the way
 * into an open conversation comes again with a new one.
 */
async function leaveBehind(sql: Sql, id: string, stamp: Stamp): Promise<void> {
  const found = await holdConversation(sql, id);
  if (found.kind !== 'found') return;
  const { conversation } = found;
  const isOpen = conversation.state === 'queued' || conversation.state === 'active';
  const facts = isOpen ? ended(conversation, stamp) : withdrawnFrom(conversation);
  if (facts.length > 0) await append(sql, conversation, facts, stamp);
}

function ended(conversation: Conversation, stamp: Stamp): readonly Fact[] {
  const decision = decide(conversation, { do: 'end', reason: 'abandoned' }, stamp);
  return decision.kind === 'refused' ? [] : decision.facts;
}

function withdrawnFrom(conversation: Conversation): readonly Fact[] {
  const facts = withdrawn(conversation);
  const closed = { state: 'closed', previous: 'accepted', reason: 'withdrawn' } as const;
  return facts.length === 0 ? [] : [...facts, { type: 'hep.conversation.state', data: closed }];
}
