/** The demo, as a visitor would start it, with a desk that begins empty. */
import { createShopAi } from '../../../demo/ai/shopAi.ts';
import { freshDatabase } from '../../desk/freshDatabase.ts';
import { exampleSettings } from '../../../demo/example.ts';
import type { Actor } from '../../../demo/desk/agents/wire.ts';
import { type Browser, signedIn } from '../../desk/staff.ts';
import type { DemoServer, ServerOptions } from '../../../demo/server.ts';
import { createServer } from '../../../demo/server.ts';
import { ensureBuilt } from './built.ts';
import { differencesAt } from './replayed.ts';

/** Closing it fails where what was stored meanwhile is judged otherwise than it was live (`replayed.ts`). */
export type Demo = DemoServer & {
  /** What the browser of this person sends once they have signed in. */
  readonly signIn: (person: Actor) => Promise<Browser>;
};

export async function openDemo(
  options: Pick<ServerOptions, 'settings' | 'now'> = {},
): Promise<Demo> {
  ensureBuilt();
  const database = await freshDatabase();
  const server = await createServer({
    ...options,
    port: 0,
    database,
    settings: { ...exampleSettings, ...options.settings },
    // Tests ask faster than people, and never a model.
    ai: (own, desk) =>
      createShopAi(own, desk, {
        pace: 0,
        env: {},
        rate: { burst: 10_000, perSecond: 1000 },
      }),
  });
  return {
    ...server,
    signIn: (person) => signedIn(database, person, options.now?.()),
    close: async () => {
      const differences = await differencesAt(database, options.now?.() ?? new Date());
      await server.close();
      if (differences.length > 0) {
        throw new Error(`Stored verdicts that a replay does not give:\n${differences.join('\n')}`);
      }
    },
  };
}
