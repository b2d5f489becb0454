/**
 * The desk at work: one transaction per thing that happens, then a ring for whoever is listening.
 * What may happen is decided in `core/`; what is kept is kept by `store/`.
 */
import { randomUUID } from 'node:crypto';
import type { Bell, Ring } from './bell.ts';
import { createBell } from './bell.ts';
import type { Conversation } from './core/conversation.ts';
import type { Stamp } from './core/decide.ts';
import type { Floor } from './core/estimate.ts';
import type { Database, Sql } from './database/database.ts';
import type { Challenger } from './challenge/challenger.ts';
import { challengerOf } from './challenge/choose.ts';
import { eraseOutdated, eraseStory } from './erasure.ts';
import type { Gate } from './gate.ts';
import { createGate } from './gate.ts';
import { createExchange } from './exchange.ts';
import type { Asked } from './intake.ts';
import { type Identified, identifier, type Identify } from './identity.ts';
import { takeIn } from './intake.ts';
import { type Log, type LogLine, noLog } from './log.ts';
import { createLookout } from './lookout.ts';
import type { Performing } from './performing.ts';
import { createPerforming } from './performing.ts';
import type { Places } from './places.ts';
import { createPlaces } from './places.ts';
import type { Reach } from './point.ts';
import { goOn } from './point.ts';
import type { Roster } from './roster.ts';
import { createRoster } from './roster.ts';
import type { Settings } from './settings.ts';
import type { Signer } from './signing.ts';
import { listOpen } from './store/conversations.ts';
import { readFloor } from './store/queue.ts';
import { watchOver } from './watch.ts';

export type { Outcome } from './performing.ts';

export type Office = Performing & {
  readonly settings: Settings;
  readonly database: Database;
  readonly bell: Bell;
  readonly roster: Roster;
  readonly now: () => Date;
  readonly stamp: () => Stamp;
  readonly signer: Signer;
  readonly reach: Reach;
  readonly audited: Gate;
  readonly identify: Identify;
  /** Null where nothing is asked of whoever begins. */
  readonly challenger: Challenger | null;
  readonly open: (sql: Sql, who: Identified, asked?: Asked) => Promise<Conversation>;
  /** With all that belongs to the same story. */
  readonly erase: (id: string) => Promise<void>;
  /** What ended longer ago than the settings allow to keep. */
  readonly eraseOutdated: () => Promise<void>;
  /** Gives back who was claimed and has heard nothing for too long. Done by itself, too. */
  readonly releaseSilent: () => Promise<void>;
  readonly changed: (conversation: string) => void;
  readonly floor: (sql: Sql) => Promise<Floor>;
  /** Whether this process does what only one of them should. */
  readonly isOnDuty: () => boolean;
  /** When a stream that is ended should be opened again: 1 to 5 s, so that not all come at once. */
  readonly comeBackMs: () => number;
  /** The id of a callback that has none yet. */
  readonly callback: () => string;
  /** The id of a decision that nobody has asked for. */
  readonly approval: () => string;
  /** The id of an account that is new. */
  readonly account: () => string;
  /** For the log of whoever guards the desk. */
  readonly note: (happening: Happening) => void;
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
  /** 0 … 1 */
  readonly random?: () => number;
  readonly reach?: Reach;
  /** Default: nobody reads it. */
  readonly log?: Log;
};

/** What somebody who guards the desk wants to know. By ids: names and addresses are nobody's business there. */
export type Happening = LogLine & {
  readonly event: string;
  /** Whom it is about, where that is known. */
  readonly account: string | null;
};

/** Of the ten connections that a process has to PostgreSQL. */
const auditedAtOnce = 4;

const day = 24 * 60 * 60_000;

export async function createOffice({
  database,
  settings,
  signer,
  now = () => new Date(),
  id = (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
  random = Math.random,
  reach = goOn,
  log = noLog,
}: Outside): Promise<Office> {
  const { line } = database;
  const isOnDuty = () => line?.isOnDuty() ?? true;
  const stamp = (): Stamp => ({ at: now().toISOString(), id });

  const ownBell = createBell();
  const lookout = line === null ? null : createLookout(database, ownBell, settings.lookoutMs);
  const exchange =
    line === null ? null : createExchange({ line, bell: ownBell, onNews, lookAgain });
  const bell = exchange?.bell ?? ownBell;

  const roster = createRoster({
    database,
    everyMs: settings.rosterMs,
    onChange: () => ownBell.ring({ kind: 'roster' }),
    onSaid: () => bell.ring({ kind: 'roster' }),
  });

  async function floor(sql: Sql): Promise<Floor> {
    const agents = roster.online().map((agent) => agent.id);
    return await readFloor(sql, { agents, room: settings.agentRoom, now: now() });
  }

  const places: Places = createPlaces({ database, bell, floor, stamp, isOnDuty });
  // Who comes or goes changes every wait.
  ownBell.listen(null, (ring) => {
    if (ring.kind === 'roster') places.review();
  });

  function changed(conversation: string): void {
    bell.ring({ kind: 'changed', conversation });
    places.review();
  }

  function onNews(ring: Ring): void {
    if (ring.kind === 'roster') roster.refresh().catch(() => undefined);
    if (ring.kind === 'changed') places.review();
  }

  function lookAgain(): void {
    void lookout?.look();
    roster.refresh().catch(() => undefined);
    places.review();
    watch.releaseSilent().catch(() => undefined);
  }

  const audited = createGate(auditedAtOnce);
  const { callbackCapacity } = settings;
  const performing = createPerforming({
    database,
    callbackCapacity,
    stamp,
    reach,
    audited,
    changed,
  });

  const watch = watchOver({
    roster,
    bell: ownBell,
    settings,
    now,
    isOnDuty,
    listOpen: () => listOpen(database),
    release: async (conversation, agent, reason) => {
      await performing.perform(conversation, { do: 'release', agent, reason });
    },
  });

  await exchange?.open();
  await roster.refresh();

  return {
    ...performing,
    settings,
    signer,
    database,
    bell,
    roster,
    now,
    stamp,
    reach,
    audited,
    floor,
    changed,
    isOnDuty,
    comeBackMs: () => 1000 + Math.round(random() * 4000),
    callback: () => id('cb'),
    approval: () => id('apr'),
    account: () => id('ag'),
    note: log,

    identify: identifier(settings),
    challenger: challengerOf(settings, now),
    open: async (sql, who, asked) => {
      const { tiers } = settings;
      const reception = { stamp: stamp(), id: id('cnv'), tiers, floor };
      return await takeIn(sql, who, reception, asked);
    },

    erase: async (conversation) => {
      for (const erased of await eraseStory(database, conversation, stamp)) changed(erased);
      await database.scrub?.();
    },

    releaseSilent: watch.releaseSilent,

    eraseOutdated: async () => {
      const before = new Date(now().getTime() - settings.retentionDays * day).toISOString();
      const outdated = await eraseOutdated(database, before, stamp);
      outdated.forEach(changed);
      if (outdated.length > 0) await database.scrub?.();
    },

    settled: () => places.settled(),
    close: async () => {
      watch.stop();
      bell.ring({ kind: 'bye' });
      await places.close();
      await lookout?.close();
      await roster.close();
      await exchange?.close();
    },
  };
}
