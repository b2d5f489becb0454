/**
 * Finds what no ring told of. One look serves all streams of the process: whoever has read less of a conversation than there
 * is, is rung for. So a lost notice costs seconds and never an event.
 */
import * as v from 'valibot';
import type { Bell } from './bell.ts';
import type { Database } from './database/database.ts';

/** A look is one question for so many conversations. */
const atOnce = 2000;

const rowSchema = v.object({ id: v.string(), seq: v.number() });

export type Lookout = { readonly look: () => Promise<void>; readonly close: () => Promise<void> };

export function createLookout(database: Database, bell: Bell, everyMs: number): Lookout {
  let work: Promise<void> | null = null;

  async function lookAtAll(): Promise<void> {
    const readers = bell.readers();
    const ids = [...readers.keys()];
    for (let start = 0; start < ids.length; start += atOnce) {
      const rows = await database.query('select id, seq from conversations where id = any($1)', [
        ids.slice(start, start + atOnce),
      ]);
      for (const row of rows) {
        const { id, seq } = v.parse(rowSchema, row);
        if (seq > (readers.get(id) ?? seq)) bell.ring({ kind: 'changed', conversation: id });
      }
    }
  }

  const look = async () => {
    work ??= lookAtAll()
      .catch(() => undefined)
      .finally(() => {
        work = null;
      });
    await work;
  };
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();

  return {
    look,
    close: async () => {
      clearInterval(timer);
      await work;
    },
  };
}
