import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { measuresSchema } from '../../demo/desk/measures/wireMeasures.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { type Opened, openDesk, sam } from './customer.ts';
import { refundPacket } from './packets.ts';

const minute = 60_000;
const packet = (n: number, change: Parameters<typeof refundPacket>[0] = {}) =>
  refundPacket({ id: `packet-000000${n}`, ...change });

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

async function begin() {
  const desk = await openDesk(database);
  const measures = async () => {
    const response = await desk.send('GET', '/desk/measures');
    const { figures, ...rest } = v.parse(measuresSchema, await response.json());
    return { ...rest, of: Object.fromEntries(figures.map((one) => [one.id, one.now])) };
  };
  const leave = async (customer: Opened) => {
    const key = { 'Idempotency-Key': `end-${customer.id}` };
    await desk.hep(customer, 'POST', '/end', { reason: 'user_ended' }, key);
  };
  return { ...desk, measures, leave };
}

describe('the measures of a desk', () => {
  it('are of what happened: waits, answers, hands, marks, ratings', async () => {
    const desk = await begin();
    const maya = await desk.open(packet(1));
    desk.pass(2 * minute);
    await desk.agent(maya.id, 'claim');
    desk.pass(minute);
    await desk.agent(maya.id, 'reply', { id: 'reply-000001', text: 'Hello' });
    desk.pass(minute);
    await desk.agent(maya.id, 'release');
    desk.pass(5 * minute);
    await desk.agent(maya.id, 'claim', {}, sam);
    desk.pass(4 * minute);
    await desk.agent(maya.id, 'close', {}, sam);
    await desk.hep(maya, 'PUT', '/csat', { score: 2, scale_max: 5, about: 'bot' });
    await desk.hep(maya, 'PUT', '/csat', { score: 5, scale_max: 5, about: 'human' });
    const about = { kind: 'handoff', verdict: 'late' };
    await desk.agent(maya.id, 'mark', { id: 'mark-0000001', about });

    const kai = await desk.open(packet(2));
    await desk.leave(kai);

    const { of, conversations, groups } = await desk.measures();
    expect(conversations).toEqual({ now: 2, before: 0, alone: { now: 0, before: 0 } });
    expect(of).toMatchObject({
      'ai-first-response': { n: 2, value: 420 },
      'person-first-response': { n: 1, value: 3 * minute },
      'time-in-queue': { n: 1, value: 2 * minute },
      'handle-time': { n: 1, value: 6 * minute },
      abandoned: { n: 2, hits: 1 },
      late: { n: 1, hits: 1 },
      'rated-ai': { n: 1, hits: 0 },
      'rated-person': { n: 1, hits: 1 },
    });
    const all = { now: 2, before: 0 };
    expect(groups[0]?.rows).toEqual([{ name: 'request', now: 2, before: 0, of: all, p: null }]);
  });

  it('say that a customer came again only once a day has passed, and know them by their widget', async () => {
    const desk = await begin();
    const user = { name: 'Maya R.', anonymous_id: 'an_maya' };
    const first = await desk.open(packet(1, { user }));
    await desk.leave(first);
    desk.pass(20 * 60 * minute);
    const second = await desk.open(packet(2, { user }));
    await desk.leave(second);
    expect((await desk.measures()).of['repeated']).toMatchObject({ n: 0 });
    desk.pass(25 * 60 * minute);
    expect((await desk.measures()).of['repeated']).toMatchObject({ n: 2, hits: 1 });
  });

  it('hold nothing of a customer who was erased', async () => {
    const desk = await begin();
    const maya = await desk.open(packet(1));
    await desk.hep(maya, 'DELETE', '');
    const none = { now: 0, before: 0 };
    expect((await desk.measures()).conversations).toEqual({ ...none, alone: none });
  });
});
