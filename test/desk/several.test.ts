/** Several processes on one PostgreSQL server. Each has a pool, a bell and a roster of its own; here they share one clock. */
import { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { openPostgres } from '../../demo/desk/database/postgres.ts';
import type { Desk } from '../../demo/desk/desk.ts';
import { createDesk } from '../../demo/desk/desk.ts';
import type { Settings } from '../../demo/desk/settings.ts';
import { standard } from '../../demo/desk/settings.ts';
import { alex, openDesk, outline, sam } from './customer.ts';
import { follow } from './following.ts';
import { refundPacket } from './packets.ts';
import type { Server } from './postgresServer.ts';
import { signedIn } from './staff.ts';
import { startServer } from './postgresServer.ts';

let server: Server;
let first: Database;
let others: { readonly desk: Desk; readonly database: Database }[] = [];

beforeAll(async () => {
  server = await startServer();
}, 60_000);
beforeEach(() => {
  first = openPostgres(server.url);
});
afterEach(async () => {
  for (const { desk, database } of others) {
    await desk.close();
    await database.close();
  }
  others = [];
  await first.close();
});
afterAll(async () => {
  await server.stop();
});

/** Another process: what is told here is heard there by way of the server alone. */
async function beside(now: () => Date, change: Partial<Settings> = {}, lossy = false) {
  const database = openPostgres(server.url);
  const { line } = database;
  const deaf = line === null ? null : { ...line, listen: async () => () => undefined };
  const desk = await createDesk({
    database: lossy ? { ...database, line: deaf } : database,
    settings: { ...standard(), ...change },
    now,
  });
  others.push({ desk, database });
  const app = new Hono();
  app.route('/hep/v1', desk.hep);
  app.route('/desk', desk.agents);
  const agent = async (id: string, deed: string, body: object = {}, who = alex) =>
    await app.request(`/desk/conversations/${id}/${deed}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(await signedIn(database, who, now())),
      },
      body: JSON.stringify(body),
    });
  return { app, desk, agent };
}

describe('a customer at one process and an agent at another', () => {
  it('talk as if it were one', async () => {
    const here = await openDesk(first);
    const there = await beside(here.now);
    const maya = await here.open();
    await using stream = await follow(here.app, maya);
    await stream.until('hep.stream.hello');

    await there.agent(maya.id, 'claim');
    const joined = await stream.until('hep.agent.joined');
    await there.agent(maya.id, 'typing', { isTyping: true });
    const typing = await stream.until('hep.typing.started');
    await there.agent(maya.id, 'reply', { id: 'reply-00001', text: 'Hi Maya' });
    const said = await stream.until('hep.message.created');

    expect(joined?.data).toMatchObject({ agent: { name: 'Alex' } });
    expect(typing?.data).toEqual({ by: alex.id });
    expect(said?.data).toMatchObject({ message: { author: { role: 'agent', name: 'Alex' } } });
  });

  it('lose nothing to a notice that never comes', async () => {
    const here = await openDesk(first);
    const deaf = await beside(here.now, { lookoutMs: 20 }, true);
    const maya = await here.open();
    await using stream = await follow(deaf.app, maya);
    await stream.until('hep.stream.hello');

    await here.say(maya, 'message-001', 'Hello?');

    expect(await stream.until('hep.message.created')).toMatchObject({ sequence: '1' });
  });

  it('hear of each other again after the line was cut', async () => {
    const here = await openDesk(first);
    const there = await beside(here.now);
    const maya = await here.open();
    await using stream = await follow(there.app, maya);
    await stream.until('hep.stream.hello');

    await first.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where pid <> pg_backend_pid() and datname is not null`,
    );
    await expect
      .poll(async () => (await here.say(maya, 'message-001', 'Hello?')).status)
      .toBeLessThan(300);

    expect(await stream.until('hep.message.created')).toMatchObject({ sequence: '1' });
  });
});

describe('who is here', () => {
  it('is the same at all processes, and so is who is away', async () => {
    const here = await openDesk(first);
    const there = await beside(here.now);
    const leave = there.desk.office.roster.enter(alex);
    here.desk.office.roster.enter(sam);
    const names = () => here.desk.office.roster.online().map(({ name }) => name);

    await expect.poll(names).toEqual(['Sam', 'Alex']);
    await here.send('POST', '/desk/presence', { body: { status: 'away' } });
    expect(names()).toEqual(['Sam']);
    await expect.poll(() => there.desk.office.roster.isAway(alex.id)).toBe(true);
    await here.send('POST', '/desk/presence', { body: { status: 'here' } });
    await expect.poll(() => there.desk.office.roster.isAway(alex.id)).toBe(false);
    leave();
    await expect.poll(names).toEqual(['Sam']);
  });

  it('keeps a customer with an agent whose console is at another process', async () => {
    const here = await openDesk(first, { agentGraceMs: 50, rosterMs: 20 });
    const there = await beside(here.now, { agentGraceMs: 50, rosterMs: 20 });
    const maya = await here.open();
    const leave = there.desk.office.roster.enter(alex);
    await there.agent(maya.id, 'claim');
    const state = async () => (await (await here.hep(maya, 'GET', '')).json()).state;

    // Whoever might release her has looked more than once by the time somebody else was released.
    const ben = await here.open(refundPacket({ id: 'packet-0000002', clientId: 'cc_ben' }));
    await here.agent(ben.id, 'claim', {}, sam);
    await expect
      .poll(async () => outline(await here.events(ben)))
      .toContain('hep.conversation.state queued');
    const meanwhile = await state();
    leave();

    expect(meanwhile).toBe('active');
    await expect.poll(state).toBe('queued');
    expect(outline(await here.events(maya)).filter((type) => type === 'hep.agent.left')).toEqual([
      'hep.agent.left',
    ]);
  });
});

describe('what one process does for all', () => {
  it('is done by one, and by another as soon as that one is gone', async () => {
    const here = await openDesk(first);
    const there = await beside(here.now);
    const onDuty = [here.desk.office.isOnDuty(), there.desk.office.isOnDuty()];

    await here.desk.close();
    await first.close();

    expect(onDuty).toEqual([true, false]);
    await expect.poll(() => there.desk.office.isOnDuty(), { timeout: 5000 }).toBe(true);
    first = openPostgres(server.url);
  });

  it('tells customers their place, whichever process they came to', async () => {
    const here = await openDesk(first);
    const there = await beside(here.now);
    const ben = await here.open(refundPacket({ id: 'packet-0000001', clientId: 'cc_ben' }));
    here.pass(1000);
    const maya = await here.open(refundPacket({ id: 'packet-0000002' }));

    await there.agent(ben.id, 'claim');

    await expect
      .poll(async () => (await here.events(maya)).at(-1))
      .toMatchObject({ type: 'hep.queue.updated', data: { position: 1 } });
  });
});
