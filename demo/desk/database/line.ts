/**
 * LISTEN and NOTIFY on a connection of its own. Only hints go over it, outside of every transaction that writes: NOTIFY takes a
 * lock over the whole database as its transaction commits
 * (https://www.recall.ai/blog/postgres-listen-notify-does-not-scale).
 *
 * The same connection holds an advisory lock for whoever has the duty. With the connection PostgreSQL takes the lock back.
 */
import { Client } from 'pg';
import { advisoryLocks } from './advisoryLocks.ts';
import type { Ears, Line } from './database.ts';

const channel = 'baton_desk';
/** How often it is asked whether the connection lives and the duty is free. */
const probeMs = 1000;
const patienceMs = 5000;

export type OpenLine = Line & { readonly close: () => Promise<void> };

export function openLine(url: string): OpenLine {
  const everybody = new Set<Ears>();
  let client: Client | null = null;
  let isOnDuty = false;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: Promise<void> | null = null;

  async function connect(): Promise<void> {
    const next = new Client({
      connectionString: url,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
      keepAlive: true,
    });
    const lost = () => {
      if (client === next) hangUp();
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', ({ payload = '' }) => {
      for (const { hear } of everybody) hear(payload);
    });
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      client = next;
      await probe();
      for (const { lookAgain } of everybody) lookAgain();
    } catch {
      hangUp(next);
    }
    if (isClosed) hangUp(next);
  }

  function hangUp(dead = client): void {
    isOnDuty = false;
    client = null;
    dead?.end().catch(() => undefined);
  }

  async function probe(): Promise<void> {
    if (client === null) return;
    const { rows } = await client.query<{ won: boolean }>(
      isOnDuty ? 'select false as won' : 'select pg_try_advisory_lock($1) as won',
      isOnDuty ? [] : [advisoryLocks.duty],
    );
    if (rows[0]?.won !== true) return;
    isOnDuty = true;
    for (const { lookAgain } of everybody) lookAgain();
  }

  async function keep(): Promise<void> {
    await (client === null ? connect() : probe().catch(() => hangUp()));
    if (isClosed) return;
    timer = setTimeout(() => void keep(), probeMs);
    timer.unref();
  }

  return {
    isOnDuty: () => isOnDuty,
    send: async (text) => {
      await client?.query('select pg_notify($1, $2)', [channel, text]);
    },
    listen: async (ears) => {
      everybody.add(ears);
      await (first ??= keep());
      return () => everybody.delete(ears);
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      const last = client;
      client = null;
      isOnDuty = false;
      await last?.end().catch(() => undefined);
    },
  };
}
