/** One server for the whole demo: pages, widget, AI and desk. */
import { dirname } from 'node:path';
import { Hono } from 'hono';
import type { Database } from './desk/database/database.ts';
import type { Desk } from './desk/desk.ts';
import { createDesk } from './desk/desk.ts';
import type { Settings } from './desk/settings.ts';
import { standard } from './desk/settings.ts';
import { makeFirstLink } from './desk/staff/first.ts';
import { type Log, noLog } from './desk/log.ts';
import { around } from './server/around.ts';
import { listen } from './server/listener.ts';
import { pageRoutes } from './server/pages.ts';
import { type RelaySettings, webhookRoutes } from './webhook/relay.ts';

export type ServerOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  /** Default: this machine only. */
  readonly hostname?: string;
  /** A function is called once the port is ours, so that two servers never open one folder. */
  readonly database: Database | ((port: number) => Promise<Database>);
  readonly settings?: Partial<Settings>;
  /** Default: nobody reads it. */
  readonly log?: Log;
  /** The desk's clock; default: this machine's. */
  readonly now?: () => Date;
  /** The project's folder, where `dist/` and `.demo/` are. */
  readonly root?: string;
  /** Mounted at `/webhook`, for a site without a desk. */
  readonly webhook?: RelaySettings | null;
  /** Mounted at `/ai`. It may keep its own tables, and trusts what the desk has signed. */
  readonly ai?: (database: Database, desk: Desk) => Promise<Hono>;
};

export type DemoServer = {
  readonly url: string;
  readonly port: number;
  /** Address of the one-time link for the first admin (`desk/staff/first.ts`); null where there is one. */
  readonly firstLink: string | null;
  /** Says goodbye to every stream, then closes the server and the database. */
  readonly close: () => Promise<void>;
};

/** Rejects with `EADDRINUSE` when the port is taken. */
export async function createServer(options: ServerOptions): Promise<DemoServer> {
  const { hostname = '127.0.0.1', root = dirname(import.meta.dirname), log = noLog } = options;
  let app: Pick<Hono, 'fetch'> = starting();
  const listener = await listen((request, env) => app.fetch(request, env), options.port, hostname);
  const { port } = listener;

  let database: Database;
  let desk: Desk;
  let ai: Hono | undefined;
  let firstLink: string | null;
  try {
    database =
      typeof options.database === 'function' ? await options.database(port) : options.database;
    const settings = { ...standard(), ...options.settings };
    const clock = options.now === undefined ? {} : { now: options.now };
    desk = await createDesk({ database, settings, log, ...clock });
    ai = await options.ai?.(database, desk);
    firstLink = await makeFirstLink(desk.office);
  } catch (error) {
    await listener.drain(async () => undefined);
    throw error;
  }

  const ready = around(desk.office.settings, log);
  ready.route('/hep/v1', desk.hep);
  ready.route('/desk', desk.agents);
  if (ai !== undefined) ready.route('/ai', ai);
  if (options.webhook) ready.route('/webhook', webhookRoutes(options.webhook));
  ready.route('/', pageRoutes(root));
  app = ready;

  const url = `http://${hostname === '127.0.0.1' || hostname === '0.0.0.0' ? 'localhost' : hostname}:${port}`;
  return {
    port,
    url,
    firstLink: firstLink === null ? null : `${url}/sign-in/#${firstLink}`,
    close: async () => {
      await listener.drain(desk.close);
      await database.close();
    },
  };
}

function starting(): Hono {
  const app = new Hono();
  app.all('*', (c) => {
    c.header('Retry-After', '2');
    return c.text('The demo is starting.\n', 503);
  });
  return app;
}
