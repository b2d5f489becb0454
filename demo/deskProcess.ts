/** A desk without the pages around it, on a port of its own. Any number of them may share a PostgreSQL server. */
import type { Database } from './desk/database/database.ts';
import { createDesk } from './desk/desk.ts';
import type { Reach } from './desk/point.ts';
import type { Settings } from './desk/settings.ts';
import { type Log, noLog } from './desk/log.ts';
import { around } from './server/around.ts';
import { listen } from './server/listener.ts';

export type DeskProcess = {
  readonly port: number;
  /** Lets nobody in, tells the streams to come back, answers what was asked, closes the database. */
  readonly close: () => Promise<void>;
};

export type DeskProcessOptions = {
  readonly database: Database;
  readonly settings: Settings;
  /** 0 takes any free port. */
  readonly port: number;
  readonly hostname: string;
  readonly reach?: Reach;
  /** Default: nobody reads it. */
  readonly log?: Log;
};

export async function startDesk(options: DeskProcessOptions): Promise<DeskProcess> {
  const { database, settings, port, hostname, reach, log = noLog } = options;
  const desk = await createDesk({
    database,
    settings,
    log,
    ...(reach === undefined ? {} : { reach }),
  });
  const app = around(settings, log);
  app.route('/hep/v1', desk.hep);
  app.route('/desk', desk.agents);
  const listener = await listen((request, env) => app.fetch(request, env), port, hostname);
  return {
    port: listener.port,
    close: async () => {
      await reach?.('drain.begun');
      await listener.drain(desk.close);
      await database.close();
    },
  };
}

/** Runs until the process is told to stop, and then until everybody has been answered. */
export function closeOnSignal(close: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error('It did not stop cleanly.', error);
          process.exit(1);
        },
      );
    });
  }
}
