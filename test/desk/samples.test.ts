import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { sampleSchema } from '../../demo/desk/sampling/wireSample.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

describe('the sample of a week at the desk', () => {
  it('follows what the rules say: all of some causes, a share of the rest, and nothing of other weeks', async () => {
    const desk = await openDesk(database);
    const packets = Array.from({ length: 8 }, (_, n) => refundPacket({ id: `packet-000000${n}` }));
    const opened = [];
    for (const packet of packets) opened.push(await desk.open(packet));
    const [maya, kai] = opened;
    if (maya === undefined || kai === undefined) throw new Error('Nobody came.');
    await desk.hep(kai, 'PUT', '/csat', { score: 1, scale_max: 5, about: 'bot' });
    const about = { kind: 'handoff', verdict: 'late' };
    await desk.agent(kai.id, 'mark', { id: 'mark-0000001', about });
    const read = async (query: string) => {
      const response = await desk.send('GET', `/desk/sample?${query}`);
      return v.parse(sampleSchema, await response.json());
    };

    const some = await read('share=0.5&always=low-rating,approval');
    expect(some).toMatchObject({ seed: '2026-11-23', whole: 8, always: 1, drawn: 4 });
    expect(some.items).toHaveLength(5);
    expect(some.items[0]).toMatchObject({ id: kai.id, causes: ['low-rating'], isMarked: true });
    expect(some.items[1]).toMatchObject({ why: 'chance', isMarked: false, weight: 7 / 4 });
    expect(await read('share=0.05&always=escalated')).toMatchObject({ always: 8, drawn: 0 });
    expect(await read('share=1&always=&back=1')).toMatchObject({ seed: '2026-11-16', whole: 0 });
    expect((await desk.send('GET', '/desk/sample?share=2&always=')).status).toBe(422);
  });
});
