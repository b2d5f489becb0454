/** The demo, as a visitor would start it, with a desk that begins empty. */
import { createShopAi } from '../../../demo/ai/shopAi.ts';
import { openPglite } from '../../../demo/desk/database/pglite.ts';
import { exampleSettings } from '../../../demo/example.ts';
import type { DemoServer, ServerOptions } from '../../../demo/server.ts';
import { createServer } from '../../../demo/server.ts';
import { ensureBuilt } from './built.ts';

export async function openDemo(
  options: Pick<ServerOptions, 'settings' | 'now'> = {},
): Promise<DemoServer> {
  ensureBuilt();
  return await createServer({
    ...options,
    port: 0,
    database: () => openPglite(null),
    settings: { ...exampleSettings, ...options.settings },
    // Tests ask faster than people, and never a model.
    ai: (database, desk) =>
      createShopAi(database, desk, {
        pace: 0,
        env: {},
        rate: { burst: 10_000, perSecond: 1000 },
      }),
  });
}
