/** A smaller share of `npm run simulate:desks`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../desk/postgresServer.ts';
import { startServer } from '../desk/postgresServer.ts';
import { runFleet } from './fleetRun.ts';

describe('two desk processes on one server, killed and restarted in turn', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  }, 60_000);
  afterAll(async () => {
    await server.stop();
  });

  it('lose no message of 120 conversations, double none and reorder none', async () => {
    const report = await runFleet({
      url: server.url,
      processes: 2,
      conversations: 120,
      atOnce: 6,
      everyMs: 300,
      seed: 1,
    });

    expect(report.faults).toEqual([]);
    expect(report.deaths.killed).toBeGreaterThan(0);
    expect(report.deaths.drained).toBeGreaterThan(0);
    expect(report.messages).toBe(720);
  }, 120_000);
});
