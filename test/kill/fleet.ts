/** Several desk processes on one PostgreSQL server, asked like one desk behind a balancer that knows nothing of their health. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../demo/desk/core/random.ts';
import type { DeskChild } from '../desk/processes.ts';
import { startChild } from '../desk/processes.ts';

export type Deaths = { killed: number; drained: number; refused: number };

export type Fleet = {
  /** Asked of any process, until one answers with anything but 503. */
  readonly ask: (path: string, init: RequestInit) => Promise<Response>;
  /** Once, of any process: whoever streams comes back by themselves. Null when it was dead or dying. */
  readonly try: (path: string, init: RequestInit) => Promise<Response | null>;
  readonly deaths: Deaths;
  /** Kills or drains one after the other until stopped; never the last one. Resolves when all are alive again. */
  readonly harass: (signal: AbortSignal, everyMs: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const entry = 'test/kill/victim.ts';

export async function startFleet(size: number, url: string, random: Random): Promise<Fleet> {
  const start = async () => await startChild(entry, { DATABASE_URL: url });
  const processes: DeskChild[] = [];
  for (let n = 0; n < size; n += 1) processes.push(await start());
  const deaths: Deaths = { killed: 0, drained: 0, refused: 0 };
  const any = () => processes[Math.floor(random.share() * processes.length)];

  async function attempt(path: string, init: RequestInit): Promise<Response | null> {
    try {
      const answer = await fetch(`${any()?.url}${path}`, init);
      if (answer.status !== 503) return answer;
      await answer.body?.cancel();
    } catch (error) {
      // What fetch says of a connection that was cut; https://fetch.spec.whatwg.org/#fetch-method
      if (!(error instanceof TypeError)) throw error;
    }
    deaths.refused += 1;
    return null;
  }

  async function replace(slot: number): Promise<void> {
    const victim = processes[slot];
    // Three are killed for two that are told to go, as in a rolling restart.
    if (deaths.killed <= 1.5 * deaths.drained) {
      deaths.killed += 1;
      await victim?.kill('SIGKILL');
    } else {
      deaths.drained += 1;
      const ended = await victim?.kill('SIGTERM');
      if (ended?.code !== 0) throw new Error(`A desk did not stop cleanly: ${ended?.said}`);
    }
    processes[slot] = await start();
  }

  return {
    deaths,
    try: attempt,
    ask: async (path, init) => {
      for (;;) {
        const answer = await attempt(path, init);
        if (answer !== null) return answer;
        await pause(20 + random.share() * 80);
      }
    },
    harass: async (signal, everyMs) => {
      for (let slot = 0; !signal.aborted; slot = (slot + 1) % size) {
        await replace(slot);
        await pause(random.gap(everyMs), undefined, { signal }).catch(() => undefined);
      }
    },
    close: async () => {
      await Promise.all(processes.map((child) => child.kill('SIGKILL')));
    },
  };
}
