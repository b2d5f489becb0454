/** What customers and agents see of a database that breaks, and that it heals by itself. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { openPostgres } from '../../demo/desk/database/postgres.ts';
import type { Point } from '../../demo/desk/point.ts';
import { alex, openDesk, outline } from './customer.ts';
import { follow } from './following.ts';
import { refundPacket } from './packets.ts';
import type { Server } from './postgresServer.ts';
import { startServer } from './postgresServer.ts';

let server: Server;
let database: Database;
let atPoint: ((point: Point) => Promise<void>) | null = null;

beforeAll(async () => {
  server = await startServer();
  database = openPostgres(server.url);
}, 60_000);
afterEach(() => {
  atPoint = null;
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const begin = async () =>
  await openDesk(database, {}, { reach: async (point) => await atPoint?.(point) });

/** Ends the connection of whoever is in a transaction, as an administrator or a failover does. */
async function killWriter(): Promise<void> {
  const rows = await database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'`,
  );
  expect(rows).toHaveLength(1);
}

const killOnceAt = (wanted: Point) => {
  atPoint = async (point) => {
    if (point !== wanted) return;
    atPoint = null;
    await killWriter();
  };
};

describe('a connection that dies in the middle of a transaction', () => {
  it('costs a message nothing but a 503, and the same message is taken the second time', async () => {
    const desk = await begin();
    const maya = await desk.open();
    killOnceAt('say.written');

    const failed = await desk.say(maya, 'message-001', 'Hello?');
    const between = outline(await desk.events(maya));
    const again = await desk.say(maya, 'message-001', 'Hello?');

    expect([failed.status, failed.headers.get('Retry-After')]).toEqual([503, '2']);
    expect(await failed.json()).toMatchObject({
      type: 'urn:hep:problem:unavailable',
      retryable: true,
    });
    expect(between).toEqual([]);
    expect(again.status).toBe(201);
    expect(outline(await desk.events(maya))).toEqual(['hep.message.created']);
  });

  it('leaves nothing of a packet behind, and its key is free', async () => {
    const desk = await begin();
    const post = async () =>
      await desk.send('POST', '/hep/v1/conversations', {
        body: refundPacket(),
        headers: { 'Idempotency-Key': 'packet-0000001' },
      });
    killOnceAt('open.written');

    const statuses = [(await post()).status, (await post()).status];

    expect(statuses).toEqual([503, 201]);
    expect((await (await desk.send('GET', '/desk/inbox')).json()).waiting).toHaveLength(1);
  });

  it('does not half claim a customer', async () => {
    const desk = await begin();
    const maya = await desk.open();
    killOnceAt('claim.written');

    const failed = await desk.agent(maya.id, 'claim');
    const inbox = await (await desk.send('GET', '/desk/inbox')).json();
    const again = await desk.agent(maya.id, 'claim');

    expect([failed.status, again.status]).toEqual([503, 200]);
    expect([inbox.waiting.length, inbox.active.length]).toEqual([1, 0]);
  });
});

describe('a database that is down', () => {
  it('lets nothing be taken, keeps the streams open, and all goes on when it is back', async () => {
    const desk = await begin();
    const maya = await desk.open();
    await using stream = await follow(desk.app, maya);
    await stream.until('hep.stream.hello');
    const agents = desk.desk.office.roster;
    agents.enter(alex);
    // Signed in while there is a database to sign in with.
    await desk.send('GET', '/desk/inbox');

    await server.pause();
    const down = [
      await desk.say(maya, 'message-001', 'Hello?'),
      await desk.hep(maya, 'GET', '/events'),
      await desk.send('GET', '/desk/inbox'),
      await desk.send('POST', '/hep/v1/conversations', {
        body: refundPacket({ id: 'packet-0000002' }),
        headers: { 'Idempotency-Key': 'packet-0000002' },
      }),
    ];
    // The stream looks, finds nobody, and goes on.
    desk.desk.office.changed(maya.id);
    await server.resume();
    await expect
      .poll(async () => (await desk.say(maya, 'message-001', 'Hello?')).status, { timeout: 10_000 })
      .toBeLessThan(300);

    expect(down.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    expect(await stream.until('hep.message.created')).toMatchObject({ sequence: '1' });
    expect(await desk.events(maya)).toHaveLength(1);
  });
});
