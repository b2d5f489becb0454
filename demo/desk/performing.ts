/** A command and what it does to a conversation: one transaction, and the same only once. */
import type { Command, Refusal } from './core/command.ts';
import type { Conversation } from './core/conversation.ts';
import type { Stamp } from './core/decide.ts';
import { decide } from './core/decide.ts';
import type { Database, Sql } from './database/database.ts';
import { isDuplicate } from './database/database.ts';
import type { Gate } from './gate.ts';
import type { Reach } from './point.ts';
import type { Once } from './store/answers.ts';
import { once } from './store/answers.ts';
import { holdConversation } from './store/conversations.ts';
import type { Entry, Mark } from './store/log.ts';
import { append, findMarked } from './store/log.ts';
import { freeSeat } from './store/seats.ts';

export type Outcome =
  | { readonly kind: 'done'; readonly conversation: Conversation }
  | { readonly kind: 'repeated'; readonly entry: Entry }
  /** The same key with other content. */
  | { readonly kind: 'reused' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'slotTaken' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'erased' };

export type Performing = {
  readonly perform: (id: string, command: Command, mark?: Mark) => Promise<Outcome>;
  /** For commands that come with an idempotency key. */
  readonly performOnce: (
    id: string,
    command: Command,
    key: { readonly value: string; readonly fingerprint: string },
    render: (sql: Sql, conversation: Conversation) => Promise<unknown>,
  ) => Promise<Outcome | Once>;
};

type Parts = {
  readonly database: Database;
  readonly callbackCapacity: number;
  readonly stamp: () => Stamp;
  readonly reach: Reach;
  readonly audited: Gate;
  readonly changed: (conversation: string) => void;
};

export function createPerforming(parts: Parts): Performing {
  const { database, callbackCapacity, stamp, reach, audited, changed } = parts;

  async function performIn(
    sql: Sql,
    conversation: string,
    command: Command,
    mark: Mark | null,
  ): Promise<Outcome> {
    const found = await holdConversation(sql, conversation);
    if (found.kind !== 'found') return found;
    if (mark !== null) {
      const before = await findMarked(sql, conversation, mark.key);
      if (before !== null) {
        const isSame = before.fingerprint === mark.fingerprint;
        return isSame ? { kind: 'repeated', entry: before.entry } : { kind: 'reused' };
      }
    }
    const time = stamp();
    const decision = decide(found.conversation, command, time);
    if (decision.kind === 'refused') return { kind: 'refused', why: decision.why };
    const held = command.do === 'book' ? await seated(sql, found.conversation, command.slot) : null;
    if (held === 'full') return { kind: 'slotTaken' };
    const now = await append(sql, held ?? found.conversation, decision.facts, time, mark);
    await reach(`${command.do}.written`);
    return { kind: 'done', conversation: now };
  }

  async function seated(sql: Sql, conversation: Conversation, slot: string | null) {
    if (slot === null) return { ...conversation, slot, seat: null };
    const seat = await freeSeat(sql, slot, conversation.id, callbackCapacity);
    return seat === null ? ('full' as const) : { ...conversation, slot, seat };
  }

  async function perform(
    conversation: string,
    command: Command,
    mark: Mark | null = null,
    tries = 1,
  ): Promise<Outcome> {
    try {
      const attempt = async () =>
        await database.transaction((sql) => performIn(sql, conversation, command, mark));
      const isInTrail = command.do !== 'say' && command.do !== 'acknowledge';
      const outcome = await (isInTrail ? audited(attempt) : attempt());
      await reach(`${command.do}.committed`);
      if (outcome.kind === 'done') changed(conversation);
      return outcome;
    } catch (error) {
      // The only thing a booking can collide with is another customer's booking of the same seat.
      if (command.do !== 'book' || !isDuplicate(error)) throw error;
      return tries >= callbackCapacity
        ? { kind: 'slotTaken' }
        : await perform(conversation, command, mark, tries + 1);
    }
  }

  return {
    perform: (conversation, command, mark) => perform(conversation, command, mark ?? null),

    performOnce: async (conversation, command, key, render) => {
      let failed: Outcome | null = null;
      const attempt = {
        scope: `${conversation}/${command.do}`,
        key: key.value,
        fingerprint: key.fingerprint,
        at: stamp().at,
      };
      const deed = async (sql: Sql) => {
        const done = await performIn(sql, conversation, command, null);
        if (done.kind === 'done') {
          return { status: 200, body: await render(sql, done.conversation) };
        }
        failed = done;
        throw new Refused();
      };
      const outcome = await audited(() => once(database, attempt, deed)).catch((error: unknown) => {
        if (error instanceof Refused && failed !== null) return failed;
        throw error;
      });
      await reach(`${command.do}.committed`);
      if (outcome.kind === 'answered' && !outcome.replayed) changed(conversation);
      return outcome;
    },
  };
}

/** Takes the transaction back, so that a refused request leaves its key free. */
class Refused extends Error {}
