import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { entriesIn, exported } from './auditContract.ts';
import { sam } from './customer.ts';
import { promised } from './promised.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

describe('a call that is promised', () => {
  it('is told of once, ten minutes before', async () => {
    const { pass, told } = await promised(database);

    await pass(169);
    expect(await told()).toEqual([]);
    await pass(1);
    await pass(1);
    expect(await told()).toEqual(['hep.callback.reminder']);
  });

  it('that nobody makes goes to the top, is anybody’s again, and the customer is told', async () => {
    const { desk, maya, pass, told, due } = await promised(database);
    await desk.agent(maya.id, 'take-call');

    await pass(224);
    expect(await told()).toEqual([]);
    await pass(1);
    await pass(1);

    expect(await told()).toEqual(['hep.callback.missed']);
    const [missed] = await due();
    expect([missed.callback.status, missed.priority, missed.call]).toEqual([
      'missed',
      'urgent',
      { owner: null, attempts: 0 },
    ]);
  });

  it('leaves its time to others once it is missed, and can be booked anew', async () => {
    const { desk, again, pass, due } = await promised(database);
    await pass(240);

    const wish = { slot: 'slot_20261123T150000Z', channel: 'phone' };
    const [{ callback: missed }] = await due();
    const moved = await (await desk.hep(await again(), 'PUT', '/callback', wish)).json();

    expect([moved.id, moved.status, moved.sequence]).toEqual([missed.id, 'scheduled', 1]);
    expect((await due()).map(({ priority }: { priority: string }) => priority)).not.toContain(
      'urgent',
    );
  });

  it('for which no time was chosen is due four hours after the desk can make it', async () => {
    const { desk, again, pass, told } = await promised(database);
    // Asked at ten to six in Berlin: ten minutes are left of this day.
    desk.pass(6 * 60 * 60_000 + 50 * 60_000);
    const soon = await (
      await desk.hep(await again(), 'PUT', '/callback', { channel: 'phone' })
    ).json();

    expect(soon.end).toBe('2026-11-24T12:00:00.000Z');
    await pass(0);
    expect(await told()).not.toContain('hep.callback.missed');
    await pass(20 * 60);
    expect(await told()).toContain('hep.callback.missed');
  });

  it('has one owner, and the others are told who', async () => {
    const { desk, maya, due } = await promised(database);
    await desk.agent(maya.id, 'take-call');

    const late = await desk.agent(maya.id, 'take-call', {}, sam);
    const result = await desk.agent(maya.id, 'call-result', { result: 'reached' }, sam);

    expect([late.status, result.status, (await late.json()).agent.name]).toEqual([
      409,
      409,
      'Alex',
    ]);
    expect((await due())[0].call.owner.name).toBe('Alex');
    await desk.agent(maya.id, 'drop-call');
    expect((await desk.agent(maya.id, 'take-call', {}, sam)).status).toBe(200);
  });

  it('is tried again when the agent says, and everybody sees how often it was tried', async () => {
    const { desk, maya, again, pass, told, due } = await promised(database);
    await pass(180);

    const tried = { result: 'no_answer', note: 'rang out', next: '2026-11-23T15:00:00Z' };
    await desk.agent(maya.id, 'call-result', tried);

    expect(await told()).toEqual(['hep.callback.tried']);
    const [item] = await due();
    expect([item.callback.start, item.call.attempts, item.call.owner.name]).toEqual([
      '2026-11-23T15:00:00.000Z',
      1,
      'Alex',
    ]);
    const { tries } = await (await desk.send('GET', `/desk/conversations/${maya.id}`)).json();
    expect(tries).toEqual([
      {
        at: '2026-11-23T13:00:00.000Z',
        by: 'Alex',
        result: 'no_answer',
        note: 'rang out',
        next: '2026-11-23T15:00:00.000Z',
      },
    ]);
    expect(JSON.stringify(await desk.events(await again()))).not.toContain('rang out');
    await pass(110);
    expect(await told()).toContain('hep.callback.reminder');
  });

  it('is over when the customer was reached', async () => {
    const { desk, maya, told, due } = await promised(database);

    await desk.agent(maya.id, 'call-result', { result: 'reached' });

    expect(await told()).toEqual([
      'hep.callback.tried',
      'hep.csat.requested',
      'hep.conversation.closed',
      'hep.conversation.state closed',
    ]);
    expect(await due()).toEqual([]);
  });

  it('waits for the customer when the number is wrong', async () => {
    const { desk, maya, due } = await promised(database);

    await desk.agent(maya.id, 'call-result', { result: 'wrong_number' });
    expect(await due()).toEqual([]);
    const wish = { slot: 'slot_20261123T150000Z', channel: 'phone' };
    await desk.hep(maya, 'PUT', '/callback', wish);

    expect(await due()).toHaveLength(1);
  });

  it('leaves every step in the audit trail', async () => {
    const { desk, maya, pass } = await promised(database);
    await desk.agent(maya.id, 'take-call');
    await pass(240);
    await desk.agent(maya.id, 'call-result', { result: 'reached' });

    const trail = entriesIn(await exported(desk));
    const steps = trail.flatMap(({ type, who, details }) =>
      type === 'callback' ? [`${who.kind} ${String(details['status'])}`] : [],
    );
    expect(steps).toEqual([
      'customer scheduled',
      'agent taken',
      'desk missed',
      'agent taken',
      'agent tried',
    ]);
  });
});
