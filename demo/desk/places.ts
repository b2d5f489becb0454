/** Tells waiting customers when their place or their wait has changed. What is told is decided in `core/review.ts`. */
import type { Bell } from './bell.ts';
import type { Stamp } from './core/decide.ts';
import type { Floor } from './core/estimate.ts';
import { review, reviewEvery, type Telling } from './core/review.ts';
import type { Database, Sql } from './database/database.ts';
import { reasonOf } from './database/database.ts';
import { holdConversation } from './store/conversations.ts';
import { append } from './store/log.ts';
import { listWaiting } from './store/queue.ts';

export type Places = {
  /** Asks for a review soon; any number of calls meanwhile are one review. */
  readonly review: () => void;
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Parts = {
  readonly database: Database;
  readonly bell: Bell;
  readonly floor: (sql: Sql) => Promise<Floor>;
  readonly stamp: () => Stamp;
  /** One process reviews for all of them. Should two, nobody is told twice: see `tell`. */
  readonly isOnDuty: () => boolean;
};

export function createPlaces({ database, bell, floor, stamp, isOnDuty }: Parts): Places {
  let work: Promise<void> | null = null;
  let isStale = false;
  let isClosed = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  async function tellAll(): Promise<void> {
    const waiting = await listWaiting(database);
    clearTimeout(later);
    if (waiting.length === 0) return;
    // Waits change while nothing happens.
    later = setTimeout(ask, reviewEvery * 1000);
    later.unref();
    for (const telling of review(waiting, await floor(database), stamp().at)) await tell(telling);
  }

  async function tell({ id, queue }: Telling): Promise<void> {
    const isTold = await database.transaction(async (sql) => {
      const found = await holdConversation(sql, id);
      // Claimed, or told by another process, since the list was read.
      if (found.kind !== 'found' || found.conversation.state !== 'queued') return false;
      const before = found.conversation.told?.updated_at ?? '';
      if (before > (queue.updated_at ?? '')) return false;
      await append(sql, found.conversation, [{ type: 'hep.queue.updated', data: queue }], stamp());
      return true;
    });
    if (isTold) bell.ring({ kind: 'changed', conversation: id });
  }

  async function run(): Promise<void> {
    while (isStale) {
      isStale = false;
      await tellAll();
    }
    work = null;
  }

  function ask(): void {
    // Streams that end with the desk still say that their agents have gone.
    if (isClosed || !isOnDuty()) return;
    isStale = true;
    work ??= run().catch((error: unknown) => {
      later = setTimeout(ask, reviewEvery * 1000);
      later.unref();
      // Meanwhile a customer sees an old place, never a wrong person.
      work = null;
      console.error('The queue could not be reviewed.', reasonOf(error));
    });
  }

  // `run` goes on until nothing is stale, so one wait is enough.
  const settled = async () => {
    await work;
  };

  return {
    review: ask,
    settled,
    close: async () => {
      isClosed = true;
      await settled();
      clearTimeout(later);
    },
  };
}
