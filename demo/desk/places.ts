/** Tells waiting customers when their place in the queue has changed, and only then. */
import type { Bell } from './bell.ts';
import type { Stamp } from './core/decide.ts';
import type { Pace } from './core/queue.ts';
import { inOrder, standing } from './core/queue.ts';
import type { Database, Sql } from './database/database.ts';
import { holdConversation, listWaiting } from './store/conversations.ts';
import { append } from './store/log.ts';

export type Places = {
  /** Asks for a review soon; any number of calls meanwhile are one review. */
  readonly review: () => void;
  readonly settled: () => Promise<void>;
};

type Parts = {
  readonly database: Database;
  readonly bell: Bell;
  readonly pace: (sql: Sql) => Promise<Pace>;
  readonly stamp: () => Stamp;
};

export function createPlaces({ database, bell, pace, stamp }: Parts): Places {
  let work: Promise<void> | null = null;
  let isStale = false;

  async function tellAll(): Promise<void> {
    const queue = inOrder(await listWaiting(database));
    for (const [index, { id, toldPlace }] of queue.entries()) {
      if (toldPlace === index + 1) continue;
      await database.transaction(async (sql) => {
        const found = await holdConversation(sql, id);
        // Claimed, or told by another process, since the list was read.
        if (found.kind !== 'found' || found.conversation.state !== 'queued') return;
        const time = stamp();
        const place = standing(id, queue, await pace(sql), time.at);
        if (found.conversation.toldPlace === place.position) return;
        await append(sql, found.conversation, [{ type: 'hep.queue.updated', data: place }], time);
      });
      bell.ring({ kind: 'changed', conversation: id });
    }
  }

  async function run(): Promise<void> {
    while (isStale) {
      isStale = false;
      await tellAll();
    }
    work = null;
  }

  return {
    review: () => {
      isStale = true;
      work ??= run().catch((error: unknown) => {
        // The next change reviews again; meanwhile a customer sees an old place, never a wrong person.
        work = null;
        console.error('The queue could not be reviewed.', error);
      });
    },
    // `run` goes on until nothing is stale, so one wait is enough.
    settled: async () => {
      await work;
    },
  };
}
