import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availabilityOf, type Moment } from '../../demo/desk/core/availability.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { alex, openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

const quiet: Moment = {
  isWithinHours: true,
  hasIncident: false,
  agents: 2,
  hasRoom: true,
  waiting: 0,
  queueLimit: null,
  p90: 60,
};

describe('what the desk says it can offer', () => {
  it.for([
    { given: {}, offer: { status: 'open' } },
    { given: { hasRoom: false }, offer: { status: 'busy' } },
    { given: { agents: 0, hasRoom: false, p90: null }, offer: { status: 'unknown' } },
    { given: { isWithinHours: false }, offer: { status: 'closed', reason: 'hours' } },
    { given: { hasIncident: true }, offer: { status: 'closed', reason: 'incident' } },
    { given: { waiting: 10, queueLimit: 10 }, offer: { status: 'busy', reason: 'overload' } },
    { given: { waiting: 9, queueLimit: 10, hasRoom: false }, offer: { status: 'busy' } },
    { given: { p90: 46 * 60 }, offer: { status: 'busy', reason: 'overload' } },
  ])('is $offer.status $offer.reason', ({ given, offer }) => {
    expect(availabilityOf({ ...quiet, ...given })).toEqual(offer);
  });
});

describe('an incident', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase();
  }, 60_000);
  afterAll(async () => {
    await database.close();
  });

  const text = 'A warehouse has flooded. We call back tomorrow.';
  const later = refundPacket({ id: 'packet-0000002' });

  async function closedDesk() {
    const desk = await openDesk(database);
    desk.desk.office.roster.enter(alex);
    const before = await desk.open(refundPacket({ id: 'packet-0000001' }));
    await desk.send('POST', '/desk/incident', { body: { on: true, text } });
    const read = async (path: string) => await (await desk.send('GET', path)).json();
    const come = () =>
      desk.send('POST', '/hep/v1/conversations', {
        body: later,
        headers: { 'Idempotency-Key': later.id },
      });
    return { ...desk, before, read, come };
  }

  it('closes the desk within its hours, and tells customers and consoles why', async () => {
    const desk = await closedDesk();

    expect(await desk.read('/hep/v1/availability')).toMatchObject({
      status: 'closed',
      reason: 'incident',
      text,
      agents_available: false,
      callback: true,
    });
    expect((await desk.read('/desk/inbox')).incident).toEqual({
      text,
      since: desk.now().toISOString(),
    });
  });

  it('still takes who comes, and keeps who is there: they may be called back', async () => {
    const desk = await closedDesk();

    expect((await desk.come()).status).toBe(201);
    expect((await (await desk.hep(desk.before, 'GET', '')).json()).state).toBe('queued');
  });

  it('is over when somebody says so', async () => {
    const desk = await closedDesk();

    await desk.send('POST', '/desk/incident', { body: { on: false } });

    expect(await desk.read('/hep/v1/availability')).not.toHaveProperty('text');
    expect(await database.query('select ended_by from incidents')).toHaveLength(1);
  });

  it('is one incident, however often it is declared, with the newest text', async () => {
    const desk = await closedDesk();

    await desk.send('POST', '/desk/incident', { body: { on: true, text: 'It is worse.' } });

    expect((await desk.read('/desk/inbox')).incident.text).toBe('It is worse.');
    expect(await database.query('select * from incidents')).toHaveLength(1);
  });
});
