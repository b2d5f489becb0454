/**
 * The desk at work: one transaction per thing that happens, then a ring for whoever is listening.
 * What may happen is decided in `core/`; what is kept is kept by `store/`.
 */
import { randomUUID } from 'node:crypto';
import type { HandoffPacket } from '../../widget/model/packet.ts';
import type { Bell } from './bell.ts';
import { createBell } from './bell.ts';
import type { Command, Refusal } from './core/command.ts';
import type { Conversation } from './core/conversation.ts';
import type { Stamp } from './core/decide.ts';
import { decide } from './core/decide.ts';
import type { Floor } from './core/estimate.ts';
import type { Database, Sql } from './database/database.ts';
import { isDuplicate } from './database/database.ts';
import { eraseOutdated, eraseStory } from './erasure.ts';
import type { Asked } from './intake.ts';
import { takeIn } from './intake.ts';
import type { Places } from './places.ts';
import { createPlaces } from './places.ts';
import type { Roster } from './roster.ts';
import { createRoster } from './roster.ts';
import type { Settings } from './settings.ts';
import type { Signer } from './signing.ts';
import type { Once } from './store/answers.ts';
import { once } from './store/answers.ts';
import { holdConversation, listOpen } from './store/conversations.ts';
import { readFloor } from './store/queue.ts';
import type { Entry, Mark } from './store/log.ts';
import { append, findMarked } from './store/log.ts';
import { freeSeat } from './store/seats.ts';
import { watchOver } from './watch.ts';

export type Outcome =
  | { readonly kind: 'done'; readonly conversation: Conversation }
  | { readonly kind: 'repeated'; readonly entry: Entry }
  /** The same key with other content. */
  | { readonly kind: 'reused' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'slotTaken' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'erased' };

export type Office = {
  readonly settings: Settings;
  readonly database: Database;
  readonly bell: Bell;
  readonly roster: Roster;
  readonly now: () => Date;
  readonly signer: Signer;
  readonly open: (sql: Sql, packet: HandoffPacket, asked?: Asked) => Promise<Conversation>;
  readonly perform: (id: string, command: Command, mark?: Mark) => Promise<Outcome>;
  /** For commands that come with an idempotency key. */
  readonly performOnce: (
    id: string,
    command: Command,
    key: { readonly value: string; readonly fingerprint: string },
    render: (sql: Sql, conversation: Conversation) => Promise<unknown>,
  ) => Promise<Outcome | Once>;
  /** With all that belongs to the same story. */
  readonly erase: (id: string) => Promise<void>;
  /** What ended longer ago than the settings allow to keep. */
  readonly eraseOutdated: () => Promise<void>;
  /** Gives back who was claimed and has heard nothing for too long. Done by itself, too. */
  readonly releaseSilent: () => Promise<void>;
  readonly changed: (conversation: string) => void;
  readonly floor: (sql: Sql) => Promise<Floor>;
  /** The id of a callback that has none yet. */
  readonly callback: () => string;
  /** The id of a decision that nobody has asked for. */
  readonly approval: () => string;
  /** Resolves when everybody has been told their place. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Outside = {
  readonly database: Database;
  readonly settings: Settings;
  readonly signer: Signer;
  readonly now?: () => Date;
  readonly id?: (prefix: string) => string;
};

const day = 24 * 60 * 60_000;

export function createOffice({
  database,
  settings,
  signer,
  now = () => new Date(),
  id = (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
}: Outside): Office {
  const bell = createBell();
  const roster = createRoster(() => bell.ring({ kind: 'roster' }));
  const stamp = (): Stamp => ({ at: now().toISOString(), id });

  async function floor(sql: Sql): Promise<Floor> {
    const agents = roster.online().map((agent) => agent.id);
    return await readFloor(sql, { agents, room: settings.agentRoom, now: now() });
  }

  const places: Places = createPlaces({ database, bell, floor, stamp });
  // Who comes or goes changes every wait.
  bell.listen(null, (ring) => {
    if (ring.kind === 'roster') places.review();
  });

  function changed(conversation: string): void {
    bell.ring({ kind: 'changed', conversation });
    places.review();
  }

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
    const facts = decision.facts;
    return {
      kind: 'done',
      conversation: await append(sql, held ?? found.conversation, facts, time, mark),
    };
  }

  async function seated(sql: Sql, conversation: Conversation, slot: string | null) {
    if (slot === null) return { ...conversation, slot, seat: null };
    const seat = await freeSeat(sql, slot, conversation.id, settings.callbackCapacity);
    return seat === null ? ('full' as const) : { ...conversation, slot, seat };
  }

  async function perform(
    conversation: string,
    command: Command,
    mark: Mark | null = null,
    tries = 1,
  ): Promise<Outcome> {
    try {
      const outcome = await database.transaction((sql) =>
        performIn(sql, conversation, command, mark),
      );
      if (outcome.kind === 'done') changed(conversation);
      return outcome;
    } catch (error) {
      // The only thing a booking can collide with is another customer's booking of the same seat.
      if (command.do !== 'book' || !isDuplicate(error)) throw error;
      return tries >= settings.callbackCapacity
        ? { kind: 'slotTaken' }
        : await perform(conversation, command, mark, tries + 1);
    }
  }

  const watch = watchOver({
    roster,
    bell,
    settings,
    now,
    listOpen: () => listOpen(database),
    release: async (conversation, agent, reason) => {
      await perform(conversation, { do: 'release', agent, reason });
    },
  });

  return {
    settings,
    signer,
    database,
    bell,
    roster,
    now,
    floor,
    changed,
    callback: () => id('cb'),

    approval: () => id('apr'),

    open: async (sql, packet, asked) => {
      const { identitySecret: secret, tiers } = settings;
      const reception = { stamp: stamp(), id: id('cnv'), secret, tiers, floor };
      return await takeIn(sql, packet, reception, asked);
    },

    perform: (conversation, command, mark) => perform(conversation, command, mark ?? null),

    performOnce: async (conversation, command, key, render) => {
      let failed: Outcome | null = null;
      const attempt = {
        scope: `${conversation}/${command.do}`,
        key: key.value,
        fingerprint: key.fingerprint,
        at: now().toISOString(),
      };
      const outcome = await once(database, attempt, async (sql) => {
        const done = await performIn(sql, conversation, command, null);
        if (done.kind === 'done') {
          return { status: 200, body: await render(sql, done.conversation) };
        }
        failed = done;
        throw new Refused();
      }).catch((error: unknown) => {
        if (error instanceof Refused && failed !== null) return failed;
        throw error;
      });
      if (outcome.kind === 'answered' && !outcome.replayed) changed(conversation);
      return outcome;
    },

    erase: async (conversation) => {
      for (const erased of await eraseStory(database, conversation, stamp)) changed(erased);
    },

    releaseSilent: watch.releaseSilent,

    eraseOutdated: async () => {
      const before = new Date(now().getTime() - settings.retentionDays * day).toISOString();
      for (const erased of await eraseOutdated(database, before, stamp)) changed(erased);
    },

    settled: () => places.settled(),
    close: async () => {
      watch.stop();
      bell.ring({ kind: 'bye' });
      await places.close();
    },
  };
}

/** Takes the transaction back, so that a refused request leaves its key free. */
class Refused extends Error {}
