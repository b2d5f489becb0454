import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewCalls } from '../../demo/desk/calls.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import { openPglite } from '../../demo/desk/database/pglite.ts';
import { entriesIn, exported } from './auditContract.ts';
import { openDesk, outline, sam } from './customer.ts';

let database: Database;
beforeAll(async () => {
  database = await openPglite(null);
}, 60_000);
afterAll(async () => {
  await database.close();
});

const minute = 60_000;

/** It is 10:00 UTC; the call is promised for 13:00. */
async function promised() {
  const desk = await openDesk(database);
  const maya = await desk.open();
  const wish = {
    slot: 'slot_20261123T130000Z',
    channel: 'phone',
    contact: { phone: '+442079460958' },
  };
  const { manage_url: link } = await (await desk.hep(maya, 'PUT', '/callback', wish)).json();
  let access = maya;
  const again = async () => {
    const body = { refresh_token: access.refresh };
    const given = await (await desk.send('POST', '/hep/v1/token', { body })).json();
    access = { ...access, token: given.token, refresh: given.refresh_token };
    return access;
  };
  const told = async () => outline(await desk.events(await again())).slice(2);
  return {
    desk,
    maya,
    told,
    /** With a new token: the first is good for an hour. */
    again,
    link: String(link).replace(/^.*(?=\/hep)/, ''),
    /** Minutes go by, and the desk looks at what is due. */
    pass: async (minutes: number) => {
      desk.pass(minutes * minute);
      await reviewCalls(desk.desk.office);
    },
    due: async () => (await (await desk.send('GET', '/desk/inbox')).json()).callbacks,
    form: async (path: string, deed: Record<string, string>) =>
      await desk.app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(deed).toString(),
      }),
  };
}

describe('a call that is promised', () => {
  it('is told of once, ten minutes before', async () => {
    const { pass, told } = await promised();

    await pass(169);
    expect(await told()).toEqual([]);
    await pass(1);
    await pass(1);
    expect(await told()).toEqual(['hep.callback.reminder']);
  });

  it('that nobody makes goes to the top, is anybody’s again, and the customer is told', async () => {
    const { desk, maya, pass, told, due } = await promised();
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
    const { desk, again, pass, due } = await promised();
    await pass(240);

    const wish = { slot: 'slot_20261123T150000Z', channel: 'phone' };
    const moved = await (await desk.hep(await again(), 'PUT', '/callback', wish)).json();

    expect([moved.status, moved.sequence]).toEqual(['scheduled', 1]);
    expect((await due()).map(({ priority }: { priority: string }) => priority)).not.toContain(
      'urgent',
    );
  });

  it('has one owner, and the others are told who', async () => {
    const { desk, maya, due } = await promised();
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
    const { desk, maya, again, pass, told, due } = await promised();
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
    const { desk, maya, told, due } = await promised();

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
    const { desk, maya, due } = await promised();

    await desk.agent(maya.id, 'call-result', { result: 'wrong_number' });
    expect(await due()).toEqual([]);
    const wish = { slot: 'slot_20261123T150000Z', channel: 'phone' };
    await desk.hep(maya, 'PUT', '/callback', wish);

    expect(await due()).toHaveLength(1);
  });

  it('leaves every step in the audit trail', async () => {
    const { desk, maya, pass } = await promised();
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

describe('the link to a call', () => {
  it('shows it in the customer’s zone under a strict policy, and changes nothing by being opened', async () => {
    const { desk, link, told } = await promised();

    const response = await desk.send('GET', link);

    expect(response.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/);
    const text = await response.text();
    expect(text).toMatch(/Monday,? 23 November at 13:00 (GMT|UTC)|Monday, November 23 at 1:00/);
    expect(text).not.toMatch(/<script|style=/);
    expect(await told()).toEqual([]);
  });

  it('moves it, and keeps whom to call', async () => {
    const { desk, maya, form, link } = await promised();

    const moved = await form(link, { deed: 'move', slot: 'slot_20261123T140000Z' });

    expect(moved.status).toBe(303);
    const detail = await (await desk.send('GET', `/desk/conversations/${maya.id}`)).json();
    expect([detail.callback.start, detail.contact.phone]).toEqual([
      '2026-11-23T14:00:00.000Z',
      '+442079460958',
    ]);
  });

  it('cancels it, and puts nobody into a queue', async () => {
    const { desk, form, link, told } = await promised();

    await form(link, { deed: 'cancel' });

    expect(await told()).toEqual([
      'hep.callback.cancelled',
      'hep.conversation.returned',
      'hep.conversation.state returned',
    ]);
    expect(await (await desk.send('GET', link)).text()).toContain('Nobody will call you');
  });

  it('is good for a week after the call, and for nothing when it was altered', async () => {
    const { desk, link, pass } = await promised();
    const [head = '', , signature = ''] = link.split('.');
    const other = btoa(JSON.stringify({ sub: 'cnv_00000099', jti: 'cb_1', aud: 'callback' }));

    expect((await desk.send('GET', `${head}.${other}.${signature}`)).status).toBe(404);
    await pass(7 * 24 * 60);
    expect((await desk.send('GET', link)).status).toBe(200);
    await pass(24 * 60);
    expect((await desk.send('GET', link)).status).toBe(404);
  });

  it('comes with whatever tells of the call, and is kept nowhere', async () => {
    const { desk, maya, link } = await promised();

    const [first] = await desk.events(maya);
    expect(String(Object(first?.data['callback']).manage_url)).toContain('/hep/v1/callbacks/');
    const snapshot = await (await desk.hep(maya, 'GET', '')).json();
    expect(snapshot.callback.manage_url).toContain(link);
    const stored = JSON.stringify(await database.query('select * from log'));
    expect(stored).not.toContain('manage_url');
  });
});
